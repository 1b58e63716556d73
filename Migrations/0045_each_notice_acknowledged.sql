-- Who gives notice anew, against an earlier day, is acknowledged anew (2:61 c).
CREATE TABLE membership_acknowledged_notice (
    cooperative_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    notice_on TEXT NOT NULL,
    on_day TEXT NOT NULL,
    due_on TEXT,
    PRIMARY KEY (cooperative_id, member_id, notice_on),
    FOREIGN KEY (cooperative_id, member_id) REFERENCES membership_membership (cooperative_id, id)
) STRICT;
-- What was acknowledged before a later notice came belongs to a notice that is gone.
INSERT INTO membership_acknowledged_notice (cooperative_id, member_id, notice_on, on_day, due_on)
SELECT k.cooperative_id, k.member_id, m.notice_given_on, k.on_day, k.due_on
FROM membership_acknowledgement k
JOIN membership_membership m ON m.cooperative_id = k.cooperative_id AND m.id = k.member_id
WHERE m.notice_given_on IS NOT NULL AND m.notice_given_on <= k.on_day;
@appendOnly(membership_acknowledged_notice)
DROP TABLE membership_acknowledgement;
