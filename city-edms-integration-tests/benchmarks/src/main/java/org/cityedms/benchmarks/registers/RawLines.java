package org.cityedms.benchmarks.registers;

import org.cityedms.registration.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The raw limit of an import: the lines and acts that are there already, written once more into
 * another register by plain SQL, as many at once, each lot a transaction of its own.
 */
final class RawLines {
    private static final int BATCH = 500;
    private static final String COPY =
            """
            WITH line AS (
              INSERT INTO ce_register_entry
                     (register_id, period, position, ordinal, literal, number, state, origin, registered_at, registered_on, registrar,
                      registrar_name, document_kind, summary, correspondent, correspondent_number, correspondent_date, number_key,
                      search_key, card)
              SELECT :to, period, position, ordinal, literal, number, state, origin, registered_at, registered_on, registrar,
                     registrar_name, document_kind, summary, correspondent, correspondent_number, correspondent_date, number_key,
                     search_key, card
                FROM ce_register_entry
               WHERE register_id = :from AND period = :period AND position BETWEEN :first AND :last ORDER BY position
              RETURNING id, position)
            INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash)
            SELECT :to, r.period, r.position, line.id, r.act, r.content, r.hash
              FROM line JOIN ce_journal_record r ON r.register_id = :from AND r.period = :period AND r.position = line.position
            """;

    private final JdbcClient jdbc;

    RawLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines a second. */
    double copy(Register from, Register to, int lines) {
        Stopwatch watch = Stopwatch.start();
        int written = 0;
        for (int first = 1; first <= lines; first += BATCH) {
            written +=
                    jdbc.sql(COPY)
                            .param("from", from.id())
                            .param("to", to.id())
                            .param("period", SampleJournal.PERIOD)
                            .param("first", first)
                            .param("last", first + BATCH - 1)
                            .update();
        }
        if (written != lines) {
            throw new IllegalStateException(written + " of " + lines);
        }
        return lines / watch.seconds();
    }
}
