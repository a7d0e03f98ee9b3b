package org.cityedms.registration.repo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Alfresco's transactions on the {@link TestDatabase}, without its retries. */
public final class TestTransactions {
    private TestTransactions() {}

    public static TransactionService service() {
        TransactionTemplate joining = template(TransactionDefinition.PROPAGATION_REQUIRED);
        TransactionTemplate own = template(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(helper.doInTransaction(any())).thenAnswer(call -> run(joining, call.getArgument(0)));
        when(helper.doInTransaction(any(), anyBoolean()))
                .thenAnswer(call -> run(joining, call.getArgument(0)));
        when(helper.doInTransaction(any(), anyBoolean(), anyBoolean()))
                .thenAnswer(
                        call -> {
                            boolean requiresNew = call.getArgument(2);
                            return run(requiresNew ? own : joining, call.getArgument(0));
                        });
        TransactionService service = mock(TransactionService.class);
        when(service.getRetryingTransactionHelper()).thenReturn(helper);
        return service;
    }

    /** Till the other transaction waits for what this one holds; the test's time is its limit. */
    static void awaitWaiting() {
        while (waiting() == 0 && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    /** Locks are seen as they are; what sessions do is remembered to the end of a transaction. */
    private static long waiting() {
        return TestDatabase.jdbc()
                .sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                .query(Long.class)
                .single();
    }

    private static TransactionTemplate template(int propagation) {
        TransactionTemplate template =
                new TransactionTemplate(
                        new DataSourceTransactionManager(TestDatabase.dataSource()));
        template.setPropagationBehavior(propagation);
        return template;
    }

    private static Object run(TransactionTemplate template, RetryingTransactionCallback<?> work) {
        return template.execute(
                status -> {
                    try {
                        return work.execute();
                    } catch (RuntimeException | Error e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
