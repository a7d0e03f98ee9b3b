package org.cityedms.benchmarks.control;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How much more than before is held on the heap while something is done: after collecting. */
public final class HeapPeak {
    private static final long EVERY_MILLIS = 2000;
    private static final double MEBIBYTE = 1024 * 1024;

    private HeapPeak() {}

    public static double mebibytesOf(Callable<Void> work) throws Exception {
        long before = held();
        AtomicLong most = new AtomicLong(before);
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
        try {
            ScheduledFuture<?> looking =
                    thread.scheduleWithFixedDelay(
                            () -> most.accumulateAndGet(held(), Math::max),
                            EVERY_MILLIS,
                            EVERY_MILLIS,
                            TimeUnit.MILLISECONDS);
            work.call();
            looking.cancel(false);
            return (most.get() - before) / MEBIBYTE;
        } finally {
            thread.shutdownNow();
            thread.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    /**
     * What was left when the collector was done; what others have made since then is not held by
     * anybody yet.
     */
    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
