-- Votes by electronic means before the meeting (2:38 lid 8): where they go in, once each, until the meeting opens.

CREATE TABLE voting_early (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    agenda_item_id TEXT NOT NULL,
    proposal_id TEXT,
    question TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by TEXT,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, agenda_item_id)
) STRICT;
@appendOnly(voting_early)
CREATE INDEX voting_early_by_meeting ON voting_early (cooperative_id, meeting_id);
CREATE INDEX voting_early_by_proposal ON voting_early (cooperative_id, proposal_id);

CREATE TABLE voting_early_ballot (
    cooperative_id TEXT NOT NULL,
    early_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'blank')),
    cast_at INTEGER NOT NULL,
    cast_by TEXT NOT NULL,
    key TEXT,
    PRIMARY KEY (cooperative_id, early_id, person_id),
    FOREIGN KEY (cooperative_id, early_id) REFERENCES voting_early (cooperative_id, id)
) STRICT;
@appendOnly(voting_early_ballot)
CREATE INDEX voting_early_ballot_by_key ON voting_early_ballot (cooperative_id, key) WHERE key IS NOT NULL;

CREATE TABLE voting_early_closing (
    cooperative_id TEXT NOT NULL,
    early_id TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_by TEXT,
    PRIMARY KEY (cooperative_id, early_id),
    FOREIGN KEY (cooperative_id, early_id) REFERENCES voting_early (cooperative_id, id)
) STRICT;
@appendOnly(voting_early_closing)
