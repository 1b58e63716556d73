-- Proof of convocation: every notice word for word, and to each person when and how it went, came back and went again.
-- Items that members put on an agenda, with the support behind them.

CREATE TABLE meetings_notice (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    convocation_id TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('convocation', 'change', 'addition', 'cancellation')),
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    subject_en TEXT NOT NULL,
    body_en TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    sent_on TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    sent_by TEXT,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id),
    FOREIGN KEY (cooperative_id, convocation_id) REFERENCES meetings_convocation (cooperative_id, id)
) STRICT;
@appendOnly(meetings_notice)
CREATE INDEX meetings_notice_by_meeting ON meetings_notice (cooperative_id, meeting_id, sent_at);

CREATE TABLE meetings_dispatch (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'post')),
    address_kind TEXT NOT NULL CHECK (address_kind IN ('email', 'address', 'none')),
    consent_on TEXT,
    message_id TEXT NOT NULL,
    sent_on TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    resend_of TEXT,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, notice_id) REFERENCES meetings_notice (cooperative_id, id),
    FOREIGN KEY (cooperative_id, resend_of) REFERENCES meetings_dispatch (cooperative_id, id)
) STRICT;
@appendOnly(meetings_dispatch)
CREATE INDEX meetings_dispatch_by_notice ON meetings_dispatch (cooperative_id, notice_id, person_id);

CREATE TABLE meetings_return (
    cooperative_id TEXT NOT NULL,
    dispatch_id TEXT NOT NULL,
    returned_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT,
    PRIMARY KEY (cooperative_id, dispatch_id),
    FOREIGN KEY (cooperative_id, dispatch_id) REFERENCES meetings_dispatch (cooperative_id, id)
) STRICT;
@appendOnly(meetings_return)

CREATE TABLE meetings_item_list (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    title TEXT NOT NULL,
    topic TEXT NOT NULL,
    proposal_id TEXT,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id)
) STRICT;
@appendOnly(meetings_item_list)
CREATE INDEX meetings_item_list_by_meeting ON meetings_item_list (cooperative_id, meeting_id);

CREATE TABLE meetings_item_support (
    cooperative_id TEXT NOT NULL,
    list_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    supported_on TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, list_id, person_id),
    FOREIGN KEY (cooperative_id, list_id) REFERENCES meetings_item_list (cooperative_id, id)
) STRICT;
@appendOnly(meetings_item_support)

CREATE TABLE meetings_item_request (
    cooperative_id TEXT NOT NULL,
    list_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    requested_on TEXT NOT NULL,
    votes INTEGER NOT NULL,
    members INTEGER NOT NULL,
    base INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, list_id),
    UNIQUE (cooperative_id, item_id),
    FOREIGN KEY (cooperative_id, list_id) REFERENCES meetings_item_list (cooperative_id, id),
    FOREIGN KEY (cooperative_id, item_id) REFERENCES meetings_agenda_item (cooperative_id, id)
) STRICT;
@appendOnly(meetings_item_request)
