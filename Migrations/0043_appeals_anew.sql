-- An appeal that was withdrawn is none: within the term the member can appeal anew. Its outcome then names no decision.
DROP INDEX membership_appeal_expulsion;
DROP INDEX membership_appeal_suspension;
CREATE INDEX membership_appeal_against_expulsion ON membership_appeal (cooperative_id, expulsion_id);
CREATE INDEX membership_appeal_against_suspension ON membership_appeal (cooperative_id, suspension_id);
CREATE INDEX membership_appeal_proposal ON membership_appeal (cooperative_id, proposal_id);
