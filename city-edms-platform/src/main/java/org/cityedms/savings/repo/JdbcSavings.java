package org.cityedms.savings.repo;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.savings.Baseline;
import org.cityedms.savings.BaselineSpan;
import org.cityedms.savings.EventQuery;
import org.cityedms.savings.Quantity;
import org.cityedms.savings.SavingSource;
import org.cityedms.savings.SavingsCell;
import org.cityedms.savings.SavingsEvent;
import org.cityedms.savings.SavingsFigure;
import org.cityedms.savings.SavingsQuery;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events of the meter, added up or listed: a page of them, or all by a cursor. */
public final class JdbcSavings {
    private static final int FETCHED_AT_ONCE = 500;
    private static final int MOST_DAYS_AT_ONCE = 8;

    /** Whoever did something on a day is looked up once for all they did that day. */
    private static final String CELLS =
            """
            SELECT date_trunc('month', CAST(c.day AS TIMESTAMP)) AS month, COALESCE(c.unit_id, w.unit_id) AS unit_id,
                   COALESCE(c.unit_name, w.unit_name) AS unit_name, c.source, c.baseline, sum(c.events) AS events, sum(c.copies) AS copies,
                   sum(c.sheets) AS sheets, sum(c.envelopes) AS envelopes, sum(c.walks) AS walks
              FROM (SELECT source, baseline, day, who, unit_id, unit_name, count(*) AS events, sum(copies) AS copies, sum(sheets) AS sheets,
                           sum(envelopes) AS envelopes, sum(walks) AS walks
                      FROM event GROUP BY 1, 2, 3, 4, 5, 6) c
            %s GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 4, 2, 5
            """
                    .formatted(SavingsSql.unitOfWho("c"));

    private static final String LIST =
            """
            SELECT l.*, COALESCE(l.unit_id, w.unit_id) AS done_unit, COALESCE(l.unit_name, w.unit_name) AS done_name
              FROM event l
            %s WHERE TRUE
            """
                    .formatted(SavingsSql.unitOfWho("l"));

    private static final String ORDER = " ORDER BY l.day, l.source COLLATE \"C\", l.id";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate cursors;

    public JdbcSavings(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = JdbcClient.create(dataSource);
        this.cursors = new NamedParameterJdbcTemplate(template);
    }

    List<SavingsCell> cells(long institution, SavingsQuery query, List<Baseline> versions) {
        LocalDate from = query.from().atDay(1);
        LocalDate until = query.until().atEndOfMonth();
        SavingsParameters parameters =
                parameters(institution, registers(institution), versions, from, until);
        return jdbc.sql(
                        SavingsSql.events(parameters.baselines(), EnumSet.allOf(SavingSource.class))
                                + CELLS)
                .params(parameters.values())
                .query((row, n) -> cell(row))
                .list();
    }

    private List<Long> registers(long institution) {
        return jdbc.sql("SELECT id FROM ce_register WHERE institution_id = ? ORDER BY id")
                .param(institution)
                .query(Long.class)
                .list();
    }

    private static SavingsParameters parameters(
            long institution,
            List<Long> registers,
            List<Baseline> versions,
            LocalDate from,
            LocalDate until) {
        return new SavingsParameters(
                institution, registers, from, until, BaselineSpan.over(from, until, versions));
    }

    /**
     * One event more than asked for, where there is one. Days are read one after the other, more of
     * them at once where there is little, so that a page of a long period costs no more than the
     * days it stands in.
     */
    List<SavingsEvent> page(long institution, EventQuery query, List<Baseline> versions) {
        LocalDate first = query.period().from().atDay(1);
        LocalDate last = query.period().until().atEndOfMonth();
        LocalDate from = query.after().day().isBefore(first) ? first : query.after().day();
        List<Long> registers = registers(institution);
        List<SavingsEvent> page = new ArrayList<>();
        int days = 1;
        while (page.size() <= query.limit() && !from.isAfter(last)) {
            LocalDate until = from.plusDays(days - 1L);
            Listing listing =
                    listing(
                            query,
                            parameters(
                                    institution,
                                    registers,
                                    versions,
                                    from,
                                    until.isAfter(last) ? last : until));
            listing.sql.append(
                    " AND (l.day, l.source COLLATE \"C\", l.id) > (:afterDay, :afterSource, :afterId)");
            listing.parameters
                    .with("afterDay", query.after().day())
                    .with("afterSource", query.after().source().code())
                    .with("afterId", query.after().id())
                    .with("limit", query.limit() + 1 - page.size());
            page.addAll(
                    jdbc.sql(listing.sql + ORDER + " LIMIT :limit")
                            .params(listing.parameters.values())
                            .query((row, n) -> event(row, versions))
                            .list());
            from = until.plusDays(1);
            days = Math.min(2 * days, MOST_DAYS_AT_ONCE);
        }
        return page;
    }

