-- What a proposal is about, in the words of statutes or mandate, and the money that goes with it; of each version of its
-- text that said so the last counts. And the decision of another body that approved it beforehand, once.

CREATE TABLE proposals_subject (
    cooperative_id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    subject TEXT,
    amount INTEGER CHECK (amount >= 0),
    PRIMARY KEY (cooperative_id, proposal_id, version),
    FOREIGN KEY (cooperative_id, proposal_id, version)
        REFERENCES proposals_text (cooperative_id, proposal_id, version)
) STRICT;
@appendOnly(proposals_subject)

CREATE TABLE proposals_approval (
    cooperative_id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, proposal_id),
    FOREIGN KEY (cooperative_id, proposal_id) REFERENCES proposals_proposal (cooperative_id, id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_approval)
