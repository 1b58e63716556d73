-- What the end of a membership was more exactly than the law's word: an organisation does not die, it ceases to exist.

ALTER TABLE membership_membership ADD COLUMN ended_as TEXT CHECK (ended_as IN ('dissolution'));

UPDATE membership_membership SET ended_as = 'dissolution'
WHERE end_ground = 'death' AND EXISTS (
    SELECT 1 FROM membership_person p
    WHERE p.cooperative_id = membership_membership.cooperative_id AND p.id = membership_membership.person_id
        AND p.kind = 'legal');
