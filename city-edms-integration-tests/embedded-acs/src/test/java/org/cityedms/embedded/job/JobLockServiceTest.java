package org.cityedms.embedded.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.pause;
import static org.cityedms.embedded.testing.RunningRepository.waitUntil;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import org.junit.Test;

public class JobLockServiceTest {
    private static final long LONG = 60_000;

    private final JobLockService locks = bean("jobLockService", JobLockService.class);
    private final QName name = lock(UUID.randomUUID().toString());

    private static QName lock(String name) {
        return QName.createQName("http://test", name);
    }

    @Test
    public void getLock_eightThreads_holdItOneAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Callable<Integer> work =
                () -> {
                    int taken = 0;
                    for (int i = 0; i < 10; i++) {
                        String token = locks.getLock(name, LONG, 5, 2000);
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        pause(2);
                        inside.decrementAndGet();
                        locks.releaseLock(token, name);
                        taken++;
                    }
                    return taken;
                };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(work));
            }
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(10);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    public void getLock_held_isRefusedUntilReleased() {
        String token = locks.getLock(name, LONG);
        assertThatThrownBy(() -> locks.getLock(name, LONG, 1, 1))
                .isInstanceOf(LockAcquisitionException.class);
        locks.releaseLock(token, name);
        locks.releaseLock(locks.getLock(name, LONG), name);
    }

    @Test
    public void getLock_dotsMakeAHierarchy() {
        String token = locks.getLock(lock(name.getLocalName() + ".a.b"), LONG);
        assertThatThrownBy(() -> locks.getLock(lock(name.getLocalName() + ".a"), LONG, 1, 1))
                .isInstanceOf(LockAcquisitionException.class);
        assertThatThrownBy(() -> locks.getLock(lock(name.getLocalName() + ".A.B.c"), LONG, 1, 1))
                .isInstanceOf(LockAcquisitionException.class);
        locks.getLock(lock(name.getLocalName() + ".ab"), LONG);
        locks.releaseLock(token, lock(name.getLocalName() + ".a.b"));
        locks.getLock(lock(name.getLocalName() + ".a"), LONG);
    }

    @Test
    public void getLock_expired_goesToTheNextAndIsLostToTheFirst() {
        String first = locks.getLock(name, 50);
        pause(100);
        String second = locks.getLock(name, LONG);
        assertThatThrownBy(() -> locks.refreshLock(first, name, LONG))
                .isInstanceOf(LockAcquisitionException.class);
        assertThat(locks.releaseLockVerify(first, name)).isFalse();
        locks.releaseLock(second, name);
    }

    @Test
    public void refreshLock_withCallback_keepsItUntilInactive() {
        AtomicBoolean active = new AtomicBoolean(true);
        AtomicBoolean released = new AtomicBoolean();
        locks.getLock(
                name,
                200,
                new JobLockService.JobLockRefreshCallback() {
                    @Override
                    public boolean isActive() {
                        return active.get();
                    }

                    @Override
                    public void lockReleased() {
                        released.set(true);
                    }
                });
        pause(700);
        assertThatThrownBy(() -> locks.getLock(name, LONG, 1, 1))
                .isInstanceOf(LockAcquisitionException.class);
        active.set(false);
        waitUntil(released::get);
        locks.releaseLock(locks.getLock(name, LONG), name);
    }

    @Test
    public void getTransactionalLock_isGivenBackByCommitAndByRollback() {
        asAdmin(
                () -> {
                    locks.getTransactionalLock(name, LONG);
                    locks.getTransactionalLock(name, LONG);
                    assertThatThrownBy(() -> locks.getLock(name, LONG, 1, 1))
                            .isInstanceOf(LockAcquisitionException.class);
                });
        assertThatThrownBy(
                        () ->
                                asAdmin(
                                        () -> {
                                            locks.getTransactionalLock(name, LONG);
                                            throw new IllegalArgumentException("no");
                                        }))
                .hasMessageContaining("no");
        locks.releaseLock(locks.getLock(name, LONG), name);
        assertThatThrownBy(() -> locks.getTransactionalLock(name, LONG))
                .isInstanceOf(IllegalStateException.class);
    }
}
