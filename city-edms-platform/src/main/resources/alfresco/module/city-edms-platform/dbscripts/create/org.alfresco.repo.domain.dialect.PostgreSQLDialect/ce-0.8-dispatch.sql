--
-- Title:      Ways and days of dispatch registers, notes of the post
-- Database:   PostgreSQL
-- Since:      city-edms 0.8
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- What is printed in the column of notes of the post's list.
ALTER TABLE ce_dispatch ADD COLUMN IF NOT EXISTS note VARCHAR(200);

-- What waits, of one way; what left on a day.
CREATE INDEX IF NOT EXISTS ce_dispatch_way_ix ON ce_dispatch (state, method, id DESC);
CREATE INDEX IF NOT EXISTS ce_dispatch_batch_day_ix ON ce_dispatch_batch (sent_on, id DESC);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.8-dispatch';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.8-dispatch', 'city-edms 0.8: ways and days of dispatch registers, notes of the post',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
