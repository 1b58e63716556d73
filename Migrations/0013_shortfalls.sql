-- A quorum that was still missed for an item when its meeting closed, with the figures of that moment. A second meeting
-- rests on it.

CREATE TABLE meetings_shortfall (
    cooperative_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    base INTEGER NOT NULL,
    represented INTEGER NOT NULL CHECK (represented >= 0),
    needed INTEGER NOT NULL,
    found_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, item_id),
    FOREIGN KEY (cooperative_id, item_id) REFERENCES meetings_agenda_item (cooperative_id, id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id),
    CHECK (represented < needed)
) STRICT;
@appendOnly(meetings_shortfall)
CREATE INDEX meetings_shortfall_by_meeting ON meetings_shortfall (cooperative_id, meeting_id);
