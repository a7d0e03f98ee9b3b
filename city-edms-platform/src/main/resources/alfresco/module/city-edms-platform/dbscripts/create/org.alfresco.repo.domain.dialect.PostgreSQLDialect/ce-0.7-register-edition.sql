--
-- Title:      The edition of a register: what a registration was prepared by still holds when its number is taken
-- Database:   PostgreSQL
-- Since:      city-edms 0.7
--
-- Every statement may be run again: a start that was killed half-way repeats the script.
--

-- From a sequence, so that an edition of a transaction that was rolled back never comes again.
CREATE SEQUENCE IF NOT EXISTS ce_register_edition_seq;
ALTER TABLE ce_register ADD COLUMN IF NOT EXISTS edition INT8 NOT NULL DEFAULT nextval('ce_register_edition_seq');

-- No line of a function may end with a semicolon: Alfresco ends the statement there.
CREATE OR REPLACE FUNCTION ce_register_edition() RETURNS trigger AS '
BEGIN
  NEW.edition = nextval(''ce_register_edition_seq'')
  ; RETURN NEW
  ; END' LANGUAGE plpgsql;
DROP TRIGGER IF EXISTS ce_register_edition ON ce_register;
CREATE TRIGGER ce_register_edition BEFORE UPDATE ON ce_register FOR EACH ROW EXECUTE FUNCTION ce_register_edition();

-- A layout belongs to a register or to all registers of a kind.
CREATE OR REPLACE FUNCTION ce_card_layout_edition() RETURNS trigger AS '
BEGIN
  IF TG_OP <> ''INSERT'' THEN
    UPDATE ce_register SET edition = edition WHERE id = OLD.register_id OR kind = OLD.kind
  ; END IF
  ; IF TG_OP <> ''DELETE'' THEN
    UPDATE ce_register SET edition = edition WHERE id = NEW.register_id OR kind = NEW.kind
  ; END IF
  ; RETURN NULL
  ; END' LANGUAGE plpgsql;
DROP TRIGGER IF EXISTS ce_card_layout_edition ON ce_card_layout;
CREATE TRIGGER ce_card_layout_edition AFTER INSERT OR UPDATE OR DELETE ON ce_card_layout
  FOR EACH ROW EXECUTE FUNCTION ce_card_layout_edition();

-- Folders bear the name of the institution.
CREATE OR REPLACE FUNCTION ce_institution_edition() RETURNS trigger AS '
BEGIN
  UPDATE ce_register SET edition = edition WHERE institution_id = NEW.id
  ; RETURN NULL
  ; END' LANGUAGE plpgsql;
DROP TRIGGER IF EXISTS ce_institution_edition ON ce_institution;
CREATE TRIGGER ce_institution_edition AFTER UPDATE ON ce_institution FOR EACH ROW EXECUTE FUNCTION ce_institution_edition();

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.7-register-edition';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.7-register-edition', 'city-edms 0.7: the edition of a register',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
