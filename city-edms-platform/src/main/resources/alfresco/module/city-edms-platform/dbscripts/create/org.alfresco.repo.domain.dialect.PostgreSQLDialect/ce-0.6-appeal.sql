--
-- Title:      Questions of appeals that are taken up again
-- Database:   PostgreSQL
-- Since:      city-edms 0.6
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

ALTER TABLE ce_appeal_act DROP CONSTRAINT IF EXISTS ce_appeal_act_ck;
ALTER TABLE ce_appeal_act ADD CONSTRAINT ce_appeal_act_ck
  CHECK (act IN ('recorded', 'corrected', 'forwarded', 'returned', 'refused', 'decided', 'reopened'));

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.6-appeal';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.6-appeal', 'city-edms 0.6: questions of appeals that are taken up again',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
