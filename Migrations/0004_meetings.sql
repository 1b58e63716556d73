-- Meetings: bodies and their offices, meetings with their agenda, convocation, presence, and members' requests.
-- What happens to a meeting is a row of its own with its day: a convocation, an opening, a closing, a cancellation.

CREATE TABLE meetings_body (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, code)
) STRICT;

CREATE TABLE meetings_office (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    office TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, body_id) REFERENCES meetings_body (cooperative_id, id)
) STRICT;
CREATE INDEX meetings_office_by_person ON meetings_office (cooperative_id, person_id, from_day);
CREATE INDEX meetings_office_by_body ON meetings_office (cooperative_id, body_id, from_day);

CREATE TABLE meetings_request (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    requested_on TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    subject TEXT NOT NULL,
    votes INTEGER NOT NULL,
    base INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, id)
) STRICT;
@appendOnly(meetings_request)

CREATE TABLE meetings_request_supporter (
    cooperative_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, request_id, person_id),
    FOREIGN KEY (cooperative_id, request_id) REFERENCES meetings_request (cooperative_id, id)
) STRICT;

CREATE TABLE meetings_meeting (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    title TEXT NOT NULL,
    day TEXT NOT NULL,
    start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    mode TEXT NOT NULL CHECK (mode IN ('physical', 'hybrid', 'digital')),
    place TEXT NOT NULL,
    online_link TEXT NOT NULL,
    second_of TEXT,
    request_id TEXT,
    called_by TEXT NOT NULL CHECK (called_by IN ('organ', 'requesters')),
    chair_person TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    drafted_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, body_id) REFERENCES meetings_body (cooperative_id, id),
    FOREIGN KEY (cooperative_id, second_of) REFERENCES meetings_meeting (cooperative_id, id),
    FOREIGN KEY (cooperative_id, request_id) REFERENCES meetings_request (cooperative_id, id)
) STRICT;
CREATE INDEX meetings_meeting_by_day ON meetings_meeting (cooperative_id, day, id);
CREATE INDEX meetings_meeting_by_request ON meetings_meeting (cooperative_id, request_id);

CREATE TABLE meetings_agenda_item (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    topic TEXT NOT NULL,
    proposal_id TEXT,
    added_on TEXT NOT NULL,
    announced INTEGER NOT NULL CHECK (announced IN (0, 1)),
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id)
) STRICT;
CREATE INDEX meetings_agenda_item_by_meeting ON meetings_agenda_item (cooperative_id, meeting_id, position);
CREATE INDEX meetings_agenda_item_by_proposal ON meetings_agenda_item (cooperative_id, proposal_id);

CREATE TABLE meetings_convocation (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    convoked_on TEXT NOT NULL,
    convoked_at INTEGER NOT NULL,
    convoked_by TEXT,
    announces INTEGER NOT NULL CHECK (announces IN (0, 1)),
    notice TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, meeting_id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id)
) STRICT;
@appendOnly(meetings_convocation)

CREATE TABLE meetings_summons (
    cooperative_id TEXT NOT NULL,
    convocation_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'post')),
    PRIMARY KEY (cooperative_id, convocation_id, person_id),
    FOREIGN KEY (cooperative_id, convocation_id) REFERENCES meetings_convocation (cooperative_id, id)
) STRICT;
@appendOnly(meetings_summons)

CREATE TABLE meetings_cancellation (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    cancelled_on TEXT NOT NULL,
    cancelled_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, meeting_id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id)
) STRICT;
@appendOnly(meetings_cancellation)

CREATE TABLE meetings_opening (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    chair_person TEXT NOT NULL,
    base INTEGER NOT NULL,
    members INTEGER NOT NULL,
    suspended INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, meeting_id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id)
) STRICT;
@appendOnly(meetings_opening)

CREATE TABLE meetings_closing (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, meeting_id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_opening (cooperative_id, meeting_id)
) STRICT;
@appendOnly(meetings_closing)

CREATE TABLE meetings_registration (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('hall', 'online')),
    registered_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, meeting_id, person_id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id)
) STRICT;
CREATE INDEX meetings_registration_by_person ON meetings_registration (cooperative_id, person_id);

CREATE TABLE meetings_presence (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('hall', 'online')),
    arrived_at INTEGER NOT NULL,
    left_at INTEGER,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id),
    CHECK (left_at IS NULL OR left_at >= arrived_at)
) STRICT;
CREATE UNIQUE INDEX meetings_presence_now ON meetings_presence (cooperative_id, meeting_id, person_id)
    WHERE left_at IS NULL;
CREATE INDEX meetings_presence_by_meeting ON meetings_presence (cooperative_id, meeting_id, arrived_at);
