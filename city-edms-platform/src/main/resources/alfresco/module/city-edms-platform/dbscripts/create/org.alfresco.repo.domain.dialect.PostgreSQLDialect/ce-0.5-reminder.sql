--
-- Title:      Reminders: settings of the office and of people, and what became of the morning's letters
-- Database:   PostgreSQL
-- Since:      city-edms 0.5
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- One row: how the office reminds. Absent until an administrator decides.
CREATE TABLE IF NOT EXISTS ce_reminder_office (
  id INT2 PRIMARY KEY,
  mail BOOL NOT NULL,
  soon_days INT2 NOT NULL,
  escalation_days INT2 NOT NULL,
  first_hour INT2 NOT NULL,
  last_hour INT2 NOT NULL,
  standard_hour INT2 NOT NULL,
  summaries BOOL NOT NULL,
  changed_at TIMESTAMPTZ NOT NULL,
  changed_by VARCHAR(255) NOT NULL,
  CONSTRAINT ce_reminder_office_one_ck CHECK (id = 1),
  CONSTRAINT ce_reminder_office_hours_ck CHECK (first_hour <= standard_hour AND standard_hour <= last_hour)
);

CREATE TABLE IF NOT EXISTS ce_reminder_person (
  user_name VARCHAR(255) PRIMARY KEY,
  mail BOOL NOT NULL,
  hour INT2,
  language VARCHAR(2) NOT NULL,
  changed_at TIMESTAMPTZ NOT NULL
);

-- The letter of a person's morning: at most one, whoever sends it. 'sending' is written before the mail server is asked.
CREATE TABLE IF NOT EXISTS ce_reminder_letter (
  user_name VARCHAR(255) NOT NULL,
  day DATE NOT NULL,
  state VARCHAR(10) NOT NULL,
  attempts INT2 NOT NULL,
  changed_at TIMESTAMPTZ NOT NULL,
  next_at TIMESTAMPTZ,
  failure VARCHAR(500),
  CONSTRAINT ce_reminder_letter_pk PRIMARY KEY (user_name, day),
  CONSTRAINT ce_reminder_letter_state_ck
    CHECK (state IN ('claimed', 'sending', 'sent', 'nothing', 'waiting', 'failed', 'unknown'))
);

CREATE INDEX IF NOT EXISTS ce_reminder_letter_day_ix ON ce_reminder_letter (day);
CREATE INDEX IF NOT EXISTS ce_reminder_letter_open_ix ON ce_reminder_letter (changed_at)
  WHERE state IN ('claimed', 'sending', 'waiting', 'failed', 'unknown');

-- One row: how the mail server answered last.
CREATE TABLE IF NOT EXISTS ce_reminder_round (
  id INT2 PRIMARY KEY,
  tried_at TIMESTAMPTZ NOT NULL,
  failure VARCHAR(500),
  CONSTRAINT ce_reminder_round_one_ck CHECK (id = 1)
);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.5-reminder';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.5-reminder', 'city-edms 0.5: reminders and the letters of the morning',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
