--
-- Title:      The chain of acts of the registers
-- Database:   PostgreSQL
-- Since:      city-edms 0.2
--
-- Why tables: docs/data-model.md. Every statement may be run again: a start that was killed half-way repeats the script.
--

-- registered_on is the date printed beside the number; registered_at the moment when the line was written. card is JSON
-- and not JSONB on purpose: the text stays as it was hashed, letter by letter.
ALTER TABLE ce_register_entry ADD COLUMN IF NOT EXISTS registered_on DATE;
ALTER TABLE ce_register_entry ADD COLUMN IF NOT EXISTS card JSON DEFAULT '{}' NOT NULL;
ALTER TABLE ce_register_entry ADD COLUMN IF NOT EXISTS file_hash BYTEA;
UPDATE ce_register_entry SET registered_on = (registered_at AT TIME ZONE 'Europe/Kyiv')::date WHERE registered_on IS NULL;
ALTER TABLE ce_register_entry ALTER COLUMN registered_on SET NOT NULL;
CREATE INDEX IF NOT EXISTS ce_register_entry_file_ix ON ce_register_entry (file_hash) WHERE file_hash IS NOT NULL;

-- Where the chain of the period ends; entries goes on counting lines.
ALTER TABLE ce_register_counter ADD COLUMN IF NOT EXISTS records INT8;
UPDATE ce_register_counter SET records = entries WHERE records IS NULL;
ALTER TABLE ce_register_counter ALTER COLUMN records SET NOT NULL;

-- What was done to the lines of a register, one act after the other; never changed, never deleted. position is dense
-- within a register and period. hash is SHA-256 over the hash before and the SHA-256 of content.
CREATE TABLE IF NOT EXISTS ce_journal_record (
  register_id INT8 NOT NULL REFERENCES ce_register (id),
  period VARCHAR(40) NOT NULL,
  position INT8 NOT NULL,
  entry_id INT8 NOT NULL REFERENCES ce_register_entry (id),
  act VARCHAR(12) NOT NULL,
  content TEXT NOT NULL,
  hash BYTEA NOT NULL,
  CONSTRAINT ce_journal_record_pk PRIMARY KEY (register_id, period, position),
  CONSTRAINT ce_journal_record_act_ck
    CHECK (act IN ('registered', 'reserved', 'filled', 'released', 'voided', 'corrected', 'imported')),
  CONSTRAINT ce_journal_record_hash_ck CHECK (octet_length(hash) = 32)
);

CREATE INDEX IF NOT EXISTS ce_journal_record_entry_ix ON ce_journal_record (entry_id, position);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.2-journal';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.2-journal', 'city-edms 0.2: the chain of acts of the registers',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
