-- Why a board in which everybody has a conflicting interest votes all the same, where the statutes let it; of a vote in a
-- meeting, or of a decision outside one (which becomes a vote of the same id).

CREATE TABLE voting_reasons (
    cooperative_id TEXT NOT NULL,
    vote_id TEXT NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, vote_id)
) STRICT;
@appendOnly(voting_reasons)

-- What rests on an approval is looked up by that approval.
CREATE INDEX proposals_matter_approval ON proposals_matter (cooperative_id, approval_id);
CREATE INDEX proposals_approval_decision ON proposals_approval (cooperative_id, decision_id);
