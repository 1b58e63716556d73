-- What a decision of a body mandates its officers to do, and which decisions without a mandate were cited.
CREATE TABLE proposals_mandate (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    command TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_mandate)

-- A decision that names no command is cited once: the key refuses a second time.
CREATE TABLE proposals_citation (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    command TEXT NOT NULL,
    cited_at INTEGER NOT NULL,
    cited_by TEXT,
    PRIMARY KEY (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_citation)

-- Who challenged a result; with more than half of the votes on the roll it loses its effect (2:13 lid 4).
CREATE TABLE voting_challenger (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    votes INTEGER NOT NULL CHECK (votes > 0),
    challenged_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id, person_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_closing (cooperative_id, poll_id)
) STRICT;
@appendOnly(voting_challenger)
