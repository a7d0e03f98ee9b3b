--
-- Title:      Indexes by correspondent, each under a name of its own
-- Database:   PostgreSQL
-- Since:      city-edms 0.2
--
-- Why tables: docs/data-model.md. Every statement may be run again: a start that was killed half-way repeats the script.
--

-- Two scripts gave different indexes the same name, so whichever ran second made none.
CREATE INDEX IF NOT EXISTS ce_register_entry_past_letters_ix ON ce_register_entry (correspondent, registered_at DESC)
  WHERE correspondent IS NOT NULL;
CREATE INDEX IF NOT EXISTS ce_register_entry_by_correspondent_ix ON ce_register_entry (register_id, (COALESCE(correspondent, '') COLLATE "uk-x-icu"), id);
DROP INDEX IF EXISTS ce_register_entry_correspondent_ix;

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.5-register-index';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.5-register-index', 'city-edms 0.2: indexes by correspondent',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
