--
-- Title:      Reviews of documents whose registration is voided
-- Database:   PostgreSQL
-- Since:      city-edms 0.5
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- A review that ends with the registration of its document (знято з розгляду).
ALTER TABLE ce_review DROP CONSTRAINT IF EXISTS ce_review_state_ck;
ALTER TABLE ce_review ADD CONSTRAINT ce_review_state_ck CHECK (state IN ('open', 'resolved', 'noted', 'returned', 'withdrawn'));

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.5-resolution-void';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.5-resolution-void', 'city-edms 0.5: reviews of voided documents',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
