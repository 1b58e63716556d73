-- Minutes in versions, none of which is lost: who wrote, signed and published each, and by which decision it was adopted.

CREATE TABLE meetings_minutes (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('draft', 'edit', 'correction')),
    content TEXT NOT NULL,
    reason TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    written_on TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    written_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, meeting_id, version),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_closing (cooperative_id, meeting_id)
) STRICT;
@appendOnly(meetings_minutes)

CREATE TABLE meetings_minutes_signature (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    office TEXT NOT NULL,
    person_id TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, meeting_id, version, office),
    FOREIGN KEY (cooperative_id, meeting_id, version)
        REFERENCES meetings_minutes (cooperative_id, meeting_id, version)
) STRICT;
@appendOnly(meetings_minutes_signature)

CREATE TABLE meetings_minutes_publication (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    published_on TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    due_on TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, meeting_id, version),
    FOREIGN KEY (cooperative_id, meeting_id, version)
        REFERENCES meetings_minutes (cooperative_id, meeting_id, version)
) STRICT;
@appendOnly(meetings_minutes_publication)

CREATE TABLE meetings_minutes_adoption (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    decision_id TEXT NOT NULL,
    adopted_on TEXT NOT NULL,
    adopted_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, meeting_id, version),
    FOREIGN KEY (cooperative_id, meeting_id, version)
        REFERENCES meetings_minutes (cooperative_id, meeting_id, version)
) STRICT;
@appendOnly(meetings_minutes_adoption)
