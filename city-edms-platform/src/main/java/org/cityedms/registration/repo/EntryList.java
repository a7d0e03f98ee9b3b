package org.cityedms.registration.repo;

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
 * reading on from the place; one that few hold, by the index of its parts. So some lines are read
 * first, and the index is asked when they do not fill the page.
 */
record EntryList(
        JdbcClient jdbc,
        long register,
        EntryOrder order,
        EntryConditions conditions,
        Optional<TextSearch> text) {
    private static final int READ_ON = 10_000;
    private static final int PATIENCE_MILLISECONDS = 3_000;
    private static final String CANCELLED = "57014";

    /** Lines from a place on, in the direction of the place. */
    List<EntryRow> rows(Optional<EntryCursor> from, int limit) {
        if (text.isEmpty()) {
            return read(conditions, Optional.empty(), from, limit);
        }
        TextSearch search = text.get();
        List<EntryRow> near =
                read(
                        conditions.and("", search.parameters()),
                        Optional.of(search.condition()),
                        from,
                        limit);
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
     * @param near a condition asked only of the lines next to the place
     */
    private List<EntryRow> read(
            EntryConditions where, Optional<String> near, Optional<EntryCursor> from, int limit) {
        SortKey key = SortKey.of(order.by());
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("register", register);
        parameters.put("limit", limit);
        boolean descending = order.descending() == from.map(EntryCursor::onwards).orElse(true);
        String place = "";
        if (from.isPresent()) {
            parameters.put(
                    "key",
                    key.parsed(from.get().key())
                            .orElseThrow(
                                    () -> RegistrationProblems.cursorOfAnotherOrder().exception()));
            parameters.put("id", from.get().entry());
            place =
                    " AND (%s, e.id) %s (:key, :id)"
                            .formatted(key.expression(), descending ? "<" : ">");
        }
        String direction = descending ? " DESC" : "";
        String sorted = " ORDER BY " + key.expression() + direction + ", e.id" + direction;
        String table = "ce_register_entry e";
        String conditions = "e.register_id = :register" + where.sql() + place;
        if (near.isPresent()) {
            parameters.put("near", READ_ON);
            table =
                    "(SELECT * FROM ce_register_entry e WHERE "
                            + conditions
                            + sorted
                            + " LIMIT :near) e";
            conditions = "TRUE" + near.get();
        }
        return jdbc.sql(
                        "SELECT "
                                + EntryRow.COLUMNS
                                + ", "
                                + key.expression()
                                + " AS "
                                + SortKey.COLUMN
                                + " FROM "
                                + table
                                + " WHERE "
                                + conditions
                                + sorted
                                + " LIMIT :limit")
                .params(parameters)
                .query((row, n) -> EntryRow.read(row, key))
                .list();
    }
}
