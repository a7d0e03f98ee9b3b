package org.cityedms.benchmarks.registers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;

/**
 * Registrations by several threads at once.
 *
 * @param workers makes what each thread works with
 */
record Flow(Callable<? extends Worker> workers) {

    /** What one thread registers with. */
    interface Worker extends AutoCloseable {
        /**
         * One registration.
         *
         * @param register index of the register
         * @param n number of the letter
         */
        void one(int register, long n) throws Exception;

        @Override
        void close() throws SQLException;
    }

    /** For a time; how many a second were finished. */
    double run(int threads, int registers, long nanos)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + nanos;
        return rate(threads, registers, n -> System.nanoTime() < end);
    }

    /** A count of them into the first register; how many a second were finished. */
    double complete(int threads, long total) throws InterruptedException, ExecutionException {
        return rate(threads, 1, n -> n < total);
    }

    private double rate(int threads, int registers, LongPredicate goesOn)
            throws InterruptedException, ExecutionException {
        AtomicLong next = new AtomicLong();
        AtomicLong finished = new AtomicLong();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Stopwatch watch = Stopwatch.start();
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> work(registers, next, finished, goesOn)));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return finished.get() / watch.seconds();
        } finally {
            pool.shutdownNow();
        }
    }

    private Void work(int registers, AtomicLong next, AtomicLong finished, LongPredicate goesOn)
            throws Exception {
        try (Worker worker = workers.call()) {
            for (long n = next.getAndIncrement(); goesOn.test(n); n = next.getAndIncrement()) {
                worker.one((int) (n % registers), n);
                finished.incrementAndGet();
            }
        }
        return null;
    }
}
