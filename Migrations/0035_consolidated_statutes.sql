-- On which version an amendment was made, and the consolidated text of a version once it has its deed: what stood in force
-- with what this version changes. The last text of a version counts.

CREATE TABLE statutes_base (
    cooperative_id TEXT NOT NULL,
    version_id TEXT NOT NULL,
    base_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, version_id),
    FOREIGN KEY (cooperative_id, version_id) REFERENCES statutes_version (cooperative_id, id),
    FOREIGN KEY (cooperative_id, base_id) REFERENCES statutes_version (cooperative_id, id)
) STRICT;
@appendOnly(statutes_base)

CREATE TABLE statutes_consolidated (
    cooperative_id TEXT NOT NULL,
    version_id TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    text TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, version_id, sequence),
    FOREIGN KEY (cooperative_id, version_id) REFERENCES statutes_version (cooperative_id, id)
) STRICT;
@appendOnly(statutes_consolidated)
