-- Meetings on paper that were recorded afterwards: how many were there and represented, of how many votes.

CREATE TABLE meetings_past (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    base INTEGER NOT NULL CHECK (base >= 0),
    represented INTEGER NOT NULL CHECK (represented >= 0 AND represented <= base),
    is_second INTEGER NOT NULL CHECK (is_second IN (0, 1)),
    recorded_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT,
    PRIMARY KEY (cooperative_id, meeting_id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id)
) STRICT;
@appendOnly(meetings_past)
