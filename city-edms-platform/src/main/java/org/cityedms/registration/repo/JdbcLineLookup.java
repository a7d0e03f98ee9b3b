package org.cityedms.registration.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.FilterField;
import org.cityedms.registration.FoundLine;
import org.cityedms.registration.LinesOfDay;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.RegisterLine;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks lines up by their indexes: a search of a million lines reads no more of them than it finds.
 */
public final class JdbcLineLookup {
    /** A few of each register, then the best of them all. */
    private static final String NUMBERED =
            "SELECT "
                    + EntryRow.COLUMNS
                    + """
                      , e.period, g.code, g.title, g.kind, (e.ordinal = :ordinal OR e.number_key = :exact) AS exact
                      FROM ce_register g
                     CROSS JOIN LATERAL (
                           (SELECT n.id FROM ce_register_entry n
                             WHERE n.register_id = g.id AND n.state <> 'released' AND n.number_key = :exact
                             ORDER BY n.registered_at DESC, n.id DESC LIMIT :limit)
                           UNION
                           (SELECT o.id FROM ce_register_entry o
                             WHERE o.register_id = g.id AND o.state <> 'released' AND o.ordinal = :ordinal
                             ORDER BY o.registered_at DESC, o.id DESC LIMIT :limit)
                           UNION
                           (SELECT b.id FROM ce_register_entry b
                             WHERE b.register_id = g.id AND b.state <> 'released' AND b.number_key LIKE :beginning
                             ORDER BY b.registered_at DESC, b.id DESC LIMIT :limit)) found
                      JOIN ce_register_entry e ON e.id = found.id
                     ORDER BY e.number_key = :exact DESC, exact DESC, e.registered_at DESC, e.id DESC LIMIT :limit
                    """;

    /** From value to value, past all the lines that have the same one. */
    private static final String VALUES =
            """
            WITH RECURSIVE found (value) AS (
              (SELECT %1$s FROM ce_register_entry e
                WHERE e.register_id = :register AND %1$s > '' AND %1$s >= :beginning ORDER BY %1$s LIMIT 1)
              UNION ALL
              SELECT (SELECT %1$s FROM ce_register_entry e
                       WHERE e.register_id = :register AND %1$s > found.value ORDER BY %1$s LIMIT 1)
                FROM found WHERE found.value IS NOT NULL)
            SELECT value FROM found WHERE value IS NOT NULL LIMIT :limit
            """;

    /** Each register gives its newest ones by its index of time; then the newest of them all. */
    static final String OF_DAY =
            "SELECT "
                    + EntryRow.COLUMNS
                    + """
                      , e.period, g.code, g.title, g.kind
                      FROM ce_register g
                     CROSS JOIN LATERAL (
                           SELECT * FROM ce_register_entry d
                            WHERE d.register_id = g.id AND d.state <> 'released' AND d.registered_at >= :from AND d.registered_at < :to
                              AND (d.registered_at, d.id) < (:at, :id)
                            ORDER BY d.registered_at DESC, d.id DESC LIMIT :limit) e
                     ORDER BY e.registered_at DESC, e.id DESC LIMIT :limit
                    """;

    private static final String COUNT_OF_DAY =
            """
            SELECT count(*) FROM ce_register g
             CROSS JOIN LATERAL (
                   SELECT FROM ce_register_entry d
                    WHERE d.register_id = g.id AND d.state <> 'released' AND d.registered_at >= :from AND d.registered_at < :to
                    ORDER BY d.registered_at DESC, d.id DESC LIMIT :most) e
            """;

    private final JdbcClient jdbc;

    public JdbcLineLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OfKind> numbered(String text, int limit) {
        NumberSearch number = NumberSearch.of(text);
        return jdbc.sql(NUMBERED)
                .param("exact", number.text())
                .param("ordinal", number.ordinal())
                .param("beginning", NumberSearch.literal(number.text()) + "%")
                .param("limit", limit)
                .query(
                        (row, n) ->
                                new OfKind(
                                        kind(row),
                                        new FoundLine(line(row), row.getBoolean("exact"))))
                .list();
    }

    /**
     * Lines of a day, newest first.
     *
     * @param before the last line of the page before
     */
    List<OfDay> ofDay(LocalDate day, Optional<EntryCursor> before, int limit) {
        OffsetDateTime to = start(day.plusDays(1));
        return jdbc.sql(OF_DAY)
                .param("from", start(day))
                .param("to", to)
                .param("at", before.map(JdbcLineLookup::moment).orElse(to))
                .param("id", before.map(EntryCursor::entry).orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query((row, n) -> new OfDay(kind(row), line(row)))
                .list();
    }

    private static Object moment(EntryCursor cursor) {
        return SortKey.REGISTERED
                .parsed(cursor.key())
                .orElseThrow(() -> RegistrationProblems.cursorOfAnotherOrder().exception());
    }

    int countOfDay(LocalDate day) {
        return jdbc.sql(COUNT_OF_DAY)
                .param("from", start(day))
                .param("to", start(day.plusDays(1)))
                .param("most", LinesOfDay.MAXIMUM_COUNT)
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toOffsetDateTime();
    }

    private static DocumentKind kind(ResultSet row) throws SQLException {
        return Coded.find(DocumentKind.class, row.getString("kind")).orElseThrow();
    }

    private static RegisterLine line(ResultSet row) throws SQLException {
        return new RegisterLine(
                new RegisterCode(row.getString("code")),
                row.getString("title"),
                row.getString("period"),
                EntryRow.entry(row));
    }

    List<String> values(long register, FilterField field, String beginning, int limit) {
        String key = SearchKey.of(beginning);
        return jdbc
                .sql(VALUES.formatted(expression(field)))
                .param("register", register)
                .param("beginning", key)
                .param("limit", limit)
                .query((row, number) -> row.getString("value"))
                .list()
                .stream()
                .takeWhile(value -> SearchKey.of(value).startsWith(key))
                .toList();
    }

    private static String expression(FilterField field) {
        return switch (field) {
            case CORRESPONDENT -> SortKey.CORRESPONDENT.expression();
            case REGISTRAR -> SortKey.REGISTRAR.expression();
            case KIND -> SortKey.KIND.expression();
        };
    }

    /** A line and the kind of documents that its register takes. */
    record OfKind(DocumentKind kind, FoundLine found) {}

    /** A line of a day and the kind of documents that its register takes. */
    record OfDay(DocumentKind kind, RegisterLine line) {}
}
