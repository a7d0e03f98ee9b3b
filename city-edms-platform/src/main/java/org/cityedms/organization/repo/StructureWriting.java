package org.cityedms.organization.repo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the structure is changed: by administrators, one at a time, in one transaction with the
 * groups that follow.
 */
public final class StructureWriting {
    private final StructureLock lock;
    private final GroupMirror groups;
    private final RegistrationRights rights;
    private final TransactionService transactionService;
    private final Clock clock;

    public StructureWriting(
            JdbcClient jdbc,
            GroupMirror groups,
            RegistrationRights rights,
            TransactionService transactionService,
            Clock clock) {
        this.lock = new StructureLock(jdbc);
        this.groups = groups;
        this.rights = rights;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }

    /** Whether the person at work may know what administrators write of people. */
    boolean mayAdminister() {
        return rights.mayAdminister();
    }

    <R> R reading(RetryingTransactionCallback<R> work) {
        rights.requireRead();
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    <R> R administering(RetryingTransactionCallback<R> work) {
        rights.requireAdminister();
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    <R> R writing(Supplier<R> work) {
        rights.requireAdminister();
        return unguarded(work);
    }

    /** For people who change what is their own: the work asks whether it is. */
    <R> R writingOwn(Supplier<R> work) {
        rights.requireRead();
        return unguarded(work);
    }

    /**
     * For the program itself, when a day has come. Only groups that the work changes are touched.
     */
    <R> R unguarded(Supplier<R> work) {
        return inLock(
                () -> {
                    Map<String, GroupPlan.Group> before = groups.plan(today());
                    R result = work.get();
                    groups.follow(before, today());
                    return result;
                });
    }

    /** The same; afterwards every group is looked at, also for what somebody changed by hand. */
    <R> R afresh(Supplier<R> work) {
        return inLock(
                () -> {
                    R result = work.get();
                    groups.follow(Map.of(), today());
                    return result;
                });
    }

    private <R> R inLock(Supplier<R> work) {
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            lock.acquire();
                            return work.get();
                        });
    }
}
