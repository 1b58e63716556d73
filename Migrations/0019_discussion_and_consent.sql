-- What members say about a proposal before it is decided: arguments for and against with their replies, and rounds by
-- consent. The words stand apart, so that they can be erased while the facts stay.

CREATE TABLE proposals_argument (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    reply_to TEXT,
    side TEXT NOT NULL CHECK (side IN ('for', 'against', 'neither')),
    author_id TEXT NOT NULL,
    filed_on TEXT NOT NULL,
    filed_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, proposal_id, number),
    FOREIGN KEY (cooperative_id, proposal_id) REFERENCES proposals_proposal (cooperative_id, id),
    FOREIGN KEY (cooperative_id, reply_to) REFERENCES proposals_argument (cooperative_id, id)
) STRICT;
@appendOnly(proposals_argument)
CREATE INDEX proposals_argument_by_author ON proposals_argument (cooperative_id, author_id);

CREATE TABLE proposals_argument_text (
    cooperative_id TEXT NOT NULL,
    argument_id TEXT NOT NULL,
    body_text TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, argument_id),
    FOREIGN KEY (cooperative_id, argument_id) REFERENCES proposals_argument (cooperative_id, id)
) STRICT;

-- An argument is withdrawn by its author, or hidden with the ground that the moderator gives.
CREATE TABLE proposals_argument_end (
    cooperative_id TEXT NOT NULL,
    argument_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('withdrawn', 'hidden')),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_person TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, argument_id),
    FOREIGN KEY (cooperative_id, argument_id) REFERENCES proposals_argument (cooperative_id, id)
) STRICT;
@appendOnly(proposals_argument_end)

-- One stage of a round by consent. A cycle is image, opinion and decision; after an objection comes the next cycle.
CREATE TABLE proposals_consent_round (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    cycle INTEGER NOT NULL CHECK (cycle > 0),
    stage TEXT NOT NULL CHECK (stage IN ('image', 'opinion', 'decision')),
    meeting_id TEXT,
    poll_id TEXT,
    text_version INTEGER NOT NULL,
    opened_on TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by TEXT,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, proposal_id, sequence),
    FOREIGN KEY (cooperative_id, proposal_id) REFERENCES proposals_proposal (cooperative_id, id)
) STRICT;
@appendOnly(proposals_consent_round)

CREATE TABLE proposals_consent_reaction (
    cooperative_id TEXT NOT NULL,
    round_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, round_id, number),
    FOREIGN KEY (cooperative_id, round_id) REFERENCES proposals_consent_round (cooperative_id, id)
) STRICT;
@appendOnly(proposals_consent_reaction)
CREATE INDEX proposals_consent_reaction_by_person ON proposals_consent_reaction (cooperative_id, person_id);

CREATE TABLE proposals_consent_words (
    cooperative_id TEXT NOT NULL,
    round_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    body_text TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, round_id, number),
    FOREIGN KEY (cooperative_id, round_id, number)
        REFERENCES proposals_consent_reaction (cooperative_id, round_id, number)
) STRICT;

-- When the assembly looks again at what it decided by consent.
CREATE TABLE proposals_review (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    review_on TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_review)

-- Whether an objection in a round by consent is overriding, as the chair ruled (2:13 lid 3).
CREATE TABLE voting_objection_ruling (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    unit INTEGER NOT NULL,
    overriding INTEGER NOT NULL CHECK (overriding IN (0, 1)),
    reason TEXT NOT NULL,
    ruled_at INTEGER NOT NULL,
    ruled_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id, unit),
    FOREIGN KEY (cooperative_id, poll_id, unit) REFERENCES voting_choice_ballot (cooperative_id, poll_id, unit)
) STRICT;
@appendOnly(voting_objection_ruling)
