package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.cityedms.registration.repo.CounterQueue.Counter;
import org.cityedms.registration.repo.CounterQueue.Turn;
import org.junit.After;
import org.junit.Test;

public class CounterQueueTest {
    private static final Counter INCOMING = new Counter(1, "1970");
    private static final Counter OUTGOING = new Counter(2, "1970");

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @After
    public void stop() {
        threads.shutdownNow();
    }

    @Test
    public void await_manyThreads_oneOfACounterAtATime() throws Exception {
        CounterQueue queue = new CounterQueue(Duration.ofMinutes(1));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        for (int n = 0; n < 32; n++) {
            all.add(
                    threads.submit(
                            () -> {
                                for (int time = 0; time < 100; time++) {
                                    Turn turn = queue.await(INCOMING);
                                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                    LockSupport.parkNanos(1_000);
                                    inside.decrementAndGet();
                                    turn.end();
                                }
                            }));
        }
        for (Future<?> one : all) {
            one.get(1, TimeUnit.MINUTES);
        }
        assertThat(most).hasValue(1);
        assertThat(queue.used()).isZero();
    }

    @Test(timeout = 60_000)
    public void await_otherCounter_doesNotWait() {
        CounterQueue queue = new CounterQueue(Duration.ofMinutes(5));
        Turn incoming = queue.await(INCOMING);
        Turn outgoing = queue.await(OUTGOING);
        assertThat(queue.used()).isEqualTo(2);
        outgoing.end();
        incoming.end();
        assertThat(queue.used()).isZero();
    }

    @Test
    public void await_outOfPatience_goesOnAndLeavesTheTurnToItsOwner() {
        CounterQueue queue = new CounterQueue(Duration.ofMillis(20));
        Turn first = queue.await(INCOMING);
        queue.await(INCOMING).end();
        long before = System.nanoTime();
        Turn third = queue.await(INCOMING);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isGreaterThanOrEqualTo(Duration.ofMillis(20));
        third.end();
        first.end();
        assertThat(queue.used()).isZero();
    }

    @Test(timeout = 60_000)
    public void await_interrupted_goesOnWithTheMark() throws Exception {
        CounterQueue queue = new CounterQueue(Duration.ofMinutes(5));
        Turn first = queue.await(INCOMING);
        CountDownLatch started = new CountDownLatch(1);
        AtomicInteger marked = new AtomicInteger();
        Thread waiting =
                new Thread(
                        () -> {
                            started.countDown();
                            Turn turn = queue.await(INCOMING);
                            marked.set(Thread.currentThread().isInterrupted() ? 1 : 0);
                            turn.end();
                        });
        waiting.start();
        started.await();
        waiting.interrupt();
        waiting.join();
        assertThat(marked).hasValue(1);
        first.end();
        assertThat(queue.used()).isZero();
    }
}
