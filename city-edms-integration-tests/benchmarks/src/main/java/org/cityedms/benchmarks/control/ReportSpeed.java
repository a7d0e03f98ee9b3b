package org.cityedms.benchmarks.control;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cityedms.benchmarks.Figure;
import org.cityedms.benchmarks.Samples;
import org.cityedms.benchmarks.registers.Stopwatch;
import org.cityedms.registration.OfficeTime;
import org.cityedms.report.Period;
import org.cityedms.report.PeriodBasis;
import org.cityedms.report.ReportFormat;
import org.cityedms.report.ReportGroup;
import org.cityedms.report.TaskFilter;
import org.cityedms.report.TaskQuery;
import org.cityedms.savings.EventQuery;
import org.cityedms.savings.SavingsFigure;
import org.cityedms.savings.SavingsQuery;

/** Reports of a whole history, as the registry and as the head of a department sees them. */
final class ReportSpeed {
    private static final int RUNS = 5;
    private static final double SECONDS_OF_PAGE = 3;
    private static final double SECONDS_OF_ALL = 15;
    private static final double MEBIBYTES = 64;
    private static final int DAYS = 30;
    private static final int WEEK = 6;

    private final Desk desk;
    private final PrintStream progress;
    private final LocalDate today = OfficeTime.dayOf(Instant.now());
    private final List<Figure> figures = new ArrayList<>();

    ReportSpeed(Desk desk, PrintStream progress) {
        this.desk = desk;
        this.progress = progress;
    }

    List<Figure> measure(Person registry, Person head) throws Exception {
        TaskFilter month = filter(Optional.of(new Period(today.minusDays(DAYS), today)));
        TaskFilter week = filter(Optional.of(new Period(today.minusDays(WEEK), today)));
        TaskFilter all = filter(Optional.of(new Period(today.minusYears(1), today)));
        page("discipline-of-month-by-unit", registry, month(month, ReportGroup.UNIT));
        page("discipline-of-month-by-post", registry, month(month, ReportGroup.POST));
        page("discipline-of-month-by-kind", registry, month(month, ReportGroup.KIND));
        page("discipline-of-head", head, month(month, ReportGroup.POST));
        seconds("discipline-of-all", registry, RUNS, SECONDS_OF_ALL, month(all, ReportGroup.UNIT));
        page("overdue", registry, () -> desk.reports().overdue(filter(Optional.empty())));
        page("daily", registry, () -> desk.reports().daily());
        page("daily-of-head", head, () -> desk.reports().daily());
        page(
                "list",
                registry,
                () ->
                        desk.reports()
                                .tasks(
                                        new TaskQuery(
                                                month,
                                                org.cityedms.report.Figure.DONE_LATE,
                                                TaskQuery.Place.START,
                                                Readings.LINES)));
        savings(registry);
        for (ReportFormat format : ReportFormat.values()) {
            print(registry, week, format);
        }
        return figures;
    }

    private void savings(Person registry) throws Exception {
        YearMonth now = YearMonth.from(today);
        SavingsQuery month = new SavingsQuery(Optional.empty(), now, now);
        SavingsQuery year = new SavingsQuery(Optional.empty(), now.minusMonths(11), now);
        page("savings-of-month", registry, () -> desk.savings().report(month));
        seconds("savings-of-year", registry, 1, SECONDS_OF_ALL, () -> desk.savings().report(year));
        page(
                "savings-events",
                registry,
                () ->
                        desk.savings()
                                .events(
                                        new EventQuery(
                                                year,
                                                SavingsFigure.EVENTS,
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                EventQuery.Place.START,
                                                Readings.LINES)));
    }

    private Callable<?> month(TaskFilter filter, ReportGroup group) {
        return () -> desk.reports().discipline(filter, group);
    }

    private static TaskFilter filter(Optional<Period> period) {
        return new TaskFilter(
                period,
                PeriodBasis.GIVEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private void page(String name, Person person, Callable<?> report) throws Exception {
        seconds(name, person, RUNS, SECONDS_OF_PAGE, report);
    }

    private void seconds(String name, Person person, int runs, double limit, Callable<?> report)
            throws Exception {
        List<Double> took = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Stopwatch watch = Stopwatch.start();
            Desk.as(person, report);
            took.add(watch.seconds());
        }
        figures.add(Figure.atMost("control.report." + name, Samples.median(took), "s", limit));
    }

    /** All tasks of a week, written by a cursor. */
    private void print(Person person, TaskFilter week, ReportFormat format) throws Exception {
        Counting out = new Counting();
        Stopwatch watch = Stopwatch.start();
        double mebibytes =
                HeapPeak.mebibytesOf(
                        () ->
                                Desk.as(
                                        person,
                                        () -> {
                                            desk.reports()
                                                    .writeTasks(
                                                            week,
                                                            org.cityedms.report.Figure.ALL,
                                                            format,
                                                            out);
                                            return null;
                                        }));
        progress.printf(
                "all tasks of a week as %s: %.1f s, %.1f MiB written, %.1f MiB of heap%n",
                format.code(), watch.seconds(), out.bytes / (1024.0 * 1024), mebibytes);
        figures.add(
                Figure.atMost(
                        "control.report.heap-of-" + format.code(), mebibytes, "MiB", MEBIBYTES));
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] all, int from, int count) {
            bytes += count;
        }
    }
}