    /** All of them; to be closed. Heap holds some hundreds. */
    Stream<SavingsEvent> all(long institution, EventQuery query, List<Baseline> versions) {
        Listing listing =
                listing(
                        query,
                        parameters(
                                institution,
                                registers(institution),
                                versions,
                                query.period().from().atDay(1),
                                query.period().until().atEndOfMonth()));
        return cursors.queryForStream(
                listing.sql + ORDER, listing.parameters.values(), (row, n) -> event(row, versions));
    }

    /** What a list reads of some days. */
    private static Listing listing(EventQuery query, SavingsParameters parameters) {
        Set<SavingSource> sources =
                query.source().map(Set::of).orElseGet(() -> EnumSet.allOf(SavingSource.class));
        StringBuilder sql =
                new StringBuilder(SavingsSql.events(parameters.baselines(), sources))
                        .append(LIST)
                        .append(" AND ")
                        .append(condition(query.figure()));
        query.unit()
                .ifPresent(
                        unit -> {
                            if (unit == EventQuery.NO_UNIT) {
                                sql.append(" AND COALESCE(l.unit_id, w.unit_id) IS NULL");
                            } else {
                                sql.append(" AND COALESCE(l.unit_id, w.unit_id) = :unit");
                                parameters.with("unit", unit);
                            }
                        });
        query.unitName()
                .ifPresent(
                        name -> {
                            sql.append(" AND COALESCE(l.unit_name, w.unit_name) = :unitName");
                            parameters.with("unitName", name);
                        });
        return new Listing(sql, parameters);
    }

    private static String condition(SavingsFigure figure) {
        return switch (figure) {
            case EVENTS, MONEY -> "TRUE";
            case COPIES -> "l.copies > 0";
            case SHEETS, PAPER -> "l.sheets > 0";
            case ENVELOPES, POST -> "l.envelopes > 0";
            case WALKS -> "l.walks > 0";
            case TIME, HOURS -> "(l.walks > 0 OR l.envelopes > 0)";
            case KILOGRAMS -> "(l.sheets > 0 OR l.envelopes > 0)";
        };
    }

    private static SavingsCell cell(ResultSet row) throws SQLException {
        return new SavingsCell(
                YearMonth.from(row.getTimestamp("month").toLocalDateTime()),
                Optional.ofNullable(row.getObject("unit_id", Long.class)),
                Optional.ofNullable(row.getString("unit_name")),
                source(row),
                row.getLong("baseline"),
                row.getLong("events"),
                quantity(row));
    }

    private static SavingsEvent event(ResultSet row, List<Baseline> versions) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        Quantity quantity = quantity(row);
        Baseline baseline = Baseline.on(day, versions);
        return new SavingsEvent(
                source(row),
                row.getLong("id"),
                day,
                Optional.ofNullable(row.getObject("done_unit", Long.class)),
                Optional.ofNullable(row.getString("done_name")),
                new DocumentId(row.getString("node_id")),
                row.getString("number"),
                row.getObject("registered_on", LocalDate.class),
                true,
                Optional.ofNullable(row.getString("summary")),
                plain(row.getBigDecimal("document_sheets")),
                row.getLong("executors"),
                quantity,
                row.getLong("baseline"),
                plain(quantity.minutes(baseline)));
    }

    private static Quantity quantity(ResultSet row) throws SQLException {
        return new Quantity(
                plain(row.getBigDecimal("copies")),
                plain(row.getBigDecimal("sheets")),
                row.getLong("envelopes"),
                row.getLong("walks"));
    }

    /** Without needless zeros, and never as 1E+2. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static SavingSource source(ResultSet row) throws SQLException {
        return Coded.find(SavingSource.class, row.getString("source")).orElseThrow();
    }

    private record Listing(StringBuilder sql, SavingsParameters parameters) {}
}
