-- Messages with a link or code that signs in: their words go once they were sent.

ALTER TABLE store_outbox ADD COLUMN secret INTEGER NOT NULL DEFAULT 0;
