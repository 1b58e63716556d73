-- On which draft of the accounts a report of the audit committee, or the statement of an auditor, is. Of those recorded
-- before this it is the draft that there was then: reading works that out.

ALTER TABLE meetings_audit_report ADD COLUMN draft_sequence INTEGER;
ALTER TABLE meetings_auditor_statement ADD COLUMN draft_sequence INTEGER;
