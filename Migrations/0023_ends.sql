-- How memberships end: expulsions with receipt and appeal, exits at once, acknowledgements and heirs; and the claims to be
-- paid out for shares that follow. Each is a dated row.

CREATE TABLE membership_expulsion (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    organ TEXT NOT NULL,
    decision_id TEXT,
    -- The body that hears the appeal; none where the assembly itself decided.
    appeal_body TEXT,
    appeal_months INTEGER NOT NULL CHECK (appeal_months > 0),
    -- The suspension for the term and the appeal (2:35 lid 4).
    suspension_id TEXT,
    PRIMARY KEY (cooperative_id, id),
    CHECK ((appeal_body IS NULL) = (suspension_id IS NULL)),
    FOREIGN KEY (cooperative_id, member_id) REFERENCES membership_membership (cooperative_id, id),
    FOREIGN KEY (cooperative_id, suspension_id) REFERENCES membership_suspension (cooperative_id, id)
) STRICT;
@appendOnly(membership_expulsion)
CREATE INDEX membership_expulsion_member ON membership_expulsion (cooperative_id, member_id, decided_on);

-- Which rule was broken, or how the cooperative was harmed, and the reasons that the member reads: erased with the person.
CREATE TABLE membership_expulsion_reason (
    cooperative_id TEXT NOT NULL,
    expulsion_id TEXT NOT NULL,
    broken TEXT,
    harm TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, expulsion_id),
    CHECK (broken IS NOT NULL OR harm IS NOT NULL),
    FOREIGN KEY (cooperative_id, expulsion_id) REFERENCES membership_expulsion (cooperative_id, id)
) STRICT;

-- The day on which the member received it; the term of appeal runs from it. What was known of the end before stands here,
-- so that it holds again when the appeal is granted.
CREATE TABLE membership_expulsion_receipt (
    cooperative_id TEXT NOT NULL,
    expulsion_id TEXT NOT NULL,
    received_on TEXT NOT NULL,
    appeal_until TEXT NOT NULL,
    earlier_until TEXT,
    earlier_ground TEXT,
    earlier_notice_on TEXT,
    PRIMARY KEY (cooperative_id, expulsion_id),
    CHECK (received_on <= appeal_until),
    FOREIGN KEY (cooperative_id, expulsion_id) REFERENCES membership_expulsion (cooperative_id, id)
) STRICT;
@appendOnly(membership_expulsion_receipt)

CREATE TABLE membership_appeal (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    expulsion_id TEXT,
    suspension_id TEXT,
    filed_on TEXT NOT NULL,
    body TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    CHECK ((expulsion_id IS NULL) <> (suspension_id IS NULL)),
    FOREIGN KEY (cooperative_id, member_id) REFERENCES membership_membership (cooperative_id, id),
    FOREIGN KEY (cooperative_id, expulsion_id) REFERENCES membership_expulsion (cooperative_id, id),
    FOREIGN KEY (cooperative_id, suspension_id) REFERENCES membership_suspension (cooperative_id, id)
) STRICT;
@appendOnly(membership_appeal)
CREATE UNIQUE INDEX membership_appeal_expulsion ON membership_appeal (cooperative_id, expulsion_id);
CREATE UNIQUE INDEX membership_appeal_suspension ON membership_appeal (cooperative_id, suspension_id);
CREATE INDEX membership_appeal_member ON membership_appeal (cooperative_id, member_id, filed_on);

-- Why the member appeals; erased with the person.
CREATE TABLE membership_appeal_reason (
    cooperative_id TEXT NOT NULL,
    appeal_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, appeal_id),
    FOREIGN KEY (cooperative_id, appeal_id) REFERENCES membership_appeal (cooperative_id, id)
) STRICT;

CREATE TABLE membership_appeal_outcome (
    cooperative_id TEXT NOT NULL,
    appeal_id TEXT NOT NULL,
    granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
    on_day TEXT NOT NULL,
    decision_id TEXT,
    PRIMARY KEY (cooperative_id, appeal_id),
    FOREIGN KEY (cooperative_id, appeal_id) REFERENCES membership_appeal (cooperative_id, id)
) STRICT;
@appendOnly(membership_appeal_outcome)

-- The decision on which a member left at once; it does not bind who left (2:36 lid 3).
CREATE TABLE membership_immediate_exit (
    cooperative_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('burden', 'money-burden', 'conversion')),
    decision_id TEXT NOT NULL,
    learned_on TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, member_id),
    FOREIGN KEY (cooperative_id, member_id) REFERENCES membership_membership (cooperative_id, id)
) STRICT;
@appendOnly(membership_immediate_exit)

-- That the cooperative acknowledged a notice in writing (2:61 c); due_on where the law sets a term.
CREATE TABLE membership_acknowledgement (
    cooperative_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    on_day TEXT NOT NULL,
    due_on TEXT,
    PRIMARY KEY (cooperative_id, member_id),
    FOREIGN KEY (cooperative_id, member_id) REFERENCES membership_membership (cooperative_id, id)
) STRICT;
@appendOnly(membership_acknowledgement)

-- Who speaks for the heirs of a member or for an organisation that took another over, and the membership that passed.
CREATE TABLE membership_succession (
    cooperative_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    successor_id TEXT,
    PRIMARY KEY (cooperative_id, member_id),
    FOREIGN KEY (cooperative_id, member_id) REFERENCES membership_membership (cooperative_id, id),
    FOREIGN KEY (cooperative_id, person_id) REFERENCES membership_person (cooperative_id, id),
    FOREIGN KEY (cooperative_id, successor_id) REFERENCES membership_membership (cooperative_id, id)
) STRICT;
@appendOnly(membership_succession)
CREATE INDEX membership_succession_person ON membership_succession (cooperative_id, person_id);

-- How many shares a member holds from a day on; the last row of a day counts.
CREATE TABLE shares_holding (
    cooperative_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    shares INTEGER NOT NULL CHECK (shares >= 0),
    PRIMARY KEY (cooperative_id, member_id, sequence)
) STRICT;
@appendOnly(shares_holding)

CREATE TABLE shares_payout (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    cents INTEGER NOT NULL CHECK (cents > 0),
    -- The day on which it first became due; a postponement is counted from it.
    due_on TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id)
) STRICT;
@appendOnly(shares_payout)
CREATE INDEX shares_payout_member ON shares_payout (cooperative_id, member_id);

CREATE TABLE shares_postponement (
    cooperative_id TEXT NOT NULL,
    payout_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    until_day TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    organ TEXT NOT NULL,
    decision_id TEXT,
    PRIMARY KEY (cooperative_id, payout_id, sequence),
    FOREIGN KEY (cooperative_id, payout_id) REFERENCES shares_payout (cooperative_id, id)
) STRICT;
@appendOnly(shares_postponement)

CREATE TABLE shares_payment (
    cooperative_id TEXT NOT NULL,
    payout_id TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, payout_id),
    FOREIGN KEY (cooperative_id, payout_id) REFERENCES shares_payout (cooperative_id, id)
) STRICT;
@appendOnly(shares_payment)

-- The equity in the accounts of a financial year, known by its last day, once they were adopted; the last row counts.
CREATE TABLE shares_accounts (
    cooperative_id TEXT NOT NULL,
    year_end TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    adopted_on TEXT NOT NULL,
    equity_cents INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, year_end, sequence)
) STRICT;
@appendOnly(shares_accounts)
