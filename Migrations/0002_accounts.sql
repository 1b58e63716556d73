-- Sign-in: accounts of the installation, their links to persons, sessions, invitations, forgotten passwords, tokens.
-- No secret is kept: of tokens only the SHA-256, of passwords only the argon2id hash.

CREATE TABLE accounts_account (
  id TEXT NOT NULL PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  email TEXT,
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  password TEXT,
  password_set_at INTEGER,
  made_at INTEGER NOT NULL,
  closed_at INTEGER,
  CHECK (login <> '')
) STRICT;

CREATE INDEX accounts_account_email ON accounts_account (email);

CREATE TABLE accounts_link (
  cooperative_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts_account (id),
  linked_at INTEGER NOT NULL,
  PRIMARY KEY (cooperative_id, person_id),
  UNIQUE (account_id, cooperative_id)
) STRICT;

CREATE TABLE accounts_session (
  digest BLOB NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts_account (id),
  made_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL
) STRICT;

CREATE INDEX accounts_session_account ON accounts_session (account_id);
CREATE INDEX accounts_session_end ON accounts_session (ends_at);

CREATE TABLE accounts_invitation (
  digest BLOB NOT NULL PRIMARY KEY,
  cooperative_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT,
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  made_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;

CREATE INDEX accounts_invitation_person ON accounts_invitation (cooperative_id, person_id);
CREATE INDEX accounts_invitation_end ON accounts_invitation (expires_at);

-- A request for an unknown address is kept as well, without an account, so that both take the same way.
CREATE TABLE accounts_reset (
  digest BLOB NOT NULL PRIMARY KEY,
  account_id TEXT REFERENCES accounts_account (id),
  made_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;

CREATE INDEX accounts_reset_account ON accounts_reset (account_id);
CREATE INDEX accounts_reset_end ON accounts_reset (expires_at);

CREATE TABLE accounts_token (
  id TEXT NOT NULL PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts_account (id),
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT;

CREATE INDEX accounts_token_account ON accounts_token (account_id);
