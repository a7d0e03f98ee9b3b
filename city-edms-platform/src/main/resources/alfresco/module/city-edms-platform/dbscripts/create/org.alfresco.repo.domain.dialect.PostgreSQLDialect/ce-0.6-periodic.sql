--
-- Title:      Periodic tasks that pause
-- Database:   PostgreSQL
-- Since:      city-edms 0.6
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

ALTER TABLE ce_periodic_task DROP CONSTRAINT IF EXISTS ce_periodic_task_state_ck;
ALTER TABLE ce_periodic_task ADD CONSTRAINT ce_periodic_task_state_ck CHECK (state IN ('running', 'paused', 'ended', 'stopped'));

-- The list of them is read in this order.
CREATE INDEX IF NOT EXISTS ce_periodic_task_list_ix ON ce_periodic_task (next_planned, id);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.6-periodic';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.6-periodic', 'city-edms 0.6: periodic tasks that pause',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
