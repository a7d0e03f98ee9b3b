--
-- Title:      Letters of acts on appeals
-- Database:   PostgreSQL
-- Since:      city-edms 0.4
--
-- Why tables: docs/data-model.md. Every statement may be run again: a start that was killed half-way repeats the script.
--

-- The outgoing document that was drafted when an appeal was forwarded or returned or a request refused. Acts of before have none.
CREATE TABLE IF NOT EXISTS ce_appeal_letter (
  act_id INT8 NOT NULL REFERENCES ce_appeal_act (id),
  addressee VARCHAR(10) NOT NULL,
  node_id VARCHAR(36) NOT NULL,
  CONSTRAINT ce_appeal_letter_pk PRIMARY KEY (act_id, addressee),
  CONSTRAINT ce_appeal_letter_ck CHECK (addressee IN ('body', 'author'))
);

CREATE INDEX IF NOT EXISTS ce_appeal_letter_node_ix ON ce_appeal_letter (node_id);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.4-appeal-letter';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.4-appeal-letter', 'city-edms 0.4: letters of acts on appeals',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
