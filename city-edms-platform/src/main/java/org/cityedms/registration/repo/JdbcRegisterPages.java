package org.cityedms.registration.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.EntryPage;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.EntryState;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.RegisterLine;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads pages of {@code ce_register_entry} by the key (time, identity), so that the millionth page
 * costs what the first does.
 */
public final class JdbcRegisterPages {
    private static final String SELECT =
            """
            SELECT e.id, e.state, e.node_id, e.ordinal, e.number, e.registered_on, e.registered_at, e.registrar_name, e.document_kind, e.summary,
                   e.correspondent, e.correspondent_number, e.correspondent_date
              FROM ce_register_entry e
             WHERE e.register_id = :register
            """;
    private static final String LINE =
            """
            SELECT e.id, e.state, e.node_id, e.ordinal, e.number, e.registered_on, e.registered_at, e.registrar_name, e.document_kind, e.summary,
                   e.correspondent, e.correspondent_number, e.correspondent_date, e.period, g.code, g.title
              FROM ce_register_entry e JOIN ce_register g ON g.id = e.register_id
             WHERE e.id = :id
            """;
    private static final String OLDER = " AND (e.registered_at, e.id) < (:at, :id)";
    private static final String NEWER = " AND (e.registered_at, e.id) > (:at, :id)";
    private static final String NEWEST_FIRST =
            " ORDER BY e.registered_at DESC, e.id DESC LIMIT :limit";
    private static final String OLDEST_FIRST = " ORDER BY e.registered_at, e.id LIMIT :limit";

    private final JdbcClient jdbc;

    public JdbcRegisterPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EntryPage page(long register, EntryQuery query) {
        Search search = query.text().map(text -> search(register, text)).orElse(Search.EVERYTHING);
        boolean backwards = query.cursor().isPresent() && !query.cursor().get().older();
        Optional<EntryCursor> from =
                query.cursor().or(() -> query.on().map(JdbcRegisterPages::endOf));
        List<Row> rows = rows(register, search, from, backwards, query.limit() + 1);
        boolean more = rows.size() > query.limit();
        List<Row> shown = new ArrayList<>(more ? rows.subList(0, query.limit()) : rows);
        if (backwards) {
            Collections.reverse(shown);
        }
        if (shown.isEmpty()) {
            return new EntryPage(List.of(), Optional.empty(), Optional.empty());
        }
        Row newest = shown.get(0);
        Row oldest = shown.get(shown.size() - 1);
        boolean hasOlder = backwards ? exists(register, search, oldest.cursor(true)) : more;
        boolean hasNewer =
                backwards
                        ? more
                        : from.isPresent() && exists(register, search, newest.cursor(false));
        return new EntryPage(
                shown.stream().map(Row::entry).toList(),
                hasOlder ? Optional.of(oldest.cursor(true)) : Optional.empty(),
                hasNewer ? Optional.of(newest.cursor(false)) : Optional.empty());
    }

    Optional<RegisterLine> line(long id) {
        return jdbc.sql(LINE)
                .param("id", id)
                .query(
                        (row, n) ->
                                new RegisterLine(
                                        new RegisterCode(row.getString("code")),
                                        row.getString("title"),
                                        row.getString("period"),
                                        row(row, n).entry()))
                .optional();
    }

    /**
     * What looks like a number is looked up as one, by index: an ordinal, or the beginning of a
     * number. Only when no line has it, or when it does not look so, are the texts of lines read
     * for it.
     */
    private Search search(long register, String text) {
        NumberSearch number = NumberSearch.of(text);
        if (number.isNumber()) {
            Search byNumber = new Search(number.condition(), number.parameters());
            if (!rows(register, byNumber, Optional.empty(), false, 1).isEmpty()) {
                return byNumber;
            }
        }
        return new Search(
                " AND e.search_key LIKE :text",
                Map.of("text", "%" + NumberSearch.literal(text) + "%"));
    }

    private boolean exists(long register, Search search, EntryCursor from) {
        return !rows(register, search, Optional.of(from), !from.older(), 1).isEmpty();
    }

    private List<Row> rows(
            long register,
            Search search,
            Optional<EntryCursor> from,
            boolean backwards,
            int limit) {
        Map<String, Object> parameters = new HashMap<>(search.parameters());
        parameters.put("register", register);
        parameters.put("limit", limit);
        from.ifPresent(
                cursor -> {
                    parameters.put(
                            "at", OffsetDateTime.ofInstant(cursor.registeredAt(), ZoneOffset.UTC));
                    parameters.put("id", cursor.entry());
                });
        String place = from.isEmpty() ? "" : backwards ? NEWER : OLDER;
        String order = backwards ? OLDEST_FIRST : NEWEST_FIRST;
        return jdbc.sql(SELECT + search.condition() + place + order)
                .params(parameters)
                .query(JdbcRegisterPages::row)
                .list();
    }

    private static EntryCursor endOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
        return new EntryCursor(true, end, 0);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        Instant at = row.getObject("registered_at", OffsetDateTime.class).toInstant();
        Entry.Content content =
                new Entry.Content(
                        Optional.ofNullable(row.getString("document_kind")),
                        Optional.ofNullable(row.getString("summary")),
                        Optional.ofNullable(row.getString("correspondent")),
                        Optional.ofNullable(row.getString("correspondent_number")),
                        Optional.ofNullable(row.getObject("correspondent_date", LocalDate.class)));
        Entry entry =
                new Entry(
                        row.getLong("id"),
                        Coded.find(EntryState.class, row.getString("state")).orElseThrow(),
                        Optional.ofNullable(row.getString("node_id")).map(DocumentId::new),
                        row.getLong("ordinal"),
                        row.getString("number"),
                        row.getObject("registered_on", LocalDate.class),
                        at,
                        row.getString("registrar_name"),
                        Optional.of(content));
        return new Row(entry);
    }

    private record Row(Entry entry) {
        EntryCursor cursor(boolean older) {
            return new EntryCursor(older, entry.registeredAt(), entry.id());
        }
    }

    private record Search(String condition, Map<String, Object> parameters) {
        static final Search EVERYTHING = new Search("", Map.of());
    }
}
