-- Whom a mandate is about: what ends or suspends a membership is decided about each member (2:35 lid 2 and 4).
CREATE TABLE proposals_mandate_about (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, decision_id, person_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_mandate (cooperative_id, decision_id)
) STRICT;
@appendOnly(proposals_mandate_about)

-- Such a decision is carried out once about each: the key refuses a second time.
CREATE TABLE proposals_mandate_used (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, decision_id, person_id),
    FOREIGN KEY (cooperative_id, decision_id, person_id)
        REFERENCES proposals_mandate_about (cooperative_id, decision_id, person_id)
) STRICT;
@appendOnly(proposals_mandate_used)
