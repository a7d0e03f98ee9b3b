--
-- Title:      Resolutions that assistants prepare
-- Database:   PostgreSQL
-- Since:      city-edms 0.5
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- A resolution that an assistant prepared for the head of a review (проєкт резолюції); nothing is in force by it. One of a review; content
-- is what it says, to tell whether the head resolved so or otherwise.
CREATE TABLE IF NOT EXISTS ce_prepared_resolution (
  review_id INT8 PRIMARY KEY REFERENCES ce_review (id),
  state VARCHAR(8) NOT NULL,
  draft TEXT NOT NULL,
  content TEXT NOT NULL,
  prepared_at TIMESTAMPTZ NOT NULL,
  prepared_by VARCHAR(255) NOT NULL,
  prepared_by_name VARCHAR(300) NOT NULL,
  reason VARCHAR(2000),
  version INT4 DEFAULT 1 NOT NULL,
  CONSTRAINT ce_prepared_resolution_state_ck CHECK (state IN ('waiting', 'approved', 'changed', 'returned'))
);

-- Both names stay: whose resolution it is, and who prepared it.
ALTER TABLE ce_resolution ADD COLUMN IF NOT EXISTS prepared_by VARCHAR(255);
ALTER TABLE ce_resolution ADD COLUMN IF NOT EXISTS prepared_by_name VARCHAR(300);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.5-prepared';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.5-prepared', 'city-edms 0.5: resolutions that assistants prepare',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
