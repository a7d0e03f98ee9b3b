--
-- Title:      Who acted in posts when their work was brought up to date
-- Database:   PostgreSQL
-- Since:      city-edms 0.5
--
-- Why tables: docs/data-model.md. Every statement may be run again: a start that was killed half-way repeats the script.
--

-- Documents are open to the groups of posts; user_name of ce_execution_access is such a group, or whoever acts in the post with limits.
-- Only posts in which somebody else acts than is noted here are looked at.
CREATE TABLE IF NOT EXISTS ce_execution_post (
  post_id INT8 NOT NULL PRIMARY KEY REFERENCES ce_post (id),
  acting TEXT NOT NULL,
  followed_at TIMESTAMPTZ NOT NULL
);

CREATE INDEX IF NOT EXISTS ce_execution_access_post_ix ON ce_execution_access (post_id, node_id);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.5-execution-access';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.5-execution-access', 'city-edms 0.5: who acted in posts when their work was brought up to date',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
