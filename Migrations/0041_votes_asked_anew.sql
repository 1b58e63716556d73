-- A result was challenged at once, by enough votes: a new vote is to be held (2:13 lid 4). By that new vote, not by the
-- challenge, the first one loses its effect (voting_challenge).

CREATE TABLE voting_revote (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    asked_by TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_closing (cooperative_id, poll_id)
) STRICT;
@appendOnly(voting_revote)

INSERT INTO voting_revote (cooperative_id, poll_id, asked_at, asked_by)
SELECT cooperative_id, poll_id, challenged_at, challenged_by FROM voting_challenge;
