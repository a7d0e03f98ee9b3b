package org.cityedms.registration.repo;

import java.util.List;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.FilterField;
import org.cityedms.registration.FoundLine;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.RegisterLine;
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
                                        Coded.find(DocumentKind.class, row.getString("kind"))
                                                .orElseThrow(),
                                        new FoundLine(
                                                new RegisterLine(
                                                        new RegisterCode(row.getString("code")),
                                                        row.getString("title"),
                                                        row.getString("period"),
                                                        EntryRow.entry(row)),
                                                row.getBoolean("exact"))))
                .list();
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
}
