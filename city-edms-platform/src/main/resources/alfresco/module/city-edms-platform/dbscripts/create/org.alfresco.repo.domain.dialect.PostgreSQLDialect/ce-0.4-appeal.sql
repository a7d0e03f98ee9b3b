--
-- Title:      Results of questions, several social states of an author, validity of lines of the classifier
-- Database:   PostgreSQL
-- Since:      city-edms 0.4
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- What became of a question, by section 9 of the classifier; the appeal's own result stays in ce_appeal.
ALTER TABLE ce_appeal_question ADD COLUMN IF NOT EXISTS result VARCHAR(12);

-- Lines of section 8 with a space between, as categories has those of section 7.
ALTER TABLE ce_appeal_author ALTER COLUMN social_state TYPE VARCHAR(70);
ALTER TABLE ce_reception ALTER COLUMN social_state TYPE VARCHAR(70);

-- Days of receipt that a line may be given for; no end where nothing is.
ALTER TABLE ce_appeal_classifier ADD COLUMN IF NOT EXISTS valid_from DATE;
ALTER TABLE ce_appeal_classifier ADD COLUMN IF NOT EXISTS valid_until DATE;

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.4-appeal';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.4-appeal', 'city-edms 0.4: results of questions, several social states, validity of lines of the classifier',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
