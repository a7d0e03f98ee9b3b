package org.cityedms.correspondence.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.LinkEnd;
import org.cityedms.correspondence.TargetQuery;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registered documents as links show them, read from the lines of their registers. */
public final class JdbcLinkEnds {
    static final String COLUMNS =
            "e.node_id, r.kind, e.number, r.title, e.registered_at, e.summary, e.correspondent";

    private static final int SHORTEST_TEXT = 3;

    private static final String NEAR =
            """
            SELECT n.id FROM ce_register q
             CROSS JOIN LATERAL (SELECT l.id, l.state, l.node_id, l.search_key FROM ce_register_entry l WHERE l.register_id = q.id
                                  ORDER BY l.registered_at DESC, l.id DESC LIMIT 1000) n
             WHERE q.kind IN (:kinds) AND n.state = 'active' AND n.node_id IS NOT NULL AND n.search_key LIKE :text
            """;

    private static final String INDEXED =
            """
            SELECT n.id FROM ce_register_entry n JOIN ce_register q ON q.id = n.register_id AND q.kind IN (:kinds)
             WHERE ce_trigrams(n.search_key) @> ce_trigrams(CAST(:key AS TEXT)) AND n.search_key LIKE :text
               AND n.state = 'active' AND n.node_id IS NOT NULL LIMIT 1000
            """;

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

    /** A file that is a registered document already is no file to be put aside. */
    void refuseRegistered(DocumentId file) {
        find(file)
                .ifPresent(
                        registered -> {
                            throw RegistrationProblems.alreadyRegistered(registered.number())
                                    .exception();
                        });
    }

    Optional<LocalDate> registeredOn(DocumentId document) {
        return jdbc.sql(
                        "SELECT registered_on FROM ce_register_entry WHERE node_id = :node AND state = 'active'")
                .param("node", document.value())
                .query(LocalDate.class)
                .optional();
    }

    /**
     * A few of each register, by its index of numbers; then the newest of them all. Lines that have
     * no document cannot be linked.
     */
    List<LinkEnd> byNumber(TargetQuery query) {
        if (query.kinds().isEmpty()) {
            return List.of();
        }
        String number = SearchKey.of(query.text().replaceFirst("^\\s*№\\s*", ""));
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
                                 WHERE r.kind IN (:kinds)
                                 ORDER BY e.number_key = :exact DESC, e.registered_at DESC, e.id DESC LIMIT :limit
                                """)
                .param("number", literal(number) + "%")
                .param("exact", number)
                .param("ordinal", ordinal)
                .param("kinds", kinds(query))
                .param("limit", query.limit())
                .query(JdbcLinkEnds::end)
                .list();
    }

    /**
     * What many lines tell is found soonest among the newest of each register; what few tell, by
     * the index of the letters that stand beside each other.
     */
    List<LinkEnd> byText(TargetQuery query) {
        String key = SearchKey.of(query.text());
        if (key.length() < SHORTEST_TEXT || query.kinds().isEmpty()) {
            return List.of();
        }
        List<LinkEnd> recent = lines(NEAR, key, query);
        return recent.size() < query.limit() ? lines(INDEXED, key, query) : recent;
    }

    private List<LinkEnd> lines(String found, String key, TargetQuery query) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM ("
                                + found
                                + """
                                ) found JOIN ce_register_entry e ON e.id = found.id JOIN ce_register r ON r.id = e.register_id
                                 ORDER BY e.registered_at DESC, e.id DESC LIMIT :limit
                                """)
                .param("text", "%" + literal(key) + "%")
                .param("key", key)
                .param("kinds", kinds(query))
                .param("limit", query.limit())
                .query(JdbcLinkEnds::end)
                .list();
    }

    private static String literal(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static List<String> kinds(TargetQuery query) {
        return query.kinds().stream().map(DocumentKind::code).toList();
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
