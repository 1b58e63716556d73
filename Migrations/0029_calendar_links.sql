-- The links to somebody's own calendar; the last one of a kind counts. Only the digest of the secret stands here.

CREATE TABLE service_calendar_link (
    cooperative_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('member', 'board')),
    sequence INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, digest),
    UNIQUE (cooperative_id, person_id, kind, sequence)
) STRICT;
@appendOnly(service_calendar_link)
CREATE INDEX service_calendar_link_by_digest ON service_calendar_link (digest);
