--
-- Title:      What reports of execution read by
-- Database:   PostgreSQL
-- Since:      city-edms 0.5
--
-- Reports read the tasks of a period, whatever became of them, and what is overdue, whether or not it is on control.
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

CREATE INDEX IF NOT EXISTS ce_task_given_ix ON ce_task (created_at) WHERE role <> 'info';
CREATE INDEX IF NOT EXISTS ce_task_reported_ix ON ce_task (reported_at) WHERE reported_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS ce_task_due_ix ON ce_task (due, id) WHERE role <> 'info';
CREATE INDEX IF NOT EXISTS ce_task_running_ix ON ce_task ((COALESCE(due, DATE '9999-12-31')), id) WHERE role <> 'info' AND state = 'assigned';
CREATE INDEX IF NOT EXISTS ce_resolution_made_ix ON ce_resolution (created_at);

-- Deadlines that were moved.
CREATE INDEX IF NOT EXISTS ce_execution_act_moved_ix ON ce_execution_act (task_id)
  WHERE task_id IS NOT NULL AND due IS NOT NULL AND act IN ('move-deadline', 'grant');

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.5-report';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.5-report', 'city-edms 0.5: indexes of reports of execution',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
