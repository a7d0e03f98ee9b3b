package org.cityedms.registration.repo;

import java.util.HashMap;
import java.util.Map;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryState;

/** A filter as conditions of a statement, but for its text. */
record EntryConditions(String sql, Map<String, Object> parameters) {

    static EntryConditions of(EntryFilter filter) {
        StringBuilder sql = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        // A literal, so that the index of the rarer states can serve it.
        sql.append(
                filter.state()
                        .map(state -> " AND e.state = '" + state.code() + "'")
                        .orElse(" AND e.state <> '" + EntryState.RELEASED.code() + "'"));
        filter.from()
                .ifPresent(
                        day -> {
                            sql.append(" AND e.registered_on >= :from");
                            parameters.put("from", day);
                        });
        filter.until()
                .ifPresent(
                        day -> {
                            sql.append(" AND e.registered_on <= :until");
                            parameters.put("until", day);
                        });
        filter.correspondent().ifPresent(text -> equal("correspondent", text, sql, parameters));
        filter.registrarName().ifPresent(text -> equal("registrar_name", text, sql, parameters));
        filter.documentKind().ifPresent(text -> equal("document_kind", text, sql, parameters));
        return new EntryConditions(sql.toString(), parameters);
    }

    private static void equal(
            String column, String text, StringBuilder sql, Map<String, Object> parameters) {
        sql.append(" AND ").append(SortKey.text(column)).append(" = :").append(column);
        parameters.put(column, text);
    }

    EntryConditions and(String condition, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(more);
        return new EntryConditions(sql + condition, all);
    }
}
