--
-- Title:      Saved filters of register lists
-- Database:   PostgreSQL
-- Since:      city-edms 0.3
--
-- Why tables: docs/data-model.md. Every statement may be run again: a start that was killed half-way repeats the script.
--

-- A name is told from another as a search tells texts apart: case, apostrophes and dashes make no difference (name_key).
CREATE TABLE IF NOT EXISTS ce_saved_filter (
  id INT8 GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  register_id INT8 NOT NULL REFERENCES ce_register (id),
  owner VARCHAR(255) NOT NULL,
  owner_name VARCHAR(300) NOT NULL,
  name VARCHAR(100) NOT NULL,
  name_key TEXT NOT NULL,
  shared BOOL NOT NULL,
  search_text VARCHAR(200),
  state VARCHAR(20),
  from_day DATE,
  until_day DATE,
  correspondent VARCHAR(300),
  registrar VARCHAR(300),
  document_kind VARCHAR(100),
  sort VARCHAR(20) NOT NULL,
  descending BOOL NOT NULL,
  changed_at TIMESTAMPTZ NOT NULL,
  CONSTRAINT ce_saved_filter_name_uk UNIQUE (owner, register_id, name_key)
);

CREATE INDEX IF NOT EXISTS ce_saved_filter_shared_ix ON ce_saved_filter (register_id) WHERE shared;

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.3-saved-filter';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.3-saved-filter', 'city-edms 0.3: saved filters of register lists',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
