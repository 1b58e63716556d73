-- Proxies with their scope, what holder and giver said of them, and who stands for an organisation or has an own interest.

CREATE TABLE meetings_proxy (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    giver_id TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('written', 'electronic', 'email')),
    until_day TEXT,
    given_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id),
    CHECK (giver_id <> holder_id)
) STRICT;
@appendOnly(meetings_proxy)
CREATE INDEX meetings_proxy_by_giver ON meetings_proxy (cooperative_id, meeting_id, giver_id, given_at);
CREATE INDEX meetings_proxy_by_holder ON meetings_proxy (cooperative_id, meeting_id, holder_id, given_at);
CREATE INDEX meetings_proxy_given ON meetings_proxy (cooperative_id, giver_id);
CREATE INDEX meetings_proxy_held ON meetings_proxy (cooperative_id, holder_id);

-- The items for which it was given; none where it is for the whole meeting.
CREATE TABLE meetings_proxy_item (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    proxy_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, proxy_id, item_id),
    FOREIGN KEY (cooperative_id, proxy_id) REFERENCES meetings_proxy (cooperative_id, id),
    FOREIGN KEY (cooperative_id, item_id) REFERENCES meetings_agenda_item (cooperative_id, id)
) STRICT;
@appendOnly(meetings_proxy_item)
CREATE INDEX meetings_proxy_item_by_meeting ON meetings_proxy_item (cooperative_id, meeting_id, proxy_id, item_id);
CREATE INDEX meetings_proxy_item_by_item ON meetings_proxy_item (cooperative_id, item_id);

CREATE TABLE meetings_proxy_word (
    cooperative_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    proxy_id TEXT NOT NULL,
    word TEXT NOT NULL CHECK (word IN ('accepted', 'declined', 'revoked')),
    said_at INTEGER NOT NULL,
    said_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, proxy_id, word),
    FOREIGN KEY (cooperative_id, proxy_id) REFERENCES meetings_proxy (cooperative_id, id)
) STRICT;
@appendOnly(meetings_proxy_word)
-- Those that no longer stand are few: they are found without a look at every proxy.
CREATE INDEX meetings_proxy_ended ON meetings_proxy_word (cooperative_id, meeting_id, proxy_id) WHERE word <> 'accepted';

-- How the giver wants the holder to vote: between the two of them, and erased with the giver.
CREATE TABLE meetings_proxy_instruction (
    cooperative_id TEXT NOT NULL,
    proxy_id TEXT NOT NULL,
    instruction TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, proxy_id),
    FOREIGN KEY (cooperative_id, proxy_id) REFERENCES meetings_proxy (cooperative_id, id)
) STRICT;

-- Who has no vote on an item for an own interest (2:12), where the statutes say so.
CREATE TABLE meetings_interest (
    cooperative_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    noted_at INTEGER NOT NULL,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, item_id, person_id),
    FOREIGN KEY (cooperative_id, item_id) REFERENCES meetings_agenda_item (cooperative_id, id)
) STRICT;
@appendOnly(meetings_interest)

-- Whose case an item deals with: a suspended member is heard in the own case only (2:38 lid 1).
CREATE TABLE meetings_item_subject (
    cooperative_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, item_id),
    FOREIGN KEY (cooperative_id, item_id) REFERENCES meetings_agenda_item (cooperative_id, id)
) STRICT;

-- Who acts for an organisation that is a member.
CREATE TABLE meetings_representative (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    CHECK (organisation_id <> person_id),
    CHECK (until_day IS NULL OR until_day >= from_day)
) STRICT;
CREATE INDEX meetings_representative_of ON meetings_representative (cooperative_id, organisation_id, from_day);
CREATE INDEX meetings_representative_by ON meetings_representative (cooperative_id, person_id, from_day);
