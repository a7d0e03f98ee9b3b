package org.cityedms.benchmarks.control;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.cityedms.benchmarks.Figure;
import org.cityedms.benchmarks.Samples;
import org.cityedms.resolution.ControlBoard;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPart;

/**
 * Trays and boards of many people, each beside the statement by hand for the same lines, in turns,
 * so that whatever else the machine does meets both alike.
 */
final class BesideRaw {
    private static final int RUNS = 120;
    private static final int WARM_UP = 30;
    private static final double MILLIS = 1e6;

    private final Desk desk;
    private final SampleCouncil council;
    private final PrintStream progress;

    BesideRaw(Desk desk, SampleCouncil council, PrintStream progress) {
        this.desk = desk;
        this.council = council;
        this.progress = progress;
    }

    List<Figure> measure(DataSource dataSource) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            RawLines raw = new RawLines(connection);
            List<Person> all = council.all().toList();
            List<Person> controlling = council.controlling().toList();
            return List.of(
                    compare(
                            "tray-lines",
                            all,
                            person -> ids(toDo()),
                            person -> raw.toDo(posts(person))),
                    compare(
                            "board-lines",
                            controlling,
                            person -> ids(lines(ControlScope.MINE)),
                            person -> raw.onControl(List.of(person.post()))),
                    compare(
                            "board-figures",
                            controlling,
                            person -> people(ControlScope.MINE),
                            person -> raw.figures(List.of(person.post()))),
                    compare(
                            "board-of-all-lines",
                            council.registry(),
                            person -> ids(lines(ControlScope.ALL)),
                            person -> raw.onControl(List.of())),
                    compare(
                            "board-of-all-figures",
                            council.registry(),
                            person -> people(ControlScope.ALL),
                            person -> raw.figures(List.of())));
        }
    }

    /** The posts somebody acts in; asked for outside of what is measured. */
    private List<Long> posts(Person person) {
        return council.posts(person);
    }

    private List<TrayLine> toDo() {
        return desk.trays()
                .page(TrayPart.TO_DO, Optional.empty(), TrayCursor.START, Readings.LINES)
                .lines();
    }

    private List<TrayLine> lines(ControlScope scope) {
        return desk.control().lines(Readings.query(scope)).lines();
    }

    private List<Long> people(ControlScope scope) {
        return desk.control().board(scope).people().stream()
                .map(ControlBoard.PersonLine::post)
                .toList();
    }

    private static List<Long> ids(List<TrayLine> lines) {
        return lines.stream().map(line -> line.task().orElseThrow()).toList();
    }

    private Figure compare(String name, List<Person> people, Reading service, Reading byHand)
            throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> raws = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            Person person = people.get((run + WARM_UP) % people.size());
            Timed shown = Desk.as(person, () -> timed(() -> service.read(person)));
            Timed wanted = timed(() -> byHand.read(person));
            if (!new HashSet<>(shown.ids()).equals(new HashSet<>(wanted.ids()))) {
                throw new IllegalStateException(
                        name + " of " + person + ": " + shown + " instead of " + wanted);
            }
            if (run >= 0) {
                ours.add(shown.millis());
                raws.add(wanted.millis());
            }
        }
        double millis = Samples.median(ours);
        double raw = Samples.median(raws);
        progress.printf(
                "%-22s median %7.2f ms, by hand %7.2f ms, %.1f times%n",
                name, millis, raw, millis / raw);
        return Figure.atMost("control." + name, millis, "ms", limit(raw));
    }

    /** The service also finds out who asks, in which posts, and what they may see. */
    private static double limit(double raw) {
        return 2 * raw + 10;
    }

    private static Timed timed(Callable<List<Long>> work) throws Exception {
        long began = System.nanoTime();
        List<Long> ids = work.call();
        return new Timed(ids, (System.nanoTime() - began) / MILLIS);
    }

    private record Timed(List<Long> ids, double millis) {}

    /** Identities of what is shown. */
    private interface Reading {
        List<Long> read(Person person) throws SQLException;
    }
}
