-- What one person attached on a day, of which there is a most.
CREATE INDEX meetings_document_by_day ON meetings_document (cooperative_id, attached_by, attached_on);
