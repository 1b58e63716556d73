-- Proposals, their texts, and the register of decisions with what became of them.
-- Persons, meetings and polls belong to other modules: their ids stand here as plain values.

CREATE TABLE proposals_proposal (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    number INTEGER NOT NULL,
    proposer_id TEXT,
    body TEXT NOT NULL,
    topic TEXT NOT NULL,
    filed_on TEXT NOT NULL,
    filed_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, number)
) STRICT;
@appendOnly(proposals_proposal)

CREATE TABLE proposals_text (
    cooperative_id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    body_text TEXT NOT NULL,
    explanation TEXT NOT NULL,
    command_name TEXT,
    command_fields TEXT,
    written_at INTEGER NOT NULL,
    written_by TEXT,
    PRIMARY KEY (cooperative_id, proposal_id, version),
    FOREIGN KEY (cooperative_id, proposal_id) REFERENCES proposals_proposal (cooperative_id, id)
) STRICT;
@appendOnly(proposals_text)

-- From this day on the verbatim text of this version is open to the members.
CREATE TABLE proposals_publication (
    cooperative_id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    open_from TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT,
    PRIMARY KEY (cooperative_id, proposal_id),
    FOREIGN KEY (cooperative_id, proposal_id, version)
        REFERENCES proposals_text (cooperative_id, proposal_id, version)
) STRICT;
@appendOnly(proposals_publication)

CREATE TABLE proposals_withdrawal (
    cooperative_id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    withdrawn_on TEXT NOT NULL,
    withdrawn_at INTEGER NOT NULL,
    withdrawn_by TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, proposal_id),
    FOREIGN KEY (cooperative_id, proposal_id) REFERENCES proposals_proposal (cooperative_id, id)
) STRICT;
@appendOnly(proposals_withdrawal)

CREATE TABLE proposals_decision (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    proposal_id TEXT,
    meeting_id TEXT,
    poll_id TEXT,
    body TEXT NOT NULL,
    topic TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT,
    outcome TEXT NOT NULL,
    title TEXT NOT NULL,
    body_text TEXT NOT NULL,
    arithmetic TEXT NOT NULL,
    articles TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, year, sequence),
    FOREIGN KEY (cooperative_id, proposal_id) REFERENCES proposals_proposal (cooperative_id, id)
) STRICT;
@appendOnly(proposals_decision)
CREATE INDEX proposals_decision_by_proposal ON proposals_decision (cooperative_id, proposal_id);
CREATE INDEX proposals_decision_by_meeting ON proposals_decision (cooperative_id, meeting_id);
CREATE UNIQUE INDEX proposals_decision_by_poll ON proposals_decision (cooperative_id, poll_id);

-- What became of an adopted proposal; the highest sequence counts.
CREATE TABLE proposals_effect (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    state TEXT NOT NULL,
    waiting_for TEXT,
    detail TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, decision_id, sequence),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_effect)
