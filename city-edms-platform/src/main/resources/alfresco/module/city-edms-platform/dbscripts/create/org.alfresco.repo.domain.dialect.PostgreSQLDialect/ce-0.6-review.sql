--
-- Title:      Reviews by the post they were put before
-- Database:   PostgreSQL
-- Since:      city-edms 0.6
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- Whether documents are ever put before a post decides whether its holder may name assistants; of most posts there is none to be found.
CREATE INDEX IF NOT EXISTS ce_review_post_ix ON ce_review (post_id);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.6-review';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.6-review', 'city-edms 0.6: reviews by the post they were put before',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
