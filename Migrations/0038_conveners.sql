-- In whose hand a meeting and its items are. The body that convoked: nothing where members convoked themselves, and for
-- convocations of before it was written down, which were the board's. The show of hands by which a meeting put off an item
-- that members had asked for: nothing where no hands were counted.
ALTER TABLE meetings_convocation ADD COLUMN organ TEXT;
ALTER TABLE meetings_postponement ADD COLUMN votes_for INTEGER;
ALTER TABLE meetings_postponement ADD COLUMN votes_against INTEGER;
