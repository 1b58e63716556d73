-- Annexes to a meeting, its items and proposals. The bytes stand once, under their SHA-256; what happens to an annex is a
-- row of its own with its day.

CREATE TABLE meetings_blob (
    cooperative_id TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    bytes BLOB NOT NULL,
    PRIMARY KEY (cooperative_id, digest)
) STRICT;
@appendOnly(meetings_blob)

CREATE TABLE meetings_document (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    digest TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'text', 'png', 'jpeg')),
    size INTEGER NOT NULL CHECK (size > 0),
    meeting_id TEXT,
    item_id TEXT,
    proposal_id TEXT,
    replaces TEXT,
    attached_on TEXT NOT NULL,
    attached_at INTEGER NOT NULL,
    attached_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, digest) REFERENCES meetings_blob (cooperative_id, digest),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id),
    FOREIGN KEY (cooperative_id, replaces) REFERENCES meetings_document (cooperative_id, id),
    CHECK ((meeting_id IS NULL) <> (proposal_id IS NULL)),
    CHECK (item_id IS NULL OR meeting_id IS NOT NULL)
) STRICT;
@appendOnly(meetings_document)
CREATE INDEX meetings_document_by_meeting ON meetings_document (cooperative_id, meeting_id, attached_at);
CREATE INDEX meetings_document_by_proposal ON meetings_document (cooperative_id, proposal_id, attached_at);

CREATE TABLE meetings_document_end (
    cooperative_id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    ended_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, document_id),
    FOREIGN KEY (cooperative_id, document_id) REFERENCES meetings_document (cooperative_id, id)
) STRICT;
@appendOnly(meetings_document_end)
