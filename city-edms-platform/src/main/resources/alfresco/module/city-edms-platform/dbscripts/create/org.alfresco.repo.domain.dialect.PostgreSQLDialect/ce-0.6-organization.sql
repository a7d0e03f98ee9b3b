--
-- Title:      What acts on the structure are about, since when they hold and by which order
-- Database:   PostgreSQL
-- Since:      city-edms 0.6
--
-- Why tables: docs/data-model.md. Every statement may be run again: a start that was killed half-way repeats the script.
-- Acts of before have neither a day nor an order of their own: their words say it.
--

ALTER TABLE ce_organization_act ADD COLUMN IF NOT EXISTS effective_from DATE;
ALTER TABLE ce_organization_act ADD COLUMN IF NOT EXISTS effective_until DATE;
ALTER TABLE ce_organization_act ADD COLUMN IF NOT EXISTS order_number VARCHAR(60);
ALTER TABLE ce_organization_act ADD COLUMN IF NOT EXISTS order_date DATE;
ALTER TABLE ce_organization_act ADD COLUMN IF NOT EXISTS reorganization_id INT8 REFERENCES ce_reorganization (id);

-- The institutions, units, posts and people an act is about, under the names of that moment.
CREATE TABLE IF NOT EXISTS ce_organization_act_about (
  act_id INT8 NOT NULL REFERENCES ce_organization_act (id),
  kind VARCHAR(11) NOT NULL,
  reference VARCHAR(255) NOT NULL,
  name VARCHAR(700) NOT NULL,
  CONSTRAINT ce_organization_act_about_pk PRIMARY KEY (kind, reference, act_id),
  CONSTRAINT ce_organization_act_about_kind_ck CHECK (kind IN ('institution', 'unit', 'post', 'person'))
);

CREATE INDEX IF NOT EXISTS ce_organization_act_about_act_ix ON ce_organization_act_about (act_id);

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.6-organization';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.6-organization', 'city-edms 0.6: what acts on the structure are about',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
