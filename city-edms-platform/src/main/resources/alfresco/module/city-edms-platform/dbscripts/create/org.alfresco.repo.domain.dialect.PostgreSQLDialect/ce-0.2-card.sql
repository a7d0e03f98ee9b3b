--
-- Title:      Layouts of cards
-- Database:   PostgreSQL
-- Since:      city-edms 0.2
--
-- Why tables: docs/data-model.md. Every statement may be run again: a start that was killed half-way repeats the script.
--

-- One row for each change, never overwritten: a card is shown with the names that its fields had on the day it was
-- registered. The newest row of a register, else of its kind, holds; one without fields leads back to what is above it.
CREATE TABLE IF NOT EXISTS ce_card_layout (
  id INT8 GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind VARCHAR(40),
  register_id INT8 REFERENCES ce_register (id),
  fields JSON,
  changed_at TIMESTAMPTZ NOT NULL,
  changed_by VARCHAR(255) NOT NULL,
  CONSTRAINT ce_card_layout_owner_ck CHECK ((kind IS NULL) <> (register_id IS NULL))
);

CREATE INDEX IF NOT EXISTS ce_card_layout_kind_ix ON ce_card_layout (kind, id DESC) WHERE kind IS NOT NULL;
CREATE INDEX IF NOT EXISTS ce_card_layout_register_ix ON ce_card_layout (register_id, id DESC) WHERE register_id IS NOT NULL;

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.2-card';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.2-card', 'city-edms 0.2: layouts of cards',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
