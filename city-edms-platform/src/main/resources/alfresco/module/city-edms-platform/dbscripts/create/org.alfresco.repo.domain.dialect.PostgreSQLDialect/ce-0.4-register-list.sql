--
-- Title:      Orders of the list of a register, search for parts of words
-- Database:   PostgreSQL
-- Since:      city-edms 0.2
--
-- Why tables: docs/data-model.md. Every statement may be run again: a start that was killed half-way repeats the script.
--

-- One for each order of the list; texts in Ukrainian order, whatever the database's own is.
CREATE INDEX IF NOT EXISTS ce_register_entry_day_ix ON ce_register_entry (register_id, registered_on, id);
CREATE INDEX IF NOT EXISTS ce_register_entry_order_ix ON ce_register_entry (register_id, ordinal, id);
CREATE INDEX IF NOT EXISTS ce_register_entry_summary_ix ON ce_register_entry (register_id, (COALESCE(summary, '') COLLATE "uk-x-icu"), id);
CREATE INDEX IF NOT EXISTS ce_register_entry_correspondent_ix ON ce_register_entry (register_id, (COALESCE(correspondent, '') COLLATE "uk-x-icu"), id);
CREATE INDEX IF NOT EXISTS ce_register_entry_kind_ix ON ce_register_entry (register_id, (COALESCE(document_kind, '') COLLATE "uk-x-icu"), id);
CREATE INDEX IF NOT EXISTS ce_register_entry_registrar_ix ON ce_register_entry (register_id, (COALESCE(registrar_name, '') COLLATE "uk-x-icu"), id);
CREATE INDEX IF NOT EXISTS ce_register_entry_state_ix ON ce_register_entry (register_id, state, registered_at DESC, id DESC) WHERE state <> 'active';

-- The order by ordinal serves the look-up of an ordinal too.
DROP INDEX IF EXISTS ce_register_entry_ordinal_ix;

-- A rare part of a word is found by the three letters that its neighbours are; PostgreSQL's own extension for it need not
-- be installed.
CREATE OR REPLACE FUNCTION ce_trigrams(search_key TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  'SELECT COALESCE(array_agg(DISTINCT substr(search_key, n, 3)), ''{}''::text[]) FROM generate_series(1, length(search_key) - 2) n';
CREATE INDEX IF NOT EXISTS ce_register_entry_trigram_ix ON ce_register_entry USING gin (ce_trigrams(search_key));

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.4-register-list';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.4-register-list', 'city-edms 0.2: orders and search of the list of a register',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
