-- Who belongs to the cooperative: persons, applications, memberships, categories and suspensions, as dated rows.

CREATE TABLE membership_person (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('natural', 'legal')),
    given_name TEXT,
    prefix TEXT,
    family_name TEXT NOT NULL,
    search_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    born_on TEXT,
    email TEXT,
    email_key TEXT,
    email_consent_on TEXT,
    street TEXT,
    postcode TEXT,
    town TEXT,
    erased_at INTEGER,
    PRIMARY KEY (cooperative_id, id)
) STRICT;

CREATE INDEX membership_person_search ON membership_person (cooperative_id, search_key);
CREATE INDEX membership_person_email ON membership_person (cooperative_id, email_key);

-- Each word of a name with the order of the name: a search by the beginning of a word is one range of this index.
CREATE TABLE membership_name_word (
    cooperative_id TEXT NOT NULL,
    word TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, word, sort_key, person_id),
    FOREIGN KEY (cooperative_id, person_id) REFERENCES membership_person (cooperative_id, id)
) STRICT;

CREATE INDEX membership_name_word_person ON membership_name_word (cooperative_id, person_id, word);

CREATE TABLE membership_application (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    received_on TEXT NOT NULL,
    category TEXT NOT NULL,
    motivation TEXT,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, person_id) REFERENCES membership_person (cooperative_id, id)
) STRICT;

CREATE INDEX membership_application_person ON membership_application (cooperative_id, person_id);
CREATE INDEX membership_application_received ON membership_application (cooperative_id, received_on, id);

-- The latest outcome counts; an earlier one is never changed.
CREATE TABLE membership_application_outcome (
    cooperative_id TEXT NOT NULL,
    application_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('admitted', 'refused', 'withdrawn')),
    on_day TEXT NOT NULL,
    organ TEXT,
    decision_id TEXT,
    PRIMARY KEY (cooperative_id, application_id, sequence),
    FOREIGN KEY (cooperative_id, application_id) REFERENCES membership_application (cooperative_id, id)
) STRICT;

@appendOnly(membership_application_outcome)

-- Why an application was refused is about a person, so it stands apart and can be erased.
CREATE TABLE membership_application_reason (
    cooperative_id TEXT NOT NULL,
    application_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, application_id, sequence),
    FOREIGN KEY (cooperative_id, application_id, sequence)
        REFERENCES membership_application_outcome (cooperative_id, application_id, sequence)
) STRICT;

-- sort_key is that of the person: a page of the register is one range of this table's index.
CREATE TABLE membership_membership (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    sort_key TEXT NOT NULL,
    category TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    end_ground TEXT CHECK (end_ground IN ('death', 'memberNotice', 'associationNotice', 'expulsion')),
    notice_given_on TEXT,
    PRIMARY KEY (cooperative_id, id),
    CHECK ((until_day IS NULL) = (end_ground IS NULL)),
    FOREIGN KEY (cooperative_id, person_id) REFERENCES membership_person (cooperative_id, id)
) STRICT;

CREATE UNIQUE INDEX membership_membership_number ON membership_membership (cooperative_id, number);
CREATE INDEX membership_membership_sort ON membership_membership (cooperative_id, sort_key, id);
CREATE INDEX membership_membership_person ON membership_membership (cooperative_id, person_id, from_day);

CREATE TABLE membership_category_change (
    cooperative_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    from_day TEXT NOT NULL,
    category TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, member_id, from_day),
    FOREIGN KEY (cooperative_id, member_id) REFERENCES membership_membership (cooperative_id, id)
) STRICT;

CREATE TABLE membership_suspension (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    reason TEXT,
    lifted_on TEXT,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, member_id) REFERENCES membership_membership (cooperative_id, id)
) STRICT;

CREATE INDEX membership_suspension_member ON membership_suspension (cooperative_id, member_id, from_day);
CREATE INDEX membership_suspension_until ON membership_suspension (cooperative_id, until_day);

-- Why the cooperative gave notice, for the member to read; erased with the person.
CREATE TABLE membership_notice_reason (
    cooperative_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    ground TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (cooperative_id, member_id),
    FOREIGN KEY (cooperative_id, member_id) REFERENCES membership_membership (cooperative_id, id)
) STRICT;

-- How many memberships begin and stop counting on a day: the count on any day is the sum up to it, so that no page
-- counts the register.
CREATE TABLE membership_tally (
    cooperative_id TEXT NOT NULL,
    day TEXT NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, day)
) STRICT;

-- The last number that was given out.
CREATE TABLE membership_numbering (
    cooperative_id TEXT NOT NULL PRIMARY KEY,
    last_number INTEGER NOT NULL
) STRICT;
