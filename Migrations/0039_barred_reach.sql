-- How far it reaches that somebody casts no ballot any more: 0 the own vote, also by proxy; 1 also the proxies that they
-- hold; 2 every vote that they would cast.

ALTER TABLE voting_barred ADD COLUMN reach INTEGER NOT NULL DEFAULT 2 CHECK (reach BETWEEN 0 AND 2);
