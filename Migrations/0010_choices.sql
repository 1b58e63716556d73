-- Votes on more than for and against: the options of a proposal, the poll that counts them, its ballots and its outcome.

ALTER TABLE proposals_text ADD COLUMN choice TEXT;

-- What a lot is drawn from, besides the ballots: public from the opening of the poll on.
CREATE TABLE voting_seed (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    seed BLOB NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_poll (cooperative_id, id)
) STRICT;
@appendOnly(voting_seed)

-- A poll that counts marks on options.
CREATE TABLE voting_choice_poll (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    method TEXT NOT NULL,
    method_article TEXT,
    seats INTEGER NOT NULL CHECK (seats > 0),
    budget INTEGER CHECK (budget > 0),
    options TEXT NOT NULL,
    must_argue INTEGER NOT NULL CHECK (must_argue IN (0, 1)),
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_poll (cooperative_id, id)
) STRICT;
@appendOnly(voting_choice_poll)

-- One ballot for one unit, once, as in voting_ballot; the marks stand in their canonical form.
CREATE TABLE voting_choice_ballot (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    unit INTEGER NOT NULL,
    marks TEXT NOT NULL,
    argument TEXT,
    cast_at INTEGER NOT NULL,
    cast_by TEXT NOT NULL,
    key TEXT,
    PRIMARY KEY (cooperative_id, poll_id, unit),
    FOREIGN KEY (cooperative_id, poll_id, unit) REFERENCES voting_unit (cooperative_id, poll_id, number),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_choice_poll (cooperative_id, poll_id)
) STRICT;
@appendOnly(voting_choice_ballot)
CREATE INDEX voting_choice_ballot_by_key ON voting_choice_ballot (cooperative_id, key) WHERE key IS NOT NULL;

-- What was counted: the case as it can be counted again, and the outcome with its digest.
CREATE TABLE voting_outcome (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    counted TEXT NOT NULL,
    outcome TEXT NOT NULL,
    chosen TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_closing (cooperative_id, poll_id)
) STRICT;
@appendOnly(voting_outcome)
