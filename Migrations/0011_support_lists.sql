-- Members gather support for a request for an assembly (2:41 lid 2): each confirms their own. When the tenth part of the
-- votes is reached, the request itself is made under the same id (meetings_request), on that day.

CREATE TABLE meetings_support_list (
    cooperative_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, id)
) STRICT;
@appendOnly(meetings_support_list)
CREATE INDEX meetings_support_list_by_day ON meetings_support_list (cooperative_id, opened_on, id);

CREATE TABLE meetings_support (
    cooperative_id TEXT NOT NULL,
    list_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    supported_on TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, list_id, person_id),
    FOREIGN KEY (cooperative_id, list_id) REFERENCES meetings_support_list (cooperative_id, id)
) STRICT;
@appendOnly(meetings_support)
