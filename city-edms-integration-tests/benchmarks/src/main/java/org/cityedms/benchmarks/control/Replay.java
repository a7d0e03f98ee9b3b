package org.cityedms.benchmarks.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cityedms.benchmarks.registers.Stopwatch;
import org.cityedms.resolution.ControlScope;

/**
 * A day of letters and readings at its pace, by threads that act as everybody in turn. Each step of
 * a letter comes a while after the one before; every tenth letter has its requests with a key sent
 * twice at the same time.
 */
final class Replay {
    private static final int THREADS = 16;
    private static final int TWICE_OF = 10;
    private static final int SHORTEST_PAUSE = 100;
    private static final int LONGEST_PAUSE = 600;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Desk desk;
    private final SampleCouncil council;
    private final Pace pace;
    private final String day;
    private final Latencies latencies = new Latencies();
    private final Readings readings;
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger finished = new AtomicInteger();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final ExecutorService others = Executors.newFixedThreadPool(THREADS);

    Replay(Desk desk, SampleCouncil council, Pace pace, String day) {
        this.desk = desk;
        this.council = council;
        this.pace = pace;
        this.day = day;
        this.readings = new Readings(desk, latencies);
    }

    /**
     * Replays.
     *
     * @param first number of the first letter
     * @param nanos for how long letters come; what has come is then carried on to its end
     */
    Replayed run(long first, long nanos) throws Exception {
        try {
            List<Under> letters = new ArrayList<>();
            long between = pace.nanosBetweenLetters();
            for (long n = 0; n * between < nanos; n++) {
                letters.add(new Under(letter(first + n), first + n));
            }
            CountDownLatch left = new CountDownLatch(letters.size());
            Stopwatch watch = Stopwatch.start();
            long began = System.nanoTime();
            for (int n = 0; n < letters.size(); n++) {
                letters.get(n).schedule(began + n * between, left);
            }
            read(nanos);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, began + nanos - System.nanoTime()));
            int inTime = finished.get();
            long due = letters.stream().filter(one -> one.ends <= began + nanos).count();
            if (!left.await(PATIENCE.toSeconds(), TimeUnit.SECONDS) || !failures.isEmpty()) {
                IllegalStateException failed =
                        new IllegalStateException(
                                left.getCount()
                                        + " letters are not at their end, "
                                        + failures.size()
                                        + " steps failed");
                failures.forEach(failed::addSuppressed);
                throw failed;
            }
            return new Replayed(
                    letters.stream().map(one -> one.letter).toList(),
                    inTime * pace.lettersOfSecond() / Math.max(1, due),
                    watch.seconds(),
                    latencies);
        } finally {
            threads.shutdownNow();
            others.shutdownNow();
        }
    }

    private Letter letter(long n) {
        return new Letter(desk, council.cast(n), n, day, Size.of(n), Fate.of(n));
    }

    private void read(long nanos) {
        List<Person> all = council.all().toList();
        every(Readings.TRAY_EVERY, all, nanos, readings::tray);
        List<Person> controlling = council.controlling().toList();
        every(
                Readings.BOARD_EVERY,
                controlling,
                nanos,
                person -> readings.board(person, ControlScope.MINE));
        every(
                Readings.BOARD_EVERY,
                council.registry(),
                nanos,
                person -> readings.board(person, ControlScope.ALL));
    }

    /** Each person in turns, so that they come evenly. */
    private void every(Duration often, List<Person> people, long nanos, Reading reading) {
        long period = pace.real(often);
        long count = nanos * people.size() / period;
        for (long n = 0; n < count; n++) {
            Person person = people.get((int) (n % people.size()));
            later(() -> guarded(() -> reading.by(person)), n * period / people.size());
        }
    }

    /** Failures are kept by the work itself. */
    private void later(Runnable work, long nanos) {
        Future<?> unused = threads.schedule(work, nanos, TimeUnit.NANOSECONDS);
    }

    private void guarded(Callable<Void> work) {
        try {
            work.call();
        } catch (Exception e) {
            failures.add(e);
        }
    }

    /** What somebody looks at. */
    private interface Reading {
        Void by(Person person) throws Exception;
    }

    /** A letter under way. */
    private final class Under {
        private final Letter letter;
        private final boolean twice;
        private final Random pauses;
        private int at;
        private long due;
        private long ends;

        Under(Letter letter, long n) {
            this.letter = letter;
            this.twice = n % TWICE_OF == 0;
            this.pauses = new Random(n);
        }

        void schedule(long begins, CountDownLatch left) {
            due = begins;
            Random same = new Random(pauses.nextLong());
            ends = begins;
            List<Long> all = new ArrayList<>();
            for (int step = 0; step < letter.steps().size(); step++) {
                long pause =
                        TimeUnit.MILLISECONDS.toNanos(
                                SHORTEST_PAUSE + same.nextInt(LONGEST_PAUSE - SHORTEST_PAUSE));
                all.add(pause);
                ends += pause;
            }
            next(all, left);
        }

        private void next(List<Long> pauses, CountDownLatch left) {
            later(() -> step(pauses, left), Math.max(0, due - System.nanoTime()));
        }

        private void step(List<Long> pauses, CountDownLatch left) {
            latencies.add("lag", Math.max(0, System.nanoTime() - due));
            try {
                make(letter.steps().get(at));
            } catch (Exception e) {
                failures.add(e);
                left.countDown();
                return;
            }
            due = System.nanoTime() + pauses.get(at);
            at++;
            if (at < letter.steps().size()) {
                next(pauses, left);
            } else {
                finished.incrementAndGet();
                left.countDown();
            }
        }

        private void make(Letter.Step step) throws Exception {
            if (twice && step.keyed()) {
                Future<Void> other = others.submit(() -> as(step));
                as(step);
                other.get();
            } else {
                as(step);
            }
        }

        private Void as(Letter.Step step) throws Exception {
            return Desk.as(
                    step.person(),
                    () -> {
                        if (step.opens()) {
                            latencies.timed(
                                    "task",
                                    () -> {
                                        letter.open(step.part());
                                        return null;
                                    });
                        }
                        latencies.timed(
                                "write." + step.name(),
                                () -> {
                                    step.work().run();
                                    return null;
                                });
                        return null;
                    });
        }
    }
}
