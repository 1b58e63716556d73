-- Amendments to proposals with what became of them, the order in which they are voted on, items that a meeting put off,
-- and the words that a poll decides on.

-- `replace`: new words for old ones; `add`: new words after old ones, or at the end; `whole`: another text altogether.
CREATE TABLE proposals_amendment (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    parent_id TEXT,
    proposer_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('replace', 'add', 'whole')),
    old_words TEXT,
    new_words TEXT NOT NULL,
    explanation TEXT NOT NULL,
    articles TEXT NOT NULL,
    beyond INTEGER NOT NULL CHECK (beyond IN (0, 1)),
    command_name TEXT,
    command_fields TEXT,
    filed_on TEXT NOT NULL,
    filed_at INTEGER NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, proposal_id, number),
    FOREIGN KEY (cooperative_id, proposal_id) REFERENCES proposals_proposal (cooperative_id, id),
    FOREIGN KEY (cooperative_id, parent_id) REFERENCES proposals_amendment (cooperative_id, id)
) STRICT;
@appendOnly(proposals_amendment)

-- What became of an amendment; of each the highest sequence counts. `version` is the text that came of it.
CREATE TABLE proposals_amendment_step (
    cooperative_id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    amendment_id TEXT NOT NULL,
    state TEXT NOT NULL,
    version INTEGER,
    poll_id TEXT,
    reason TEXT NOT NULL,
    on_day TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_person TEXT,
    PRIMARY KEY (cooperative_id, proposal_id, sequence),
    FOREIGN KEY (cooperative_id, amendment_id) REFERENCES proposals_amendment (cooperative_id, id)
) STRICT;
@appendOnly(proposals_amendment_step)
CREATE INDEX proposals_amendment_step_last ON proposals_amendment_step (cooperative_id, amendment_id, sequence);

-- The order of voting as the chair set it; of each proposal the highest sequence counts.
CREATE TABLE proposals_voting_order (
    cooperative_id TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    amendments TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    set_by TEXT,
    PRIMARY KEY (cooperative_id, proposal_id, sequence),
    FOREIGN KEY (cooperative_id, proposal_id) REFERENCES proposals_proposal (cooperative_id, id)
) STRICT;
@appendOnly(proposals_voting_order)

-- An item that this meeting does not decide on, and where it went.
CREATE TABLE meetings_postponement (
    cooperative_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    to_meeting TEXT,
    to_item TEXT,
    on_day TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_person TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, item_id),
    FOREIGN KEY (cooperative_id, item_id) REFERENCES meetings_agenda_item (cooperative_id, id),
    FOREIGN KEY (cooperative_id, meeting_id) REFERENCES meetings_meeting (cooperative_id, id),
    FOREIGN KEY (cooperative_id, to_meeting) REFERENCES meetings_meeting (cooperative_id, id)
) STRICT;
@appendOnly(meetings_postponement)

-- The words that a poll decides on, as they were when it opened; of an amendment, or of a round by consent, its id too.
CREATE TABLE voting_wording (
    cooperative_id TEXT NOT NULL,
    poll_id TEXT NOT NULL,
    amendment_id TEXT,
    round_id TEXT,
    body_text TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, poll_id),
    FOREIGN KEY (cooperative_id, poll_id) REFERENCES voting_poll (cooperative_id, id)
) STRICT;
@appendOnly(voting_wording)
CREATE INDEX voting_wording_by_amendment ON voting_wording (cooperative_id, amendment_id)
    WHERE amendment_id IS NOT NULL;
CREATE INDEX voting_wording_by_round ON voting_wording (cooperative_id, round_id) WHERE round_id IS NOT NULL;
