-- A decision outside a meeting (2:40 lid 2) while its voters answer: the text that was put to them, what each signed, and
-- how it ended. What is decided becomes a poll of the same id, with its row in voting_outside.

CREATE TABLE voting_outside_round (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    body TEXT NOT NULL CHECK (body IN ('assembly', 'board')),
    topic TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('unanimous', 'written', 'board')),
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    board_knew_on TEXT NOT NULL,
    started_on TEXT NOT NULL,
    last_day TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    started_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id)
) STRICT;
@appendOnly(voting_outside_round)

CREATE INDEX voting_outside_round_proposal ON voting_outside_round (cooperative_id, proposal_id);

-- One signed answer for each voter. Of the board: whether the director agrees to deciding in this way, besides the vote.
CREATE TABLE voting_outside_answer (
    cooperative_id TEXT NOT NULL,
    outside_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'blank')),
    agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    signed_by TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    answered_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, outside_id, person_id),
    FOREIGN KEY (cooperative_id, outside_id) REFERENCES voting_outside_round (cooperative_id, id)
) STRICT;
@appendOnly(voting_outside_answer)

CREATE TABLE voting_outside_end (
    cooperative_id TEXT NOT NULL,
    outside_id TEXT NOT NULL,
    ending TEXT NOT NULL CHECK (ending IN ('decided', 'undecided', 'withdrawn')),
    reason TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    ended_by TEXT,
    PRIMARY KEY (cooperative_id, outside_id),
    FOREIGN KEY (cooperative_id, outside_id) REFERENCES voting_outside_round (cooperative_id, id)
) STRICT;
@appendOnly(voting_outside_end)
