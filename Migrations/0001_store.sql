-- What every floor stands on: the cooperatives, their journal, the outbox and the settings of the installation.

@only postgres
CREATE FUNCTION store_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME USING ERRCODE = 'ZA001';
END
$$;
@end

-- One row a cooperative. The head is the last entry of its journal; writers lock this row on PostgreSQL.
CREATE TABLE store_cooperative (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    founded_on TEXT,
    created_at INTEGER NOT NULL,
    head_number INTEGER NOT NULL DEFAULT 0 CHECK (head_number >= 0),
    head_hash BLOB NOT NULL CHECK (length(head_hash) = 32)
) STRICT;

-- The hash covers the stored bytes of header, body and facts; the other columns repeat the header, to be searched.
CREATE TABLE store_journal (
    cooperative_id TEXT NOT NULL REFERENCES store_cooperative (id),
    number INTEGER NOT NULL CHECK (number > 0),
    recorded_at INTEGER NOT NULL,
    day TEXT NOT NULL,
    command TEXT NOT NULL,
    actor TEXT NOT NULL,
    header BLOB NOT NULL,
    body BLOB NOT NULL,
    facts BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (cooperative_id, number)
) STRICT;
@appendOnly(store_journal)

-- Personal values that the journal only commits to. Erasing empties salt and value; the row says that it was done, and
-- nothing else about it can be changed.
CREATE TABLE store_personal (
    cooperative_id TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    entry INTEGER NOT NULL,
    person_id TEXT,
    salt BLOB,
    value BLOB,
    erased_at INTEGER,
    PRIMARY KEY (cooperative_id, digest),
    FOREIGN KEY (cooperative_id, entry) REFERENCES store_journal (cooperative_id, number),
    CHECK ((salt IS NULL) = (erased_at IS NOT NULL)),
    CHECK ((value IS NULL) = (erased_at IS NOT NULL))
) STRICT;
@only sqlite
CREATE TRIGGER store_personal_only_erased BEFORE UPDATE ON store_personal
WHEN NOT (
    OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND NEW.cooperative_id = OLD.cooperative_id
    AND NEW.digest = OLD.digest AND NEW.entry = OLD.entry AND NEW.person_id IS OLD.person_id
)
BEGIN
    SELECT RAISE(ABORT, 'append-only: store_personal');
END;
CREATE TRIGGER store_personal_no_delete BEFORE DELETE ON store_personal BEGIN
    SELECT RAISE(ABORT, 'append-only: store_personal');
END;
@end
@only postgres
CREATE TRIGGER store_personal_only_erased BEFORE UPDATE ON store_personal FOR EACH ROW
WHEN (NOT (
    OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND NEW.cooperative_id = OLD.cooperative_id
    AND NEW.digest = OLD.digest AND NEW.entry = OLD.entry AND NEW.person_id IS NOT DISTINCT FROM OLD.person_id
))
EXECUTE FUNCTION store_refuse_change();
CREATE TRIGGER store_personal_no_delete BEFORE DELETE ON store_personal
    FOR EACH ROW EXECUTE FUNCTION store_refuse_change();
CREATE TRIGGER store_personal_no_truncate BEFORE TRUNCATE ON store_personal
    FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
@end
CREATE INDEX store_personal_entry ON store_personal (cooperative_id, entry);
CREATE INDEX store_personal_person ON store_personal (cooperative_id, person_id);

-- What a command answered to an idempotency key.
CREATE TABLE store_outcome (
    cooperative_id TEXT NOT NULL REFERENCES store_cooperative (id),
    key TEXT NOT NULL,
    command TEXT NOT NULL,
    body_hash BLOB NOT NULL,
    outcome BLOB NOT NULL,
    stored_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, key)
) STRICT;
CREATE INDEX store_outcome_stored ON store_outcome (stored_at);

-- Messages that wait to be sent or printed. next_attempt_at is NULL once a message is done with.
CREATE TABLE store_outbox (
    cooperative_id TEXT NOT NULL REFERENCES store_cooperative (id),
    id TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'letter')),
    person_id TEXT,
    address TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    next_attempt_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    sent_at INTEGER,
    failure TEXT,
    PRIMARY KEY (cooperative_id, id)
) STRICT;
CREATE INDEX store_outbox_due ON store_outbox (channel, next_attempt_at, id) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX store_outbox_waiting ON store_outbox (cooperative_id, channel, next_attempt_at, id)
    WHERE next_attempt_at IS NOT NULL;
CREATE INDEX store_outbox_person ON store_outbox (cooperative_id, person_id, created_at);

-- Settings of the installation, such as the demonstration's clock.
CREATE TABLE store_setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
