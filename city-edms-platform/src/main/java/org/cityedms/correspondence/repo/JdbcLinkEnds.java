package org.cityedms.correspondence.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.LinkEnd;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registered documents as links show them, read from the lines of their registers. */
public final class JdbcLinkEnds {
    static final String COLUMNS =
            "e.node_id, r.kind, e.number, r.title, e.registered_at, e.summary, e.correspondent";

    private final JdbcClient jdbc;

    public JdbcLinkEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LinkEnd> find(DocumentId document) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + """
                                  FROM ce_register_entry e JOIN ce_register r ON r.id = e.register_id
                                 WHERE e.node_id = :node AND e.state = 'active'
                                """)
                .param("node", document.value())
                .query(JdbcLinkEnds::end)
                .optional();
    }

    /**
     * A few of each register, by its index of numbers; then the newest of them all. Lines that have
     * no document cannot be linked.
     */
    List<LinkEnd> byNumber(String text, int limit) {
        String number = SearchKey.of(text.replaceFirst("^\\s*№\\s*", ""));
        long ordinal = number.matches("[0-9]{1,12}") ? Long.parseLong(number) : -1;
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + """
                                  FROM ce_register r
                                 CROSS JOIN LATERAL (
                                       (SELECT n.id FROM ce_register_entry n
                                         WHERE n.register_id = r.id AND n.state = 'active' AND n.node_id IS NOT NULL AND n.number_key LIKE :number
                                         ORDER BY n.registered_at DESC, n.id DESC LIMIT :limit)
                                       UNION
                                       (SELECT o.id FROM ce_register_entry o
                                         WHERE o.register_id = r.id AND o.state = 'active' AND o.node_id IS NOT NULL AND o.ordinal = :ordinal
                                         ORDER BY o.registered_at DESC, o.id DESC LIMIT :limit)) found
                                  JOIN ce_register_entry e ON e.id = found.id
                                 ORDER BY e.number_key = :exact DESC, e.registered_at DESC, e.id DESC LIMIT :limit
                                """)
                .param("number", number.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("exact", number)
                .param("ordinal", ordinal)
                .param("limit", limit)
                .query(JdbcLinkEnds::end)
                .list();
    }

    static LinkEnd end(ResultSet row, int number) throws SQLException {
        return new LinkEnd(
                new DocumentId(row.getString("node_id")),
                Coded.find(DocumentKind.class, row.getString("kind")).orElseThrow(),
                row.getString("number"),
                row.getString("title"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("summary")),
                Optional.ofNullable(row.getString("correspondent")),
                true);
    }
}
