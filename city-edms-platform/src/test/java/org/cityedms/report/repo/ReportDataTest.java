package org.cityedms.report.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.repo.TestDatabase;
import org.cityedms.report.DailySummary;
import org.cityedms.report.DisciplineReport;
import org.cityedms.report.Figure;
import org.cityedms.report.Figures;
import org.cityedms.report.OverdueReport;
import org.cityedms.report.Period;
import org.cityedms.report.PeriodBasis;
import org.cityedms.report.ReportGroup;
import org.cityedms.report.ReportLine;
import org.cityedms.report.ReportPage;
import org.cityedms.report.TaskFilter;
import org.cityedms.report.TaskQuery;
import org.junit.Test;

/** Figures and lists on a real PostgreSQL. */
public class ReportDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW =
            TODAY.atTime(LocalTime.NOON).atZone(OfficeTime.ZONE).toInstant();

    private final TaskRows rows = new TaskRows();
    private final long yards = rows.unit("01", "Відділ благоустрою");
    private final long houses = rows.unit("02", "Відділ житла");
    private final long gardener = rows.post(yards, "g", "Спеціаліст");
    private final long clerk = rows.post(houses, "c", "Діловод");
    private final ReportData data = data();

    private static ReportData data() {
        WorkCalendars calendars = mock(WorkCalendars.class);
        when(calendars.current()).thenReturn(WorkCalendar.ofTheLaw());
        return new ReportData(
                TestDatabase.dataSource(), new JdbcSuccessions(TestDatabase.jdbc()), calendars);
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private Reader head(long... units) {
        return new Reader(
                NOW,
                "Павло Гребінь",
                Optional.of("Начальник"),
                Optional.of("Рада"),
                Optional.of(
                        new Reader.Seen(
                                Arrays.stream(units).boxed().collect(Collectors.toSet()),
                                Set.of())));
    }

    private static TaskFilter filter(boolean joined) {
        return new TaskFilter(
                Optional.of(new Period(november(1), november(30))),
                PeriodBasis.GIVEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                joined);
    }

    private static TaskFilter unit(long unit, String name, boolean joined) {
        TaskFilter all = filter(joined);
        return new TaskFilter(
                all.period(),
                all.basis(),
                all.kind(),
                Optional.of(unit),
                Optional.ofNullable(name),
                all.post(),
                all.person(),
                joined);
    }

    private void yardsWork() {
        String name = "Відділ благоустрою";
        rows.task(yards, name, gardener, "Біла", november(2), november(10), "done", november(10));
        rows.task(yards, name, gardener, "Біла", november(2), november(10), "done", november(13));
        rows.task(
                yards, name, gardener, "Біла", november(3), november(20), "reported", november(19));
        rows.moved(
                rows.task(
                        yards, name, gardener, "Біла", november(3), november(20), "assigned", null),
                november(20));
        rows.task(yards, name, gardener, "Гребінь", november(4), null, "assigned", null);
        // Of October, and so of no month but its own.
        rows.task(
                yards,
                name,
                gardener,
                "Біла",
                LocalDate.of(2026, 10, 31),
                november(10),
                "done",
                november(9));
    }

    @Test
    public void discipline_putsEachTaskInOneFigure() {
        yardsWork();
        DisciplineReport report = data.discipline(filter(false), ReportGroup.UNIT, head(yards));
        // In time: by the 10th. Late: on the 13th, three days. Overdue: since the 20th.
        assertThat(report.total()).isEqualTo(new Figures(1, 1, 3, 1, 1, 1, 1));
        assertThat(report.rows()).hasSize(1);
        DisciplineReport people = data.discipline(filter(false), ReportGroup.POST, head(yards));
        assertThat(people.total()).isEqualTo(report.total());
        assertThat(people.rows())
                .extracting(row -> row.person().orElseThrow())
                .containsExactly("Біла", "Гребінь");
        assertThat(data.discipline(filter(false), ReportGroup.KIND, head(yards)).total())
                .isEqualTo(report.total());
    }

    @Test
    public void everyFigure_isTheLengthOfItsList() {
        yardsWork();
        Figures figures = data.discipline(filter(false), ReportGroup.UNIT, head(yards)).total();
        assertThat(list(Figure.ALL)).hasSize((int) figures.all());
        assertThat(list(Figure.DONE_IN_TIME)).hasSize((int) figures.doneInTime());
        assertThat(list(Figure.DONE_LATE))
                .extracting(ReportLine::daysLate)
                .containsExactly(figures.lateDays());
        assertThat(list(Figure.REPORTED)).hasSize((int) figures.reported());
        assertThat(list(Figure.RUNNING)).hasSize((int) figures.running());
        assertThat(list(Figure.OVERDUE)).extracting(ReportLine::daysLate).containsExactly(7L);
        assertThat(list(Figure.MOVED)).extracting(ReportLine::moves).containsExactly(1L);
    }

    private List<ReportLine> list(Figure figure) {
        List<ReportLine> all = new ArrayList<>();
        TaskQuery.Place after = TaskQuery.Place.START;
        while (true) {
            TaskQuery query = new TaskQuery(filter(false), figure, after, 2);
            ReportPage page = ReportPage.of(data.page(query, head(yards)), 2);
            all.addAll(page.lines());
            if (page.next().isEmpty()) {
                return all;
            }
            after = page.next().get();
        }
    }

    @Test
    public void names_areThoseOfTheirTimeUntilSuccessorsAreJoined() {
        rows.task(
                houses,
                "Відділ житла",
                clerk,
                "Скиба",
                november(2),
                november(9),
                "done",
                november(9));
        rows.task(
                yards,
                "Відділ благоустрою",
                gardener,
                "Біла",
                november(20),
                november(26),
                "assigned",
                null);
        rows.succeeded(houses, yards, november(16));
        assertThat(data.discipline(filter(false), ReportGroup.UNIT, head(yards, houses)).rows())
                .extracting(row -> row.unitName().orElseThrow())
                .containsExactly("Відділ благоустрою", "Відділ житла");
        DisciplineReport joined =
                data.discipline(filter(true), ReportGroup.UNIT, head(yards, houses));
        assertThat(joined.rows()).hasSize(1);
        assertThat(joined.rows().get(0).unitName()).contains("Відділ благоустрою");
        assertThat(joined.total().all()).isEqualTo(2);
        Reader reader = head(yards, houses);
        TaskQuery.Place start = TaskQuery.Place.START;
        assertThat(data.page(new TaskQuery(unit(yards, null, true), Figure.ALL, start, 9), reader))
                .hasSize(2);
        assertThat(
                        data.page(
                                new TaskQuery(
                                        unit(houses, "Відділ житла", false), Figure.ALL, start, 9),
                                reader))
                .hasSize(1);
    }

    @Test
    public void aReader_seesTheirUnitsOnly() {
        yardsWork();
        assertThat(data.discipline(filter(false), ReportGroup.UNIT, head(houses)).rows()).isEmpty();
        assertThat(data.discipline(filter(false), ReportGroup.UNIT, head()).rows()).isEmpty();
        Reader executor =
                new Reader(
                        NOW,
                        "Біла",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Reader.Seen(Set.of(), Set.of(gardener))));
        assertThat(data.discipline(filter(false), ReportGroup.UNIT, executor).total().all())
                .isEqualTo(5);
    }

    @Test
    public void overdue_tellsWhoHasMostAndSinceWhen() {
        yardsWork();
        rows.task(
                houses, "Відділ житла", clerk, "Скиба", november(2), november(5), "assigned", null);
        rows.task(
                houses,
                "Відділ житла",
                clerk,
                "Скиба",
                november(2),
                november(26),
                "assigned",
                null);
        OverdueReport report = data.overdue(filter(false), head(yards, houses));
        assertThat(report.count()).isEqualTo(3);
        assertThat(report.longest()).isEqualTo(22);
        assertThat(report.people())
                .extracting(OverdueReport.Row::name)
                .containsExactly("Скиба", "Біла");
        assertThat(report.units().stream().mapToLong(OverdueReport.Row::count).sum()).isEqualTo(3);
    }

    @Test
    public void daily_tellsOfTheLastWorkingDayAndOfWhatBurns() {
        LocalDate thursday = november(26);
        String name = "Відділ благоустрою";
        rows.task(yards, name, gardener, "Біла", thursday, TODAY, "assigned", null);
        rows.task(yards, name, gardener, "Біла", november(2), november(30), "assigned", null);
        rows.task(yards, name, gardener, "Біла", november(2), november(25), "assigned", null);
        rows.task(yards, name, gardener, "Біла", november(2), november(30), "done", thursday);
        rows.task(yards, name, gardener, "Біла", november(2), november(30), "done", november(25));
        DailySummary daily = data.daily(head(yards));
        assertThat(daily.since()).isEqualTo(thursday);
        assertThat(daily.units())
                .containsExactly(new DailySummary.UnitLine(yards, name, 1, 1, 1, 1, 1, 2));
        assertThat(daily.given()).isEqualTo(1);
        assertThat(daily.overdue()).isEqualTo(1);
    }
}
