-- Who declared a conflicting interest while a vote of the board was open: from then on no ballot of theirs goes in.

CREATE TABLE voting_barred (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    barred_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id, person_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_poll (cooperative_id, id)
) STRICT;
