package org.cityedms.registration.repo;

import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.RegisterLine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds lines: one, or the list that a filter and an order make. */
final class EntrySelect {
    private static final String LINE =
            "SELECT "
                    + EntryRow.COLUMNS
                    + """
                      , e.period, g.code, g.title
                      FROM ce_register_entry e JOIN ce_register g ON g.id = e.register_id
                     WHERE\s
                    """;

    private final JdbcClient jdbc;

    EntrySelect(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RegisterLine> line(long id) {
        return line("e.id = :id", id);
    }

    Optional<RegisterLine> line(DocumentId document) {
        return line("e.node_id = :id", document.value());
    }

    private Optional<RegisterLine> line(String condition, Object id) {
        return jdbc.sql(LINE + condition)
                .param("id", id)
                .query(
                        (row, n) ->
                                new RegisterLine(
                                        new RegisterCode(row.getString("code")),
                                        row.getString("title"),
                                        row.getString("period"),
                                        EntryRow.entry(row)))
                .optional();
    }

    /**
     * What looks like a number is looked up as one, by index: an ordinal, or the beginning of a
     * number. Only when no line has it, or when it does not look so, are the texts of lines
     * searched for it.
     *
     * @param content whether texts of lines are searched at all
     */
    EntryList list(long register, EntryFilter filter, EntryOrder order, boolean content) {
        EntryConditions conditions = EntryConditions.of(filter);
        if (filter.text().isEmpty()) {
            return new EntryList(jdbc, register, order, conditions, Optional.empty());
        }
        String text = filter.text().get();
        NumberSearch number = NumberSearch.of(text);
        if (number.isNumber() || !content) {
            EntryList byNumber =
                    new EntryList(
                            jdbc,
                            register,
                            order,
                            conditions.and(number.condition(), number.parameters()),
                            Optional.empty());
            if (!content || !byNumber.rows(Optional.empty(), 1).isEmpty()) {
                return byNumber;
            }
        }
        return new EntryList(jdbc, register, order, conditions, Optional.of(TextSearch.of(text)));
    }

    /**
     * The newest line of a number or an ordinal. Found by the indexes of numbers, and planned once
     * for all numbers: OFFSET keeps the planner from reading the register from its end instead.
     */
    Optional<EntryRow> numbered(long register, String text, EntryOrder order) {
        NumberSearch number = NumberSearch.of(text);
        SortKey key = SortKey.of(order.by());
        String conditions =
                EntryConditions.of(EntryFilter.EVERYTHING).sql() + number.exactCondition();
        return jdbc.sql(
                        """
                        SELECT e.*, %s AS %s FROM (
                          SELECT %s FROM ce_register_entry e WHERE e.register_id = :register%s OFFSET 0) e
                         ORDER BY e.registered_at DESC, e.id DESC LIMIT 1
                        """
                                .formatted(
                                        key.expression(),
                                        SortKey.COLUMN,
                                        EntryRow.COLUMNS,
                                        conditions))
                .param("register", register)
                .params(number.exactParameters())
                .query((row, n) -> EntryRow.read(row, key))
                .optional();
    }
}
