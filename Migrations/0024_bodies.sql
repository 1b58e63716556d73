-- Bodies that were set up: their kind, their seats by constituency, their mandates, their end; terms of office with
-- their slot in the rota; suspensions of directors; declared interests.

CREATE TABLE meetings_charter (
    cooperative_id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    set_up_on TEXT NOT NULL,
    set_up_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, body_id),
    FOREIGN KEY (cooperative_id, body_id) REFERENCES meetings_body (cooperative_id, id)
) STRICT;
@appendOnly(meetings_charter)

CREATE TABLE meetings_seat_group (
    cooperative_id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    constituency TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats > 0),
    appointed_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, body_id, position),
    UNIQUE (cooperative_id, body_id, constituency),
    FOREIGN KEY (cooperative_id, body_id) REFERENCES meetings_charter (cooperative_id, body_id)
) STRICT;
@appendOnly(meetings_seat_group)

-- The highest sequence counts. Amounts are cents; no ceiling is no money at all.
CREATE TABLE meetings_mandate (
    cooperative_id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    subjects TEXT NOT NULL,
    commands TEXT NOT NULL,
    ceiling INTEGER CHECK (ceiling >= 0),
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    ratified_by TEXT NOT NULL,
    given_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, body_id, sequence),
    FOREIGN KEY (cooperative_id, body_id) REFERENCES meetings_charter (cooperative_id, body_id),
    CHECK (until_day >= from_day)
) STRICT;
@appendOnly(meetings_mandate)

CREATE TABLE meetings_body_end (
    cooperative_id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    ended_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, body_id),
    FOREIGN KEY (cooperative_id, body_id) REFERENCES meetings_charter (cooperative_id, body_id)
) STRICT;
@appendOnly(meetings_body_end)

-- The seat behind a term of office: who appointed, in which constituency, the last day by the rota, the how many-th term
-- in a row, whose slot it takes, how many votes. A task that the board gives one of its own has none.
CREATE TABLE meetings_term (
    cooperative_id TEXT NOT NULL,
    office_id TEXT NOT NULL,
    appointed_by TEXT NOT NULL,
    constituency TEXT,
    due_on TEXT,
    number INTEGER NOT NULL CHECK (number >= 1),
    replaces TEXT,
    votes INTEGER NOT NULL CHECK (votes >= 1),
    PRIMARY KEY (cooperative_id, office_id),
    FOREIGN KEY (cooperative_id, office_id) REFERENCES meetings_office (cooperative_id, id),
    FOREIGN KEY (cooperative_id, replaces) REFERENCES meetings_office (cooperative_id, id)
) STRICT;
@appendOnly(meetings_term)

CREATE TABLE meetings_office_suspension (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    suspended_by TEXT NOT NULL,
    lifted_on TEXT,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, body_id) REFERENCES meetings_body (cooperative_id, id),
    CHECK (until_day >= from_day)
) STRICT;
CREATE INDEX meetings_office_suspension_by_person ON meetings_office_suspension (cooperative_id, person_id, until_day);

CREATE TABLE meetings_conflict (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    proposal_id TEXT,
    subject TEXT NOT NULL,
    subject_key TEXT NOT NULL,
    declared_on TEXT NOT NULL,
    declared_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    CHECK (proposal_id IS NOT NULL OR subject_key <> '')
) STRICT;
@appendOnly(meetings_conflict)
CREATE INDEX meetings_conflict_by_person ON meetings_conflict (cooperative_id, person_id);
CREATE INDEX meetings_conflict_by_proposal ON meetings_conflict (cooperative_id, proposal_id);
CREATE INDEX meetings_conflict_by_subject ON meetings_conflict (cooperative_id, subject_key);

CREATE TABLE meetings_conflict_end (
    cooperative_id TEXT NOT NULL,
    interest_id TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    ended_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, interest_id),
    FOREIGN KEY (cooperative_id, interest_id) REFERENCES meetings_conflict (cooperative_id, id)
) STRICT;
@appendOnly(meetings_conflict_end)

-- What a decision of a body was about, and what else belongs to it.
CREATE TABLE proposals_matter (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    subject TEXT,
    amount INTEGER,
    reasons TEXT NOT NULL,
    in_place_of TEXT,
    approval_id TEXT,
    PRIMARY KEY (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id),
    FOREIGN KEY (cooperative_id, approval_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_matter)

-- Who took no part in a decision because of a conflicting interest (2:44 lid 6).
CREATE TABLE proposals_conflict (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, decision_id, person_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_conflict)

-- A decision that is provisional until each of these parties ratified it, with the command that waits for it.
CREATE TABLE proposals_provisional (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    parties TEXT NOT NULL,
    command_name TEXT,
    command_fields TEXT,
    PRIMARY KEY (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_provisional)

CREATE TABLE proposals_ratification (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    party TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('ratified', 'refused')),
    given_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT,
    words TEXT NOT NULL,
    resolution_id TEXT,
    PRIMARY KEY (cooperative_id, decision_id, party),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_provisional (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, resolution_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_ratification)
