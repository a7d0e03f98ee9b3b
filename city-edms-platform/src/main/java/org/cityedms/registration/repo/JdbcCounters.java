package org.cityedms.registration.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counters of registers, {@code ce_register_counter}. Every statement holds the counter's row to
 * the end of the transaction: whoever writes into the same register and period waits.
 */
public final class JdbcCounters {
    private static final String NEXT =
            """
            INSERT INTO ce_register_counter AS c (register_id, period, last_ordinal, entries, records)
            VALUES (:register, :period, :start + :count - 1, :count, :count)
            ON CONFLICT (register_id, period)
            DO UPDATE SET last_ordinal = c.last_ordinal + :count, entries = c.entries + :count, records = c.records + :count
            RETURNING c.last_ordinal, c.records
            """;
    private static final String HOLD =
            """
            INSERT INTO ce_register_counter AS c (register_id, period, last_ordinal, entries, records)
            VALUES (:register, :period, :start - 1, 0, 0)
            ON CONFLICT (register_id, period) DO UPDATE SET records = c.records
            RETURNING c.last_ordinal, c.records
            """;
    private static final String ACT =
            """
            UPDATE ce_register_counter c SET entries = c.entries + :lines, records = c.records + 1
             WHERE c.register_id = :register AND c.period = :period
            RETURNING c.last_ordinal, c.records
            """;

    private final JdbcClient jdbc;

    public JdbcCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next ordinals of a period, and the places of their first acts: the last of each. */
    Place next(Register register, CountingPeriod period, int count) {
        return jdbc.sql(NEXT)
                .param("register", register.id())
                .param("period", period.key())
                .param("start", register.settings().startValue())
                .param("count", count)
                .query((row, n) -> Place.of(row))
                .single();
    }

    /** Holds the counter as it stands. */
    Place hold(Register register, CountingPeriod period) {
        return jdbc.sql(HOLD)
                .param("register", register.id())
                .param("period", period.key())
                .param("start", register.settings().startValue())
                .query((row, n) -> Place.of(row))
                .single();
    }

    /** The place of an act on a line that is there already. */
    Place act(long register, String period) {
        return act(register, period, 0);
    }

    /** The place of a line that takes no ordinal of its own. */
    Place line(long register, String period) {
        return act(register, period, 1);
    }

    private Place act(long register, String period, int lines) {
        return jdbc.sql(ACT)
                .param("register", register)
                .param("period", period)
                .param("lines", lines)
                .query((row, n) -> Place.of(row))
                .single();
    }

    /** Imported lines: the count goes on after the largest ordinal. */
    void imported(Register register, CountingPeriod period, long largest, int lines) {
        jdbc.sql(
                        """
                        UPDATE ce_register_counter
                           SET last_ordinal = GREATEST(last_ordinal, :last), entries = entries + :lines, records = records + :lines
                         WHERE register_id = :register AND period = :period
                        """)
                .param("last", largest)
                .param("lines", lines)
                .param("register", register.id())
                .param("period", period.key())
                .update();
    }

    /** Gives the last ordinal back, to be given again. */
    void giveBack(long register, String period) {
        jdbc.sql(
                        """
                        UPDATE ce_register_counter SET last_ordinal = last_ordinal - 1, entries = entries - 1
                         WHERE register_id = :register AND period = :period
                        """)
                .param("register", register)
                .param("period", period)
                .update();
    }

    /**
     * Where a register and period stand.
     *
     * @param ordinal the last ordinal
     * @param position acts, and so the place of the last one
     */
    record Place(long ordinal, long position) {
        /** Where they stand when one more line is written. */
        Place next() {
            return new Place(ordinal + 1, position + 1);
        }

        private static Place of(ResultSet row) throws SQLException {
            return new Place(row.getLong(1), row.getLong(2));
        }
    }
}
