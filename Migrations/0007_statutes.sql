-- The versions of each cooperative's statutes. A version and its dates are rows that are added, never changed.
CREATE TABLE statutes_version (
    cooperative_id TEXT NOT NULL REFERENCES store_cooperative (id),
    id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    text TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decision_id TEXT,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, number)
) STRICT;
@appendOnly(statutes_version)

CREATE TABLE statutes_step (
    cooperative_id TEXT NOT NULL,
    version_id TEXT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('deed', 'filed', 'in-force')),
    on_day TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, version_id, step),
    FOREIGN KEY (cooperative_id, version_id) REFERENCES statutes_version (cooperative_id, id)
) STRICT;
@appendOnly(statutes_step)

-- Which version is in force on a day: the newest of those that came into force on or before it.
CREATE INDEX statutes_in_force ON statutes_step (cooperative_id, step, on_day);
