-- Who dies, or ceases to exist, under notice had a last day already: whoever takes the membership on has it with that end.
CREATE TABLE membership_known_end (
    cooperative_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    until_day TEXT NOT NULL,
    end_ground TEXT NOT NULL CHECK (end_ground IN ('memberNotice', 'associationNotice')),
    notice_on TEXT,
    PRIMARY KEY (cooperative_id, member_id),
    FOREIGN KEY (cooperative_id, member_id) REFERENCES membership_membership (cooperative_id, id)
) STRICT;
@appendOnly(membership_known_end)
