--
-- Title:      What ended a check or an import of a journal before its end
-- Database:   PostgreSQL
-- Since:      city-edms 0.8
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- Code of the failure and what its texts speak of; nothing while somebody works on it, and when it has ended well.
ALTER TABLE ce_import ADD COLUMN IF NOT EXISTS failure JSON;
ALTER TABLE ce_import ADD COLUMN IF NOT EXISTS failed_at TIMESTAMPTZ;

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.8-migration';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.8-migration', 'city-edms 0.8: what stopped an import',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
