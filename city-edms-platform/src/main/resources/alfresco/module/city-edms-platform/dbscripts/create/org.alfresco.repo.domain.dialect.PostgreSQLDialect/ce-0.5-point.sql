--
-- Title:      Points of orders, decisions and protocols
-- Database:   PostgreSQL
-- Since:      city-edms 0.5
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- The number of the point of the document itself that a resolution is; nothing for every other resolution.
ALTER TABLE ce_resolution ADD COLUMN IF NOT EXISTS point_label VARCHAR(20);
CREATE UNIQUE INDEX IF NOT EXISTS ce_resolution_point_ix ON ce_resolution (node_id, lower(point_label))
  WHERE point_label IS NOT NULL AND state = 'active';

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.5-point';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.5-point', 'city-edms 0.5: points of orders, decisions and protocols',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
