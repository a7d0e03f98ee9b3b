package org.cityedms.report.repo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cityedms.registration.OfficeTime;
import org.cityedms.report.Figure;
import org.cityedms.report.PeriodBasis;
import org.cityedms.report.TaskFilter;

/** Which tasks a statement reads: a condition on {@code ce_task t}, with its parameters. */
final class TaskConditions {
    /** What a report counts: everything that somebody has to do, or has done. */
    static final String COUNTED =
            "t.role <> 'info' AND t.state IN ('assigned', 'reported', 'done')";

    /** The office's day on which the executor reported. */
    static final String REPORTED_ON =
            "CAST(COALESCE(t.reported_at, t.finished_at) AT TIME ZONE 'Europe/Kyiv' AS DATE)";

    static final String LATE = "(t.due IS NOT NULL AND " + REPORTED_ON + " > t.due)";
    static final String MOVES =
            "a.task_id IS NOT NULL AND a.due IS NOT NULL AND a.act IN ('move-deadline', 'grant')";

    /** Needs {@code ce_register_entry e} and {@code ce_register g}. */
    static final String DOCUMENTS =
            " LEFT JOIN ce_register_entry e ON e.node_id = t.node_id AND e.state = 'active'"
                    + " LEFT JOIN ce_register g ON g.id = e.register_id";

    private static final List<Long> NOBODY = List.of(-1L);

    private final StringBuilder sql = new StringBuilder(COUNTED);
    private final Map<String, Object> parameters = new HashMap<>();

    TaskConditions(LocalDate today) {
        parameters.put("today", today);
        parameters.put("week", today.plusDays(7));
    }

    /**
     * The tasks of a filter.
     *
     * @param units what goes on as what; used where the filter joins
     */
    TaskConditions filtered(TaskFilter filter, Successions units, Successions posts) {
        filter.period()
                .ifPresent(
                        period -> {
                            if (filter.basis() == PeriodBasis.DUE) {
                                and("t.due BETWEEN :from AND :until");
                                parameters.put("from", period.from());
                                parameters.put("until", period.until());
                            } else {
                                and("t.created_at >= :since AND t.created_at < :before");
                                parameters.put("since", start(period.from()));
                                parameters.put("before", start(period.until().plusDays(1)));
                            }
                        });
        filter.kind().ifPresent(kind -> and("g.kind = :kind", "kind", kind.code()));
        filter.unit()
                .ifPresent(unit -> among("t.unit_id", "unit", ids(unit, filter.joined(), units)));
        filter.unitName().ifPresent(name -> and("t.unit_name = :unitName", "unitName", name));
        filter.post()
                .ifPresent(post -> among("t.post_id", "post", ids(post, filter.joined(), posts)));
        filter.person().ifPresent(name -> and("t.holder_name = :person", "person", name));
        return this;
    }

    private static Collection<Long> ids(long id, boolean joined, Successions successions) {
        return joined ? successions.origins(Set.of(id)) : Set.of(id);
    }

    /** Only what the reader may see. */
    TaskConditions seenBy(Reader reader) {
        reader.seen()
                .ifPresent(
                        seen -> {
                            and(
                                    "(t.unit_id IN (:seenUnits) OR t.post_id IN (:seenPosts) OR t.author_post_id IN (:seenPosts)"
                                            + " OR t.controller_post_id IN (:seenPosts))");
                            parameters.put("seenUnits", some(seen.units()));
                            parameters.put("seenPosts", some(seen.posts()));
                        });
        return this;
    }

    TaskConditions of(Figure figure) {
        switch (figure) {
            case ALL -> {}
            case DONE_IN_TIME -> and("t.state = 'done' AND NOT " + LATE);
            case DONE_LATE -> and("t.state = 'done' AND " + LATE);
            case REPORTED -> and("t.state = 'reported'");
            case RUNNING -> and("t.state = 'assigned' AND (t.due IS NULL OR t.due >= :today)");
            case OVERDUE -> and("t.state = 'assigned' AND t.due < :today");
            case MOVED ->
                    and(
                            "EXISTS (SELECT 1 FROM ce_execution_act a WHERE a.task_id = t.id AND "
                                    + MOVES
                                    + ")");
        }
        return this;
    }

    TaskConditions and(String condition) {
        sql.append(" AND ").append(condition);
        return this;
    }

    TaskConditions and(String condition, String name, Object value) {
        parameters.put(name, value);
        return and(condition);
    }

    private void among(String column, String name, Collection<Long> values) {
        and(column + " IN (:" + name + ")", name, values);
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toOffsetDateTime();
    }

    private static Collection<Long> some(Collection<Long> ids) {
        return ids.isEmpty() ? NOBODY : ids;
    }
}
