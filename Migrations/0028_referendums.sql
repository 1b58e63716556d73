-- A referendum of the members on a decision of their assembly (2:39 lid 3): asked for by enough members, then put to the
-- vote of all. The decision waits for its result.

CREATE TABLE proposals_referendum (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    requested_on TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    votes INTEGER NOT NULL,
    base INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_postponed (cooperative_id, decision_id)
) STRICT;
@appendOnly(proposals_referendum)

CREATE TABLE proposals_referendum_vote (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    last_day TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, decision_id),
    UNIQUE (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_referendum (cooperative_id, decision_id)
) STRICT;
@appendOnly(proposals_referendum_vote)
