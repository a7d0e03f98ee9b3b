--
-- Title:      Letters that tell of an extension, found by their document
-- Database:   PostgreSQL
-- Since:      city-edms 1.0
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- A journal asks, for some hundred lines at once, which of them are letters to authors.
CREATE INDEX IF NOT EXISTS ce_document_deadline_notice_ix ON ce_document_deadline_act (notice_node) WHERE notice_node IS NOT NULL;

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-1.0-notice-letter';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-1.0-notice-letter', 'city-edms 1.0: letters that tell of an extension, found by their document',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
