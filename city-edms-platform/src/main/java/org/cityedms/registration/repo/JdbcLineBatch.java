package org.cityedms.registration.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.registration.Card;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes many lines of a register and period with their first acts by one statement, hashed here.
 * The caller holds the counter.
 */
public final class JdbcLineBatch {
    private static final String INSERT =
            """
            WITH batch AS (
              SELECT * FROM json_to_recordset(CAST(:rows AS JSON)) AS b(
                "position" INT8, ordinal INT8, literal TEXT, number TEXT, state TEXT, "registeredAt" TIMESTAMPTZ, "registeredOn" DATE,
                registrar TEXT, "registrarName" TEXT, "documentKind" TEXT, summary TEXT, correspondent TEXT, "correspondentNumber" TEXT,
                "correspondentDate" DATE, "numberKey" TEXT, "searchKey" TEXT, card TEXT, content TEXT, hash TEXT)),
            line AS (
              INSERT INTO ce_register_entry
                     (register_id, period, position, ordinal, literal, number, state, origin, reservation_id, registered_at,
                      registered_on, registrar, registrar_name, document_kind, summary, correspondent, correspondent_number,
                      correspondent_date, number_key, search_key, card)
              SELECT :register, :period, b."position", b.ordinal, b.literal, b.number, b.state, :origin, :reservation, b."registeredAt",
                     b."registeredOn", b.registrar, b."registrarName", b."documentKind", b.summary, b.correspondent,
                     b."correspondentNumber", b."correspondentDate", b."numberKey", b."searchKey", CAST(b.card AS JSON)
                FROM batch b ORDER BY b."position"
              RETURNING id, position)
            INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash)
            SELECT :register, :period, b."position", line.id, :act, b.content, decode(b.hash, 'hex')
              FROM batch b JOIN line ON line.position = b."position"
            """;

    private final ObjectMapper mapper = new ObjectMapper();
    private final JdbcClient jdbc;

    public JdbcLineBatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line to be written, with its act. */
    record NewLine(JournalLine line, Card card, ActContent act) {}

    /**
     * Writes the lines.
     *
     * @param records acts of the period so far
     * @param act the act of all of them
     * @param origin how lines come into the register: {@code reserved} or {@code imported}
     */
    void write(
            Register register,
            CountingPeriod period,
            long records,
            JournalAct act,
            String origin,
            Optional<Long> reservation,
            List<NewLine> lines) {
        int acts =
                jdbc.sql(INSERT)
                        .param("rows", json(rows(register, period, records, lines)))
                        .param("register", register.id())
                        .param("period", period.key())
                        .param("origin", origin)
                        .param("reservation", reservation.orElse(null), Types.BIGINT)
                        .param("act", act.code())
                        .update();
        if (acts != lines.size()) {
            throw new IllegalStateException(acts + " acts of " + lines.size());
        }
    }

    private List<BatchRow> rows(
            Register register, CountingPeriod period, long records, List<NewLine> lines) {
        ChainHash hashes = new ChainHash();
        byte[] hash = hashBefore(register, period, records);
        List<BatchRow> rows = new ArrayList<>();
        for (NewLine line : lines) {
            long position = records + rows.size() + 1;
            String content = line.act().canonical(position, line.line());
            hash = hashes.next(hash, hashes.content(content));
            rows.add(BatchRow.of(position, line.line(), line.card(), content, hash));
        }
        return rows;
    }

    private byte[] hashBefore(Register register, CountingPeriod period, long records) {
        if (records == 0) {
            return ChainHash.genesis(register.code().value(), period.key());
        }
        return jdbc.sql(
                        "SELECT hash FROM ce_journal_record WHERE register_id = :register AND period = :period AND position = :position")
                .param("register", register.id())
                .param("period", period.key())
                .param("position", records)
                .query(byte[].class)
                .single();
    }

    private String json(List<BatchRow> rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
