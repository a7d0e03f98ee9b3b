--
-- Title:      Files that executors bring for their reports
-- Database:   PostgreSQL
-- Since:      city-edms 0.5
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- A file brought for a report (файл звіту). It belongs to the first act that names it; one that none names is taken away after a day.
CREATE TABLE IF NOT EXISTS ce_report_file (
  file_id VARCHAR(36) PRIMARY KEY,
  node_id VARCHAR(36) NOT NULL,
  task_id INT8 NOT NULL REFERENCES ce_task (id),
  name VARCHAR(255) NOT NULL,
  brought_by VARCHAR(255) NOT NULL,
  brought_at TIMESTAMPTZ NOT NULL,
  act_id INT8 REFERENCES ce_execution_act (id)
);

CREATE INDEX IF NOT EXISTS ce_report_file_waiting_ix ON ce_report_file (brought_at) WHERE act_id IS NULL;
CREATE INDEX IF NOT EXISTS ce_report_file_task_ix ON ce_report_file (task_id) WHERE act_id IS NULL;

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.5-report-file';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.5-report-file', 'city-edms 0.5: files of reports',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
