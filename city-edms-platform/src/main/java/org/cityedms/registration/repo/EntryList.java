package org.cityedms.registration.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.RegistrationProblems;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lines that a filter leaves, in an order. A text that many lines hold is found soonest by
 * reading on from the place; one that few hold, by the index of its parts. So a few lines are read
 * first: when none of them holds it the index is asked at once, else many are read, and the index
 * is asked when they do not fill the page.
 */
record EntryList(
        JdbcClient jdbc,
        long register,
        EntryOrder order,
        EntryConditions conditions,
        Optional<TextSearch> text) {
    private static final int GLANCE = 300;
    private static final int READ_ON = 10_000;
    private static final int PATIENCE_MILLISECONDS = 3_000;
    private static final String CANCELLED = "57014";

    /** Lines from a place on, in the direction of the place. */
    List<EntryRow> rows(Optional<EntryCursor> from, int limit) {
        if (text.isEmpty()) {
            return read(conditions, Optional.empty(), from, limit);
        }
        TextSearch search = text.get();
        List<EntryRow> near = near(search, GLANCE, from, limit);
        if (near.size() < limit && !(near.isEmpty() && search.isIndexed())) {
            near = near(search, READ_ON, from, limit);
        }
        if (near.size() == limit) {
            return near;
        }
        return search.isIndexed()
                ? read(
                        conditions.and(search.indexedCondition(), search.indexedParameters()),
                        Optional.empty(),
                        from,
                        limit)
                : readAll(search, from, limit);
    }

    private List<EntryRow> near(
            TextSearch search, int lines, Optional<EntryCursor> from, int limit) {
        return read(
                conditions.and("", search.parameters()),
                Optional.of(new Near(search.condition(), lines)),
                from,
                limit);
    }

    /**
     * As {@link #rows}, and whether lines stand on the other side of the place, in one statement
     * where nothing but the place chooses the lines.
     */
    Stretch stretch(Optional<EntryCursor> from, int limit) {
        if (from.isEmpty() || text.isPresent() || !conditions.parameters().isEmpty()) {
            return new Stretch(rows(from, limit), Optional.empty());
        }
        List<Beside> found =
                read(
                        conditions,
                        Optional.empty(),
                        from,
                        limit,
                        ", (SELECT TRUE FROM ce_register_entry e WHERE %1$s AND %2$s ORDER BY %3$s LIMIT 1) IS NOT NULL AS beside",
                        (row, key) ->
                                new Beside(EntryRow.read(row, key), row.getBoolean("beside")));
        return new Stretch(
                found.stream().map(Beside::row).toList(),
                found.stream().findFirst().map(Beside::others));
    }

    boolean exists(EntryCursor from) {
        return !rows(Optional.of(from), 1).isEmpty();
    }

    /** One or two letters have no index; the register is read for them, for a while. */
    private List<EntryRow> readAll(TextSearch search, Optional<EntryCursor> from, int limit) {
        jdbc.sql("SET LOCAL statement_timeout = " + PATIENCE_MILLISECONDS).update();
        try {
            List<EntryRow> rows =
                    read(
                            conditions.and(search.condition(), search.parameters()),
                            Optional.empty(),
                            from,
                            limit);
            jdbc.sql("SET LOCAL statement_timeout TO DEFAULT").update();
            return rows;
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException sql
                    && CANCELLED.equals(sql.getSQLState())) {
                throw RegistrationProblems.searchTooBroad().exception();
            }
            throw e;
        }
    }

    /**
     * Where nothing but the place differs from page to page the limit stands in the statement, so
     * that the database plans it once. Elsewhere it is a parameter: then the database plans for the
     * values of the filter, as it must, since some are rare and some are not.
     */
    private List<EntryRow> read(
            EntryConditions where, Optional<Near> near, Optional<EntryCursor> from, int limit) {
        return read(where, near, from, limit, "", EntryRow::read);
    }

    /**
     * @param more further columns; in them %1$s is the filter, %2$s the other side of the place and
     *     %3$s the order against the one of the lines
     */
    private <R> List<R> read(
            EntryConditions where,
            Optional<Near> near,
            Optional<EntryCursor> from,
            int limit,
            String more,
            Read<R> read) {
        SortKey key = SortKey.of(order.by());
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("register", register);
        boolean alike =
                conditions.parameters().isEmpty()
                        && (near.isPresent() || where.parameters().isEmpty());
        if (!alike) {
            parameters.put("limit", limit);
        }
        boolean descending = order.descending() == from.map(EntryCursor::onwards).orElse(true);
        String place = "TRUE";
        String otherSide = "TRUE";
        if (from.isPresent()) {
            parameters.put(
                    "key",
                    key.parsed(from.get().key())
                            .orElseThrow(
                                    () -> RegistrationProblems.cursorOfAnotherOrder().exception()));
            parameters.put("id", from.get().entry());
            String line = "(" + key.expression() + ", e.id) ";
            place = line + (descending ? "<" : ">") + " (:key, :id)";
            otherSide = line + (descending ? ">=" : "<=") + " (:key, :id)";
        }
        String filter = "e.register_id = :register" + where.sql();
        String sorted = " ORDER BY " + sorted(key, descending);
        String columns =
                EntryRow.COLUMNS
                        + ", "
                        + key.expression()
                        + " AS "
                        + SortKey.COLUMN
                        + more.formatted(filter, otherSide, sorted(key, !descending));
        String lines = "ce_register_entry e WHERE " + filter + " AND " + place + sorted;
        if (near.isPresent()) {
            lines =
                    "(SELECT * FROM "
                            + lines
                            + " LIMIT "
                            + near.get().lines()
                            + ") e WHERE TRUE"
                            + near.get().condition()
                            + sorted;
        }
        return jdbc.sql(
                        "SELECT "
                                + columns
                                + " FROM "
                                + lines
                                + " LIMIT "
                                + (alike ? Integer.toString(limit) : ":limit"))
                .params(parameters)
                .query((row, n) -> read.row(row, key))
                .list();
    }

    private static String sorted(SortKey key, boolean descending) {
        String direction = descending ? " DESC" : "";
        return key.expression() + direction + ", e.id" + direction;
    }

    /**
     * Lines one after the other.
     *
     * @param others whether there are lines on the other side of the place where these begin;
     *     nothing where that was not asked
     */
    record Stretch(List<EntryRow> rows, Optional<Boolean> others) {}

    private record Beside(EntryRow row, boolean others) {}

    /**
     * A condition that is asked of the lines next to the place.
     *
     * @param lines how many of them
     */
    private record Near(String condition, int lines) {}

    @FunctionalInterface
    private interface Read<R> {
        R row(ResultSet row, SortKey key) throws SQLException;
    }
}
