--
-- Title:      Deadlines that are met by an answer
-- Database:   PostgreSQL
-- Since:      city-edms 0.8
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- The document that met the deadline; nothing where a person closed it.
ALTER TABLE ce_document_deadline ADD COLUMN IF NOT EXISTS answer_node VARCHAR(36);
ALTER TABLE ce_document_deadline_act ADD COLUMN IF NOT EXISTS answer_node VARCHAR(36);

-- The answer stands no more: what it met is due again.
ALTER TABLE ce_document_deadline_act DROP CONSTRAINT IF EXISTS ce_document_deadline_act_ck;
ALTER TABLE ce_document_deadline_act ADD CONSTRAINT ce_document_deadline_act_ck
  CHECK (act IN ('set', 'changed', 'extended', 'finished', 'reopened'));

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.8-answer';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.8-answer', 'city-edms 0.8: deadlines that are met by an answer',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
