--
-- Title:      What came back, and what was sent
-- Database:   PostgreSQL
-- Since:      city-edms 0.5
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- Whether a report, or a part of it, came back to be done again (повернуто на доопрацювання).
ALTER TABLE ce_task ADD COLUMN IF NOT EXISTS returned BOOL DEFAULT FALSE NOT NULL;
UPDATE ce_task SET returned = TRUE WHERE state = 'assigned' AND report IS NOT NULL AND NOT returned;

-- «Надіслане мною»: what a post gave others and is not finished, the most urgent first.
CREATE INDEX IF NOT EXISTS ce_task_sent_ix ON ce_task (author_post_id, (COALESCE(due, DATE '9999-12-31')), id)
  WHERE state IN ('assigned', 'reported') AND role <> 'info';

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.5-tray';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.5-tray', 'city-edms 0.5: what came back, and what was sent',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
