package org.cityedms.benchmarks.control;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.cityedms.benchmarks.Arguments;
import org.cityedms.benchmarks.Figure;
import org.cityedms.benchmarks.RepositoryWork;
import org.cityedms.benchmarks.registers.CpuTime;
import org.cityedms.benchmarks.registers.RegisterProof;
import org.cityedms.benchmarks.registers.SampleRegisters;
import org.cityedms.benchmarks.registers.Stopwatch;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A working day of a large council, fifty times as fast, on a history of a million tasks: letters
 * with their trees of tasks, trays and boards that people open meanwhile; afterwards, that no task
 * is lost or there twice, what trays and boards take beside statements by hand, and reports.
 */
public final class ControlSpeed implements RepositoryWork {
    private static final int TASKS = 1_000_000;
    private static final int SECONDS = 180;
    private static final int MODELS = 60;
    private static final int WARM_UP_OF = 4;
    private static final double MOST_MILLIS = 300;
    private static final double MOST_MILLIS_OF_WRITING = 1000;
    private static final double SECONDS_OF_UPKEEP = 60;
    private static final double LEAST_OF_PACE = 0.95;

    @Override
    public List<Figure> run(
            ApplicationContext repository, Arguments arguments, PrintStream progress)
            throws Exception {
        SampleCouncil council = SampleCouncil.create(repository);
        KeptHistory kept = new KeptHistory(repository.getBean("city-edms.jdbc", JdbcClient.class));
        if (kept.isWhole(progress)) {
            return measure(repository, council, arguments.number("seconds", SECONDS), progress);
        }
        // Jobs would look for processes while the tables have no indexes.
        Scheduler jobs = repository.getBean("schedulerFactory", Scheduler.class);
        jobs.standby();
        new ControlSetup(repository, council, progress)
                .fill(arguments.number("tasks", TASKS), arguments.number("models", MODELS));
        kept.note();
        jobs.start();
        return measure(repository, council, arguments.number("seconds", SECONDS), progress);
    }

    /** With the history that is there. */
    static List<Figure> measure(
            ApplicationContext repository, SampleCouncil council, int seconds, PrintStream progress)
            throws Exception {
        Register register = new SampleRegisters(repository).create("control-" + System.nanoTime());
        Desk desk = Desk.of(repository, register);
        List<Figure> figures = new ArrayList<>();
        figures.add(upkeep(repository));
        figures.addAll(replay(repository, council, desk, register, seconds, progress));
        figures.addAll(
                new BesideRaw(desk, council, progress)
                        .measure(repository.getBean("dataSource", DataSource.class)));
        figures.add(digests(desk, council));
        figures.addAll(
                new ReportSpeed(desk, progress)
                        .measure(council.controller(), council.cast(0).main()));
        return figures;
    }

    /** The hourly job, as it is after every night: it looks at posts and brings work up to date. */
    private static Figure upkeep(ApplicationContext repository) {
        List<?> jobs =
                (List<?>)
                        repository
                                .getBean("city-edms.resolution.upkeepJob", JobDetail.class)
                                .getJobDataMap()
                                .get("executionUpkeep");
        Runnable upkeep = (Runnable) jobs.get(0);
        upkeep.run();
        Stopwatch watch = Stopwatch.start();
        upkeep.run();
        return Figure.atMost("control.upkeep", watch.seconds(), "s", SECONDS_OF_UPKEEP);
    }

    private static List<Figure> replay(
            ApplicationContext repository,
            SampleCouncil council,
            Desk desk,
            Register register,
            int seconds,
            PrintStream progress)
            throws Exception {
        JdbcClient jdbc = repository.getBean("city-edms.jdbc", JdbcClient.class);
        ExecutionProof proof = new ExecutionProof(jdbc);
        long before = proof.tasks();
        String day = OfficeTime.dayOf(Instant.now()).toString();
        Pace pace = Pace.WANTED;
        long nanos = TimeUnit.SECONDS.toNanos(seconds);
        Replayed warm = new Replay(desk, council, pace, day).run(0, nanos / WARM_UP_OF);
        CpuTime began = CpuTime.now(jdbc);
        Replayed replayed = new Replay(desk, council, pace, day).run(warm.letters().size(), nanos);
        progress.printf(
                "%d letters in %d s, all at their end after %.1f s; in time %.2f a second of %.2f wanted; %s%n%s",
                replayed.letters().size(),
                seconds,
                replayed.seconds(),
                replayed.lettersOfSecond(),
                pace.lettersOfSecond(),
                began.until(CpuTime.now(jdbc)),
                replayed.latencies().table());
        List<Letter> all = new ArrayList<>(warm.letters());
        all.addAll(replayed.letters());
        Stopwatch watch = Stopwatch.start();
        long given = proof.requireTrees(all);
        if (proof.tasks() != before + given) {
            throw new IllegalStateException(
                    "%d tasks instead of %d and %d".formatted(proof.tasks(), before, given));
        }
        proof.requireAgreement();
        progress.println(new RegisterProof(repository).of(register).text());
        progress.printf(
                "%d tasks of %d letters, each as it was answered; all %d tasks agree with their processes (%.1f s)%n",
                given, all.size(), before + given, watch.seconds());
        return figures(pace, replayed);
    }

    private static List<Figure> figures(Pace pace, Replayed replayed) {
        Latencies latencies = replayed.latencies();
        double wanted = pace.lettersOfSecond();
        List<Figure> figures = new ArrayList<>();
        figures.add(
                Figure.atLeast(
                        "control.letters",
                        replayed.lettersOfSecond(),
                        "/s",
                        wanted * LEAST_OF_PACE));
        for (String reading : List.of("tray", "counts", "board", "board-of-all", "task")) {
            Latencies.Spread spread = latencies.of(reading);
            String name = "control." + reading + ".";
            figures.add(Figure.atMost(name + "p50", spread.p50(), "ms", MOST_MILLIS));
            figures.add(Figure.atMost(name + "p95", spread.p95(), "ms", MOST_MILLIS));
            figures.add(Figure.atMost(name + "p99", spread.p99(), "ms", MOST_MILLIS));
        }
        for (String writing :
                List.of("register", "propose", "resolve", "pass-on", "report", "accept")) {
            figures.add(
                    Figure.atMost(
                            "control.write." + writing + ".p95",
                            latencies.of("write." + writing).p95(),
                            "ms",
                            MOST_MILLIS_OF_WRITING));
        }
        return figures;
    }

    /** Everybody's digest, as the morning's letters tell it. */
    static Figure digests(Desk desk, SampleCouncil council) throws Exception {
        Latencies latencies = new Latencies();
        for (Person person : council.all().toList()) {
            Desk.as(person, () -> latencies.timed("digest", () -> desk.digests().today()));
        }
        return Figure.atMost("control.digest.p95", latencies.of("digest").p95(), "ms", MOST_MILLIS);
    }
}
