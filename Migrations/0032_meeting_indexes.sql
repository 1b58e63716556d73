-- What the minutes and the votes in the room ask: whether somebody was in a meeting at any time, and who declared a
-- conflicting interest in a proposal.

CREATE INDEX meetings_presence_by_person ON meetings_presence (cooperative_id, meeting_id, person_id);
CREATE INDEX meetings_conflict_in_proposal ON meetings_conflict (cooperative_id, proposal_id, person_id, declared_at);
