-- What is done with a decision after it was taken: who does it and until when, how far it is, what replaced it, and when
-- the list of decisions was made known. The last row of each counts.

CREATE TABLE proposals_assignment (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    owner_person TEXT,
    owner_body TEXT,
    due_on TEXT,
    assigned_on TEXT NOT NULL,
    assigned_at INTEGER NOT NULL,
    assigned_by TEXT,
    PRIMARY KEY (cooperative_id, decision_id, sequence),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id),
    CHECK (owner_person IS NOT NULL OR owner_body IS NOT NULL)
) STRICT;
@appendOnly(proposals_assignment)

CREATE TABLE proposals_progress (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'started', 'done', 'dropped')),
    note TEXT NOT NULL,
    reported_on TEXT NOT NULL,
    reported_at INTEGER NOT NULL,
    reported_by TEXT,
    PRIMARY KEY (cooperative_id, decision_id, sequence),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_progress)

CREATE TABLE proposals_replacement (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    replaced_by TEXT NOT NULL,
    replaced_on TEXT NOT NULL,
    replaced_at INTEGER NOT NULL,
    recorded_by TEXT,
    PRIMARY KEY (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id),
    FOREIGN KEY (cooperative_id, replaced_by) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_replacement)
CREATE INDEX proposals_replacement_by_new ON proposals_replacement (cooperative_id, replaced_by);

CREATE TABLE proposals_listing (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    listed_on TEXT NOT NULL,
    listed_at INTEGER NOT NULL,
    due_on TEXT NOT NULL,
    listed_by TEXT,
    PRIMARY KEY (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_listing)
