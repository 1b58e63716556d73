-- What tellers counted of officers who are no members, apart from the rest: their votes are weighed (2:38 lid 3).
ALTER TABLE voting_manual_count ADD COLUMN non_members TEXT;
