package org.cityedms.report.repo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.registration.UkrainianOrder;
import org.cityedms.report.DailySummary;
import org.cityedms.report.DisciplineReport;
import org.cityedms.report.Figure;
import org.cityedms.report.OverdueReport;
import org.cityedms.report.ReportGroup;
import org.cityedms.report.ReportLine;
import org.cityedms.report.TaskFilter;
import org.cityedms.report.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads reports for a reader. In its caller's transaction. */
public final class ReportData {
    private final JdbcDiscipline discipline;
    private final JdbcReportLines lines;
    private final JdbcOverdue overdue;
    private final JdbcDaily daily;
    private final JdbcSuccessions successions;
    private final WorkCalendars calendars;

    public ReportData(DataSource dataSource, JdbcSuccessions successions, WorkCalendars calendars) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        this.discipline = new JdbcDiscipline(jdbc);
        this.lines = new JdbcReportLines(dataSource);
        this.overdue = new JdbcOverdue(jdbc);
        this.daily = new JdbcDaily(jdbc);
        this.successions = successions;
        this.calendars = calendars;
    }

    DisciplineReport discipline(TaskFilter filter, ReportGroup group, Reader reader) {
        LocalDate today = reader.today();
        Successions units = successions.ofUnits(today);
        Successions posts = successions.ofPosts(today);
        TaskConditions conditions =
                new TaskConditions(today).filtered(filter, units, posts).seenBy(reader);
        List<DisciplineReport.Row> rows =
                DisciplineRows.of(
                        discipline.cells(conditions, group), group, filter.joined(), units, posts);
        return new DisciplineReport(today, filter, group, DisciplineRows.sum(rows), rows);
    }

    List<ReportLine> page(TaskQuery query, Reader reader) {
        return lines.page(
                conditions(query.filter(), query.figure(), reader),
                query.after(),
                query.limit(),
                reader.today());
    }

    /** To be closed. */
    Stream<ReportLine> all(TaskFilter filter, Figure figure, Reader reader) {
        return lines.all(conditions(filter, figure, reader), reader.today());
    }

    /** What is due on a day; to be closed. */
    Stream<ReportLine> dueOn(LocalDate day, TaskFilter filter, Reader reader) {
        return lines.all(
                conditions(filter, Figure.RUNNING, reader).and("t.due = :day", "day", day),
                reader.today());
    }

    OverdueReport overdue(TaskFilter filter, Reader reader) {
        LocalDate today = reader.today();
        List<OverdueReport.Row> units =
                overdue.units(conditions(filter, Figure.OVERDUE, reader), today);
        List<OverdueReport.Row> people =
                overdue.people(conditions(filter, Figure.OVERDUE, reader), today);
        return new OverdueReport(
                today,
                units.stream().mapToLong(OverdueReport.Row::count).sum(),
                units.stream().mapToLong(OverdueReport.Row::longest).max().orElse(0),
                units,
                people);
    }

    DailySummary daily(Reader reader) {
        LocalDate day = reader.today();
        LocalDate since = calendars.current().workingUpTo(day.minusDays(1));
        List<DailySummary.UnitLine> units =
                daily.units(reader, since, day).stream()
                        .sorted(UkrainianOrder.by(DailySummary.UnitLine::name))
                        .toList();
        return new DailySummary(
                day,
                since,
                day.minusDays(1),
                daily.came(since, day).stream()
                        .sorted(Comparator.comparing(DailySummary.Came::kind))
                        .toList(),
                daily.resolved(reader, since, day),
                units.stream().mapToLong(DailySummary.UnitLine::given).sum(),
                units.stream().mapToLong(DailySummary.UnitLine::done).sum(),
                daily.unresolved(reader, since, day),
                units.stream().mapToLong(DailySummary.UnitLine::today).sum(),
                units.stream().mapToLong(DailySummary.UnitLine::week).sum(),
                units.stream().mapToLong(DailySummary.UnitLine::overdue).sum(),
                units);
    }

    /** What the unit and the post of a filter are called now, for the heading of a print. */
    List<String> heading(TaskFilter filter, LocalDate today) {
        Optional<String> unit =
                filter.unit()
                        .flatMap(id -> successions.ofUnits(today).of(id))
                        .map(Successions.Present::name);
        Optional<String> post =
                filter.post()
                        .flatMap(id -> successions.ofPosts(today).of(id))
                        .map(Successions.Present::name);
        return ReportWords.filter(filter, unit, post);
    }

    private TaskConditions conditions(TaskFilter filter, Figure figure, Reader reader) {
        LocalDate today = reader.today();
        boolean joins = filter.joined() && (filter.unit().isPresent() || filter.post().isPresent());
        Successions none = new Successions(List.of());
        return new TaskConditions(today)
                .filtered(
                        filter,
                        joins ? successions.ofUnits(today) : none,
                        joins ? successions.ofPosts(today) : none)
                .seenBy(reader)
                .of(figure);
    }
}
