-- Adopted accounts stand in one place, with the annual accounts. What was recorded for shares alone moves there: the last
-- row of each year, unless the assembly adopted that year here. A year has the name of the calendar year in which it
-- begins.

INSERT INTO meetings_accounts_draft
    (cooperative_id, year, sequence, drawn_up_on, equity, result, unsigned_reason, recorded_at)
SELECT q.cooperative_id, q.year, COALESCE((
        SELECT MAX(d.sequence) FROM meetings_accounts_draft d
        WHERE d.cooperative_id = q.cooperative_id AND d.year = q.year), 0) + 1,
    q.adopted_on, q.equity_cents, NULL, 'Achteraf vastgelegd.', 0
FROM (
    SELECT s.cooperative_id, s.adopted_on, s.equity_cents, CAST(SUBSTR(s.year_end, 1, 4) AS INTEGER)
        - CASE WHEN SUBSTR(s.year_end, 6, 5) = '12-31' THEN 0 ELSE 1 END AS year
    FROM shares_accounts s WHERE s.sequence = (
        SELECT MAX(l.sequence) FROM shares_accounts l
        WHERE l.cooperative_id = s.cooperative_id AND l.year_end = s.year_end)) q
WHERE NOT EXISTS (
    SELECT 1 FROM meetings_accounts_adoption a
    WHERE a.cooperative_id = q.cooperative_id AND a.year = q.year);

INSERT INTO meetings_accounts_adoption
    (cooperative_id, year, draft_sequence, decision_id, adopted_on, recorded_at)
SELECT d.cooperative_id, d.year, d.sequence, NULL, d.drawn_up_on, 0
FROM meetings_accounts_draft d
WHERE d.recorded_at = 0 AND NOT EXISTS (
    SELECT 1 FROM meetings_accounts_adoption a WHERE a.cooperative_id = d.cooperative_id AND a.year = d.year);

DROP TABLE shares_accounts;
