package org.cityedms.organization.repo;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cityedms.organization.OrganizationProblems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What units or posts were from day to day: {@code ce_unit_version}, {@code ce_post_version}. */
final class VersionTable {
    private final JdbcClient jdbc;
    private final String what;
    private final String name;

    private VersionTable(JdbcClient jdbc, String what, String name) {
        this.jdbc = jdbc;
        this.what = what;
        this.name = name;
    }

    static VersionTable ofUnits(JdbcClient jdbc) {
        return new VersionTable(jdbc, "unit", "name");
    }

    static VersionTable ofPosts(JdbcClient jdbc) {
        return new VersionTable(jdbc, "post", "title");
    }

    /** The newest version, if there is such a thing. */
    Optional<Version> latest(long id) {
        return jdbc.sql(
                        "SELECT valid_from, valid_until, %2$s FROM ce_%1$s_version WHERE %1$s_id = :id ORDER BY valid_from DESC LIMIT 1"
                                .formatted(what, name))
                .param("id", id)
                .query(
                        (row, n) ->
                                new Version(
                                        row.getObject(1, LocalDate.class),
                                        Optional.ofNullable(row.getObject(2, LocalDate.class)),
                                        row.getString(3)))
                .optional();
    }

    /**
     * Writes what it is from a day on. The version of the same day is corrected, an earlier one
     * ends the day before.
     *
     * @param columns values by names of columns; all but the days
     */
    void change(long id, LocalDate since, Map<String, ?> columns) {
        Version latest = latest(id).orElseThrow();
        if (latest.from().isAfter(since)) {
            throw OrganizationProblems.changedLater(latest.name(), latest.from()).exception();
        }
        if (latest.until().filter(until -> until.isBefore(since)).isPresent()) {
            throw OrganizationProblems.notThere(latest.name(), since).exception();
        }
        if (latest.from().equals(since)) {
            String assignments =
                    columns.keySet().stream()
                            .map(column -> column + " = :" + column)
                            .collect(Collectors.joining(", "));
            with(
                            jdbc.sql(
                                    "UPDATE ce_%1$s_version SET %2$s WHERE %1$s_id = :id AND valid_from = :since"
                                            .formatted(what, assignments)),
                            columns)
                    .param("id", id)
                    .param("since", since)
                    .update();
            return;
        }
        end(id, since.minusDays(1));
        with(
                        jdbc.sql(
                                "INSERT INTO ce_%1$s_version (%1$s_id, valid_from, valid_until, %2$s) VALUES (:id, :since, :until, %3$s)"
                                        .formatted(
                                                what,
                                                String.join(", ", columns.keySet()),
                                                columns.keySet().stream()
                                                        .map(column -> ":" + column)
                                                        .collect(Collectors.joining(", ")))),
                        columns)
                .param("id", id)
                .param("since", since)
                .param("until", latest.until().orElse(null), Types.DATE)
                .update();
    }

    /** Nothing is there after the day. */
    void end(long id, LocalDate lastDay) {
        Version latest = latest(id).orElseThrow();
        if (latest.from().isAfter(lastDay)) {
            throw OrganizationProblems.changedLater(latest.name(), latest.from()).exception();
        }
        jdbc.sql(
                        "UPDATE ce_%1$s_version SET valid_until = :last WHERE %1$s_id = :id AND valid_from = :from"
                                .formatted(what))
                .param("last", lastDay)
                .param("id", id)
                .param("from", latest.from())
                .update();
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, Map<String, ?> columns) {
        JdbcClient.StatementSpec filled = statement;
        for (Map.Entry<String, ?> column : columns.entrySet()) {
            Object value = column.getValue();
            if (value instanceof Optional<?> optional) {
                int type = column.getKey().endsWith("_id") ? Types.BIGINT : Types.VARCHAR;
                filled = filled.param(column.getKey(), optional.orElse(null), type);
            } else {
                filled = filled.param(column.getKey(), value);
            }
        }
        return filled;
    }

    /** A unit or a post from a day to a day. */
    record Version(LocalDate from, Optional<LocalDate> until, String name) {}
}
