package org.cityedms.correspondence.repo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cityedms.correspondence.Correspondent;
import org.cityedms.correspondence.CorrespondentCursor;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.CorrespondentPage;
import org.cityedms.correspondence.CorrespondentQuery;
import org.cityedms.correspondence.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads {@code ce_correspondent}. Words are looked up in an index of their beginnings; pages go on
 * from a key, along the index of the order.
 */
public final class JdbcCorrespondentReader {
    private static final String SELECT =
            "SELECT " + CorrespondentRow.COLUMNS + " FROM ce_correspondent c WHERE ";

    private final JdbcClient jdbc;
    private final JdbcRepresentatives representatives;

    public JdbcCorrespondentReader(JdbcClient jdbc, JdbcRepresentatives representatives) {
        this.jdbc = jdbc;
        this.representatives = representatives;
    }

    Optional<Correspondent> find(CorrespondentId id) {
        return jdbc.sql(SELECT + "c.id = :id")
                .param("id", id.value())
                .query(CorrespondentRow::read)
                .optional()
                .map(entry -> CorrespondentRow.with(entry, representatives.of(id)));
    }

    CorrespondentPage search(CorrespondentQuery query) {
        StringBuilder where = new StringBuilder("c.merged_into IS NULL");
        Map<String, Object> parameters = new HashMap<>();
        if (!query.inactive()) {
            where.append(" AND c.active");
        }
        query.kind()
                .ifPresent(
                        kind -> {
                            where.append(" AND c.kind = :kind");
                            parameters.put("kind", kind.code());
                        });
        String words = query.text().map(JdbcCorrespondentReader::beginnings).orElse("");
        if (!words.isEmpty()) {
            where.append(" AND c.words @@ CAST(:words AS tsquery)");
            parameters.put("words", words);
        } else if (query.text().isPresent()) {
            return new CorrespondentPage(List.of(), Optional.empty());
        }
        query.cursor().ifPresent(cursor -> goOn(cursor, where, parameters));
        parameters.put("limit", query.limit() + 1);
        List<Correspondent> rows =
                jdbc.sql(SELECT + where + " ORDER BY c.uses DESC, c.sort_key, c.id LIMIT :limit")
                        .params(parameters)
                        .query(CorrespondentRow::read)
                        .list();
        boolean more = rows.size() > query.limit();
        List<Correspondent> shown = more ? rows.subList(0, query.limit()) : rows;
        Optional<CorrespondentCursor> next =
                more
                        ? Optional.of(shown.get(shown.size() - 1))
                                .map(last -> new CorrespondentCursor(last.uses(), last.id()))
                        : Optional.empty();
        return new CorrespondentPage(List.copyOf(shown), next);
    }

    private static void goOn(
            CorrespondentCursor cursor, StringBuilder where, Map<String, Object> parameters) {
        where.append(
                """
                 AND c.uses <= :uses AND (c.uses < :uses OR (c.sort_key, c.id) > ((SELECT p.sort_key FROM ce_correspondent p WHERE p.id = :after),
                 :after))
                """);
        parameters.put("uses", cursor.uses());
        parameters.put("after", cursor.id().value());
    }

    /** Quoted, since a word may be one that the query language means something by. */
    private static String beginnings(String text) {
        return SearchWords.asked(text).stream()
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }

    /**
     * Active entries of one kind whose names say the same, unless their codes tell them apart; the
     * most used groups first.
     */
    List<List<Correspondent>> likelyDuplicates(int limit) {
        List<Row> rows =
                jdbc.sql(
                                """
                                WITH alike AS (
                                  SELECT kind, identity, SUM(uses) AS uses FROM ce_correspondent WHERE active
                                   GROUP BY kind, identity
                                  HAVING COUNT(*) > 1 AND COUNT(*) > COUNT(edrpou)
                                   ORDER BY SUM(uses) DESC, identity LIMIT :limit)
                                SELECT a.identity AS group_key, %s FROM alike a
                                  JOIN ce_correspondent c ON c.active AND c.identity = a.identity AND c.kind = a.kind
                                 ORDER BY a.uses DESC, a.identity, a.kind, c.uses DESC, c.sort_key, c.id
                                """
                                        .formatted(CorrespondentRow.COLUMNS))
                        .param("limit", limit)
                        .query(
                                (row, number) ->
                                        new Row(
                                                row.getString("group_key"),
                                                CorrespondentRow.read(row, number)))
                        .list();
        Map<String, List<Correspondent>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            String key = row.entry().details().kind().code() + row.key();
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(row.entry());
        }
        return List.copyOf(groups.values());
    }

    private record Row(String key, Correspondent entry) {}
}
