-- An idempotency key stands for one ballot: it is found again wherever it was used.

CREATE INDEX voting_ballot_by_key ON voting_ballot (cooperative_id, key) WHERE key IS NOT NULL;
