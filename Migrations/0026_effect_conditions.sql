-- What an effect waits for: the condition that a proposal names when it is filed, and, once it is adopted, the command
-- that is carried out when the condition is met. It waits as long as the last effect of its decision says so.

CREATE TABLE proposals_condition (
    cooperative_id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    waits_for TEXT NOT NULL CHECK (waits_for IN ('deed', 'ratification', 'appeal', 'referendum', 'day')),
    from_day TEXT,
    lapses_on TEXT,
    PRIMARY KEY (cooperative_id, proposal_id),
    FOREIGN KEY (cooperative_id, proposal_id) REFERENCES proposals_proposal (cooperative_id, id)
) STRICT;
@appendOnly(proposals_condition)

CREATE TABLE proposals_postponed (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    command_name TEXT,
    command_fields TEXT,
    waits_for TEXT NOT NULL,
    due_on TEXT,
    lapses_on TEXT,
    PRIMARY KEY (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_postponed)

-- Those that no longer wait; the day on which each was settled.
CREATE TABLE proposals_settled (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    settled_on TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_postponed (cooperative_id, decision_id)
) STRICT;
@appendOnly(proposals_settled)

-- How a decision stands in law; the highest sequence counts. No row: nothing is known against it.
CREATE TABLE proposals_standing (
    cooperative_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    standing TEXT NOT NULL CHECK (standing IN ('valid', 'breach', 'voidable', 'void')),
    grounds TEXT NOT NULL,
    voidable_until TEXT,
    missing_act_of TEXT,
    ratify_by TEXT,
    decision_behind TEXT,
    judged_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, decision_id, sequence),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES proposals_decision (cooperative_id, id)
) STRICT;
@appendOnly(proposals_standing)
CREATE INDEX proposals_postponed_by_day ON proposals_postponed (cooperative_id, due_on);
