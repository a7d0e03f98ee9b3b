--
-- Title:      What runs, by the posts it is addressed to
-- Database:   PostgreSQL
-- Since:      city-edms 0.7
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- The job of upkeep and a reorganisation ask for the running tasks of posts: a thousand of a million.
CREATE INDEX IF NOT EXISTS ce_task_standing_ix ON ce_task (post_id, author_post_id, controller_post_id)
  WHERE state IN ('assigned', 'reported');

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.7-control-index';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.7-control-index', 'city-edms 0.7: what runs, by the posts it is addressed to',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
