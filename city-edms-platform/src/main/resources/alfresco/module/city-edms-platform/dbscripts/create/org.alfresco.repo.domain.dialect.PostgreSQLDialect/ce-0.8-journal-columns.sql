--
-- Title:      Which columns the journal of a register has
-- Database:   PostgreSQL
-- Since:      city-edms 0.8
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- A row where the council chose other columns than the standard ones; codes in their order, separated by commas.
CREATE TABLE IF NOT EXISTS ce_journal_columns (
  register_id INT8 NOT NULL REFERENCES ce_register (id),
  codes VARCHAR(4000) NOT NULL,
  changed_by VARCHAR(255) NOT NULL,
  changed_at TIMESTAMPTZ NOT NULL,
  CONSTRAINT ce_journal_columns_pk PRIMARY KEY (register_id)
);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.8-journal-columns';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.8-journal-columns', 'city-edms 0.8: columns of journals',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
