-- Polls with their frozen rules and roll, ballots that are final, and closings.
-- Persons, meetings and proposals belong to other modules: their ids stand here as plain values.

CREATE TABLE voting_poll (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT,
    agenda_item_id TEXT,
    proposal_id TEXT,
    body TEXT NOT NULL,
    topic TEXT NOT NULL,
    question TEXT NOT NULL,
    rules TEXT NOT NULL,
    base_members INTEGER NOT NULL,
    base_votes INTEGER NOT NULL,
    represented_members INTEGER NOT NULL,
    represented_votes INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by TEXT,
    revote_of TEXT,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, revote_of) REFERENCES voting_poll (cooperative_id, id)
) STRICT;
@appendOnly(voting_poll)
CREATE INDEX voting_poll_by_meeting ON voting_poll (cooperative_id, meeting_id, agenda_item_id);
CREATE INDEX voting_poll_by_proposal ON voting_poll (cooperative_id, proposal_id);
CREATE UNIQUE INDEX voting_poll_by_revote ON voting_poll (cooperative_id, revote_of);

CREATE TABLE voting_unit (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    holder_id TEXT NOT NULL,
    principal_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id, number),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_poll (cooperative_id, id)
) STRICT;
@appendOnly(voting_unit)
CREATE UNIQUE INDEX voting_unit_by_holder ON voting_unit (cooperative_id, holder_id, poll_id, number);

-- One ballot for one unit, once (2:13: a ballot once confirmed is final).
CREATE TABLE voting_ballot (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    unit INTEGER NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'blank')),
    cast_at INTEGER NOT NULL,
    cast_by TEXT NOT NULL,
    key TEXT,
    PRIMARY KEY (cooperative_id, poll_id, unit),
    FOREIGN KEY (cooperative_id, poll_id, unit) REFERENCES voting_unit (cooperative_id, poll_id, number)
) STRICT;
@appendOnly(voting_ballot)

CREATE TABLE voting_closing (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_by TEXT,
    votes_for INTEGER NOT NULL,
    votes_against INTEGER NOT NULL,
    votes_blank INTEGER NOT NULL,
    digest BLOB NOT NULL,
    verdict TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_poll (cooperative_id, id)
) STRICT;
@appendOnly(voting_closing)

-- A result that was challenged at once and lost its effect (2:13 lid 4).
CREATE TABLE voting_challenge (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    challenged_at INTEGER NOT NULL,
    challenged_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_closing (cooperative_id, poll_id)
) STRICT;
@appendOnly(voting_challenge)
