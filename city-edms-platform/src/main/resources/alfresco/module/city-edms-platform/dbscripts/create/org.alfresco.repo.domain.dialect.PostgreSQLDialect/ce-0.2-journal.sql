--
-- Title:      The chain of acts of the registers
-- Database:   PostgreSQL
-- Since:      city-edms 0.2
--
-- Why tables: docs/data-model.md. Every statement may be run again: a start that was killed half-way repeats the script.
--

-- registered_on is the date printed beside the number; registered_at the moment when the line was written. card is JSON
-- and not JSONB on purpose: the text stays as it was hashed, letter by letter.
ALTER TABLE ce_register_entry ADD COLUMN IF NOT EXISTS registered_on DATE;
ALTER TABLE ce_register_entry ADD COLUMN IF NOT EXISTS card JSON DEFAULT '{}' NOT NULL;
ALTER TABLE ce_register_entry ADD COLUMN IF NOT EXISTS file_hash BYTEA;
UPDATE ce_register_entry SET registered_on = (registered_at AT TIME ZONE 'Europe/Kyiv')::date WHERE registered_on IS NULL;
ALTER TABLE ce_register_entry ALTER COLUMN registered_on SET NOT NULL;
CREATE INDEX IF NOT EXISTS ce_register_entry_file_ix ON ce_register_entry (file_hash) WHERE file_hash IS NOT NULL;

-- Where the chain of the period ends; entries goes on counting lines.
ALTER TABLE ce_register_counter ADD COLUMN IF NOT EXISTS records INT8;

-- What was done to the lines of a register, one act after the other; never changed, never deleted. position is dense
-- within a register and period. hash is SHA-256 over the hash before and the SHA-256 of content.
CREATE TABLE IF NOT EXISTS ce_journal_record (
  register_id INT8 NOT NULL REFERENCES ce_register (id),
  period VARCHAR(40) NOT NULL,
  position INT8 NOT NULL,
  entry_id INT8 NOT NULL REFERENCES ce_register_entry (id),
  act VARCHAR(12) NOT NULL,
  content TEXT NOT NULL,
  hash BYTEA NOT NULL,
  CONSTRAINT ce_journal_record_pk PRIMARY KEY (register_id, period, position),
  CONSTRAINT ce_journal_record_act_ck
    CHECK (act IN ('registered', 'reserved', 'filled', 'released', 'voided', 'corrected', 'imported')),
  CONSTRAINT ce_journal_record_hash_ck CHECK (octet_length(hash) = 32)
);

CREATE INDEX IF NOT EXISTS ce_journal_record_entry_ix ON ce_journal_record (entry_id, position);

-- Lines of 0.1 have no card and no act. Each gets the card its columns tell and the act of its registration, so that
-- the chain of a period that had begun goes on instead of lacking its beginning. JSON as RFC 8785 wants it: to_json
-- escapes a text the same way, members stand in the order of their names.
UPDATE ce_register_entry e
   SET card = CAST('{' || array_to_string(ARRAY[
         '"correspondent":' || to_json(e.correspondent)::text,
         '"correspondentDate":"' || to_char(e.correspondent_date, 'YYYY-MM-DD') || '"',
         '"correspondentNumber":' || to_json(e.correspondent_number)::text,
         '"documentKind":' || to_json(e.document_kind)::text,
         '"summary":' || to_json(e.summary)::text], ',') || '}' AS JSON)
 WHERE e.card::text = '{}' AND NOT EXISTS (SELECT 1 FROM ce_journal_record r WHERE r.entry_id = e.id);

INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash)
WITH RECURSIVE chain (register_id, period, position, entry_id, content, hash) AS (
  SELECT c.register_id, c.period, CAST(0 AS INT8), CAST(NULL AS INT8), CAST(NULL AS TEXT),
         sha256(convert_to('city-edms/journal/1' || chr(10) || g.code || chr(10) || c.period, 'UTF8'))
    FROM ce_register_counter c JOIN ce_register g ON g.id = c.register_id
   WHERE c.records IS NULL
     AND NOT EXISTS (SELECT 1 FROM ce_journal_record r WHERE r.register_id = c.register_id AND r.period = c.period)
  UNION ALL
  SELECT h.register_id, h.period, h.position + 1, n.id, n.content, sha256(h.hash || sha256(convert_to(n.content, 'UTF8')))
    FROM chain h CROSS JOIN LATERAL (
      SELECT e.id, '{"act":"registered","actor":' || to_json(e.registrar)::text || ',"actorName":' || to_json(e.registrar_name)::text
             || ',"at":"' || m.written || '","entry":{"card":' || e.card::text
             || COALESCE(',"fileHash":"' || encode(e.file_hash, 'hex') || '"', '')
             || ',"literal":' || to_json(e.literal)::text || COALESCE(',"node":' || to_json(e.node_id)::text, '')
             || ',"number":' || to_json(e.number)::text || ',"ordinal":' || e.ordinal
             || ',"registeredAt":"' || m.written || '","registeredOn":"' || to_char(e.registered_on, 'YYYY-MM-DD')
             || '","registrar":' || to_json(e.registrar)::text || ',"registrarName":' || to_json(e.registrar_name)::text
             || ',"state":' || to_json(e.state)::text || '},"position":' || e.position || '}' AS content
        FROM ce_register_entry e
       CROSS JOIN LATERAL (SELECT to_char(e.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS written) m
       WHERE e.register_id = h.register_id AND e.period = h.period AND e.position = h.position + 1
       LIMIT 1) n
)
SELECT register_id, period, position, entry_id, 'registered', content, hash FROM chain WHERE position > 0;

UPDATE ce_register_counter c
   SET records = (SELECT count(*) FROM ce_journal_record r WHERE r.register_id = c.register_id AND r.period = c.period)
 WHERE c.records IS NULL;
ALTER TABLE ce_register_counter ALTER COLUMN records SET NOT NULL;

--
-- Record script finish
--
DELETE FROM alf_applied_patch WHERE id = 'patch.city-edms.db-0.2-journal';
INSERT INTO alf_applied_patch
  (id, description, fixes_from_schema, fixes_to_schema, applied_to_schema, target_schema, applied_on_date, applied_to_server, was_executed, succeeded, report)
  VALUES
  (
    'patch.city-edms.db-0.2-journal', 'city-edms 0.2: the chain of acts of the registers',
    0, 20200, -1, 20201, null, 'UNKNOWN', ${TRUE}, ${TRUE}, 'Script completed'
  );
