--
-- Title:      The directory of ways of receipt and dispatch
-- Database:   PostgreSQL
-- Since:      city-edms 0.9
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- Never deleted: cards, letters and the chain name a way by its code.
CREATE TABLE IF NOT EXISTS ce_delivery_way (
  code VARCHAR(20) PRIMARY KEY,
  position INT4 NOT NULL,
  title_uk VARCHAR(100) NOT NULL,
  title_en VARCHAR(100) NOT NULL,
  used_for VARCHAR(20) NOT NULL,
  needs VARCHAR(20) NOT NULL,
  paperless BOOL NOT NULL,
  active BOOL NOT NULL,
  changed_at TIMESTAMPTZ,
  changed_by VARCHAR(255),
  CONSTRAINT ce_delivery_way_used_for_ck CHECK (used_for IN ('receipt', 'dispatch', 'both')),
  CONSTRAINT ce_delivery_way_needs_ck CHECK (needs IN ('postal-address', 'email', 'signature', 'nothing'))
);

INSERT INTO ce_delivery_way (code, position, title_uk, title_en, used_for, needs, paperless, active)
VALUES
  ('post', 1, 'Поштою', 'Post', 'both', 'postal-address', FALSE, TRUE),
  ('courier', 2, 'Кур’єром', 'Courier', 'both', 'signature', FALSE, TRUE),
  ('email', 3, 'Електронною поштою', 'E-mail', 'both', 'email', TRUE, TRUE),
  ('sev', 4, 'СЕВ ОВВ', 'SEV OVV', 'both', 'nothing', TRUE, TRUE),
  ('portal', 5, 'Через портал', 'Portal', 'both', 'nothing', TRUE, TRUE),
  ('in-person', 6, 'Особисто', 'In person', 'both', 'signature', FALSE, TRUE),
  ('fax', 7, 'Факсом', 'Fax', 'both', 'nothing', FALSE, TRUE)
ON CONFLICT (code) DO NOTHING;

-- What a registration was prepared by still holds when its number is taken: see ce-0.7-register-edition.sql.
-- No line of a function may end with a semicolon: Alfresco ends the statement there.
CREATE OR REPLACE FUNCTION ce_delivery_way_edition() RETURNS trigger AS '
BEGIN
  UPDATE ce_register SET edition = edition
  ; RETURN NULL
  ; END' LANGUAGE plpgsql;
DROP TRIGGER IF EXISTS ce_delivery_way_edition ON ce_delivery_way;
CREATE TRIGGER ce_delivery_way_edition AFTER INSERT OR UPDATE OR DELETE ON ce_delivery_way
  FOR EACH STATEMENT EXECUTE FUNCTION ce_delivery_way_edition();

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.9-delivery-way';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.9-delivery-way', 'city-edms 0.9: ways of receipt and dispatch',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
