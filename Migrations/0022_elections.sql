-- Votes on paper and by show of hands, elections with their candidates and rounds, and decisions outside a meeting.
-- Persons, meetings and agenda items belong to other modules: their ids stand here as plain values.

-- A poll in which nobody votes under their own name on a screen; every other poll has no row here.
CREATE TABLE voting_manner (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    manner TEXT NOT NULL CHECK (manner IN ('paper', 'hands')),
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_poll (cooperative_id, id)
) STRICT;
@appendOnly(voting_manner)

-- What was counted; a correction is a new row and the highest sequence counts. A ruling without a count has no votes.
CREATE TABLE voting_manual_count (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    votes TEXT NOT NULL,
    blank INTEGER NOT NULL CHECK (blank >= 0),
    invalid INTEGER NOT NULL CHECK (invalid >= 0),
    ballots INTEGER NOT NULL CHECK (ballots >= 0),
    handed_out INTEGER NOT NULL CHECK (handed_out >= ballots),
    ruling TEXT CHECK (ruling IN ('adopted', 'rejected')),
    tellers TEXT NOT NULL,
    counted_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id, sequence),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_manner (cooperative_id, poll_id)
) STRICT;
@appendOnly(voting_manual_count)

-- What the chair and a member said aloud before a lot: with the seed that was kept sealed they make its order.
CREATE TABLE voting_lot_words (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    chair_words TEXT NOT NULL,
    member_id TEXT NOT NULL,
    member_words TEXT NOT NULL,
    said_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_manner (cooperative_id, poll_id)
) STRICT;
@appendOnly(voting_lot_words)

-- An election of persons to an office, as business of a meeting.
CREATE TABLE voting_election (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    organ TEXT NOT NULL,
    office TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats > 0),
    title TEXT NOT NULL,
    called_on TEXT NOT NULL,
    candidates_until TEXT,
    takes_office_on TEXT,
    called_at INTEGER NOT NULL,
    called_by TEXT,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, item_id)
) STRICT;
@appendOnly(voting_election)
CREATE INDEX voting_election_by_meeting ON voting_election (cooperative_id, meeting_id);

CREATE TABLE voting_candidate (
    cooperative_id TEXT NOT NULL,
    election_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    nominator TEXT NOT NULL CHECK (nominator IN ('board', 'members')),
    binding INTEGER NOT NULL CHECK (binding IN (0, 1)),
    nominated_on TEXT NOT NULL,
    nominated_at INTEGER NOT NULL,
    nominated_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, election_id, person_id),
    FOREIGN KEY (cooperative_id, election_id) REFERENCES voting_election (cooperative_id, id)
) STRICT;
@appendOnly(voting_candidate)
CREATE INDEX voting_candidate_by_person ON voting_candidate (cooperative_id, person_id);

CREATE TABLE voting_candidate_supporter (
    cooperative_id TEXT NOT NULL,
    election_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    supporter_id TEXT NOT NULL,
    supported_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, election_id, person_id, supporter_id),
    FOREIGN KEY (cooperative_id, election_id, person_id)
        REFERENCES voting_candidate (cooperative_id, election_id, person_id)
) STRICT;
@appendOnly(voting_candidate_supporter)

-- A candidate accepts, or withdraws; once each.
CREATE TABLE voting_candidate_step (
    cooperative_id TEXT NOT NULL,
    election_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('accepted', 'withdrawn')),
    on_day TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, election_id, person_id, step),
    FOREIGN KEY (cooperative_id, election_id, person_id)
        REFERENCES voting_candidate (cooperative_id, election_id, person_id)
) STRICT;
@appendOnly(voting_candidate_step)

-- One vote of an election: on the candidates of a round, on one candidate, or on a nomination that binds.
CREATE TABLE voting_round (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    election_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('ballot', 'single', 'ranked', 'nomination')),
    number INTEGER NOT NULL CHECK (number > 0),
    seats INTEGER NOT NULL CHECK (seats > 0),
    candidates TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_poll (cooperative_id, id),
    FOREIGN KEY (cooperative_id, election_id) REFERENCES voting_election (cooperative_id, id)
) STRICT;
@appendOnly(voting_round)
CREATE INDEX voting_round_by_election ON voting_round (cooperative_id, election_id);

-- What a round came to: who is elected, between whom the next one goes, which lots were drawn.
CREATE TABLE voting_round_result (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    votes TEXT NOT NULL,
    valid INTEGER NOT NULL CHECK (valid >= 0),
    elected TEXT NOT NULL,
    continuing TEXT NOT NULL,
    lots TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_round (cooperative_id, poll_id)
) STRICT;
@appendOnly(voting_round_result)

-- A decision that is taken without a meeting, with the board's prior knowledge.
CREATE TABLE voting_outside (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('unanimous', 'written', 'board')),
    board_knew_on TEXT NOT NULL,
    until_day TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_poll (cooperative_id, id)
) STRICT;
@appendOnly(voting_outside)
