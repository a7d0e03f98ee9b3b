package org.cityedms.embedded.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityedms.embedded.testing.RunningRepository.as;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.createFile;
import static org.cityedms.embedded.testing.RunningRepository.newFolder;
import static org.cityedms.embedded.testing.RunningRepository.newUser;
import static org.cityedms.embedded.testing.RunningRepository.nodes;
import static org.cityedms.embedded.testing.RunningRepository.pause;
import static org.cityedms.embedded.testing.RunningRepository.write;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

@SuppressWarnings("deprecation") // ACS deprecates its lock types and offers no others
public class LockServiceTest {
    private final LockService locks = bean("lockService", LockService.class);
    private final NodeRef file = asAdmin(() -> createFile(newFolder(), "a.txt", "x"));
    private final String owner = newUser();
    private final String other = newUser();

    private void lock(LockType type, int seconds) {
        as(
                owner,
                () -> {
                    locks.lock(file, type, seconds);
                    return null;
                });
    }

    private List<ThrowingCallable> writesOf(String user) {
        return List.of(
                () -> as(user, () -> set("x")),
                () ->
                        as(
                                user,
                                () -> {
                                    write(file, "y");
                                    return null;
                                }),
                () ->
                        as(
                                user,
                                () -> {
                                    nodes().addAspect(file, ContentModel.ASPECT_DUBLINCORE, null);
                                    return null;
                                }),
                () ->
                        as(
                                user,
                                () -> {
                                    nodes().deleteNode(file);
                                    return null;
                                }));
    }

    private Void set(String title) {
        nodes().setProperty(file, ContentModel.PROP_TITLE, title);
        return null;
    }

    @Test
    public void writeLock_refusesEveryWriteOfOthersAndNoneOfTheOwner() {
        lock(LockType.WRITE_LOCK, 0);
        for (ThrowingCallable write : writesOf(other)) {
            assertThatThrownBy(write).isInstanceOf(NodeLockedException.class);
        }
        as(owner, () -> set("власник"));
        AuthenticationUtil.runAsSystem(() -> as("System", () -> set("система")));
        assertThat(as(other, () -> locks.getLockStatus(file))).isEqualTo(LockStatus.LOCKED);
        assertThat(as(owner, () -> locks.getLockStatus(file))).isEqualTo(LockStatus.LOCK_OWNER);
        assertThatThrownBy(
                        () ->
                                as(
                                        other,
                                        () -> {
                                            locks.lock(file, LockType.WRITE_LOCK);
                                            return null;
                                        }))
                .isInstanceOf(UnableToAquireLockException.class);
    }

    @Test
    public void readOnlyLock_refusesTheOwnerToo() {
        lock(LockType.READ_ONLY_LOCK, 0);
        for (ThrowingCallable write : writesOf(owner)) {
            assertThatThrownBy(write).isInstanceOf(NodeLockedException.class);
        }
        assertThat(as(owner, () -> locks.isLockedAndReadOnly(file))).isTrue();
    }

    @Test
    public void unlockedOrExpired_lockRefusesNobody() {
        lock(LockType.WRITE_LOCK, 1);
        pause(1200);
        as(other, () -> set("строк минув"));
        lock(LockType.WRITE_LOCK, 0);
        as(
                owner,
                () -> {
                    locks.unlock(file);
                    return null;
                });
        as(other, () -> set("відкрито"));
        assertThat(as(other, () -> locks.getLockStatus(file))).isEqualTo(LockStatus.NO_LOCK);
    }

    @Test
    public void suspendLocks_letsTheTransactionWrite() {
        lock(LockType.READ_ONLY_LOCK, 0);
        as(
                other,
                () -> {
                    locks.suspendLocks();
                    try {
                        return set("обхід");
                    } finally {
                        locks.enableLocks();
                    }
                });
        assertThatThrownBy(() -> as(other, () -> set("знову")))
                .isInstanceOf(NodeLockedException.class);
    }
}
