--
-- Title:      Further orders of the list of a register
-- Database:   PostgreSQL
-- Since:      city-edms 0.8
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- The list reads by the key of its order and the identity of the line, forwards and backwards: by the author's number and day, and by state.
CREATE INDEX IF NOT EXISTS ce_register_entry_their_number_ix
  ON ce_register_entry (register_id, (COALESCE(correspondent_number, '') COLLATE "uk-x-icu"), id);
CREATE INDEX IF NOT EXISTS ce_register_entry_their_day_ix
  ON ce_register_entry (register_id, (COALESCE(correspondent_date, DATE '0001-01-01')), id);
CREATE INDEX IF NOT EXISTS ce_register_entry_by_state_ix ON ce_register_entry (register_id, state, id);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.8-register-list';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.8-register-list', 'city-edms 0.8: further orders of the list of a register',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
