--
-- Title:      The file of what came and is not registered, and that it was taken back to be registered after all
-- Database:   PostgreSQL
-- Since:      city-edms 0.8
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

ALTER TABLE ce_unregistered_receipt ADD COLUMN IF NOT EXISTS node_id VARCHAR(36);
ALTER TABLE ce_unregistered_receipt ADD COLUMN IF NOT EXISTS taken_back_at TIMESTAMPTZ;

CREATE INDEX IF NOT EXISTS ce_unregistered_receipt_node_ix ON ce_unregistered_receipt (node_id) WHERE node_id IS NOT NULL;

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.8-unregistered-file';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.8-unregistered-file', 'city-edms 0.8: the file of what is not registered',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
