-- The annual accounts of each financial year, named by the calendar year in which it begins: drawn up, extended, looked
-- at by the audit committee or an auditor, adopted, filed, and the discharge apart. Each step is a row of its own; of
-- those with a sequence the highest counts.

CREATE TABLE meetings_accounts_draft (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    drawn_up_on TEXT NOT NULL,
    equity INTEGER,
    result INTEGER,
    unsigned_reason TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, year, sequence)
) STRICT;
@appendOnly(meetings_accounts_draft)

CREATE TABLE meetings_accounts_signature (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, year, sequence, person_id),
    FOREIGN KEY (cooperative_id, year, sequence)
        REFERENCES meetings_accounts_draft (cooperative_id, year, sequence)
) STRICT;
@appendOnly(meetings_accounts_signature)

CREATE TABLE meetings_accounts_extension (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    months INTEGER NOT NULL CHECK (months >= 1),
    reason TEXT NOT NULL,
    decision_id TEXT,
    decided_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, year, sequence)
) STRICT;
@appendOnly(meetings_accounts_extension)

CREATE TABLE meetings_accounts_adoption (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    draft_sequence INTEGER NOT NULL,
    decision_id TEXT,
    adopted_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, year),
    FOREIGN KEY (cooperative_id, year, draft_sequence)
        REFERENCES meetings_accounts_draft (cooperative_id, year, sequence)
) STRICT;
@appendOnly(meetings_accounts_adoption)

CREATE TABLE meetings_accounts_filing (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    filed_on TEXT NOT NULL,
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, year, sequence)
) STRICT;
@appendOnly(meetings_accounts_filing)

CREATE TABLE meetings_accounts_discharge (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    decision_id TEXT,
    discharged_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, year, person_id)
) STRICT;
@appendOnly(meetings_accounts_discharge)

CREATE TABLE meetings_audit_committee (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    decision_id TEXT,
    appointed_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, year, sequence)
) STRICT;
@appendOnly(meetings_audit_committee)

CREATE TABLE meetings_audit_seat (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    reserve INTEGER NOT NULL CHECK (reserve IN (0, 1)),
    PRIMARY KEY (cooperative_id, year, sequence, person_id),
    FOREIGN KEY (cooperative_id, year, sequence)
        REFERENCES meetings_audit_committee (cooperative_id, year, sequence)
) STRICT;
@appendOnly(meetings_audit_seat)
CREATE INDEX meetings_audit_seat_by_person ON meetings_audit_seat (cooperative_id, person_id, year);

CREATE TABLE meetings_audit_report (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    reported_on TEXT NOT NULL,
    advice TEXT NOT NULL CHECK (advice IN ('adopt', 'adoptWithRemarks', 'doNotAdopt')),
    findings TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT,
    PRIMARY KEY (cooperative_id, year, sequence)
) STRICT;
@appendOnly(meetings_audit_report)

CREATE TABLE meetings_audit_signature (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, year, sequence, person_id),
    FOREIGN KEY (cooperative_id, year, sequence) REFERENCES meetings_audit_report (cooperative_id, year, sequence)
) STRICT;
@appendOnly(meetings_audit_signature)

CREATE TABLE meetings_auditor_statement (
    cooperative_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    stated_on TEXT NOT NULL,
    auditor TEXT NOT NULL,
    opinion TEXT NOT NULL CHECK (opinion IN ('unqualified', 'qualified', 'adverse', 'disclaimer')),
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, year, sequence)
) STRICT;
@appendOnly(meetings_auditor_statement)
