-- Who draws up the minutes of a meeting that members called themselves, where they charged somebody with it (2:41 lid 3).
ALTER TABLE meetings_meeting ADD COLUMN minute_taker TEXT;
