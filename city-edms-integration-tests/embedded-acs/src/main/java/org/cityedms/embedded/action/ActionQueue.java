package org.cityedms.embedded.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Mirrors ACS's AsynchronousActionExecutionQueueImpl: actions asked for in a transaction reach the
 * pool only after its commit, are lost with its rollback, and run each in a transaction of its own,
 * with retries, as the user who asked. A failure is logged and, if the action has one, its
 * compensating action is queued.
 */
public final class ActionQueue extends TransactionListenerAdapter implements DisposableBean {
    /** Rules that already ran on a node in the asking transaction do not run again in this one. */
    public static final String EXECUTED_RULES = "RuleServiceImpl.ExecutedRules";

    private static final Logger LOGGER = LoggerFactory.getLogger(ActionQueue.class);
    private static final String PENDING = ActionQueue.class.getName() + ".pending";
    private static final int THREADS = 8;
    private static final int STOP_SECONDS = 20;

    private final ActionRunner runner;
    private final TransactionService transactionService;
    private final ThreadPoolExecutor pool;

    public ActionQueue(ActionRunner runner, TransactionService transactionService) {
        this.runner = runner;
        this.transactionService = transactionService;
        AtomicInteger number = new AtomicInteger();
        this.pool =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        90,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        task -> {
                            Thread thread =
                                    new Thread(task, "async-action-" + number.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        });
        pool.allowCoreThreadTimeOut(true);
    }

    void runAfterCommit(SimpleAction action, NodeRef nodeRef, boolean checkConditions) {
        Set<String> chain = runner.runningChain();
        if (chain.contains(action.getId())) {
            return;
        }
        action.runAs(AuthenticationUtil.getRunAsUser());
        AlfrescoTransactionSupport.bindListener(this);
        List<Pending> pending = AlfrescoTransactionSupport.getResource(PENDING);
        if (pending == null) {
            pending = new ArrayList<>();
            AlfrescoTransactionSupport.bindResource(PENDING, pending);
        }
        Pending added = new Pending(action, nodeRef, checkConditions, chain, null);
        if (pending.stream().noneMatch(added::isSameWork)) {
            pending.add(added);
        }
    }

    @Override
    public void afterCommit() {
        List<Pending> pending = AlfrescoTransactionSupport.getResource(PENDING);
        if (pending != null) {
            Object executedRules = AlfrescoTransactionSupport.getResource(EXECUTED_RULES);
            pending.forEach(each -> submit(each.with(executedRules)));
        }
    }

    private void submit(Pending pending) {
        pool.execute(() -> run(pending));
    }

    // The pool's thread has no caller: what went wrong can only be logged, and ACS does the same.
    @SuppressWarnings("CatchingUnchecked")
    private void run(Pending pending) {
        SimpleAction action = pending.action();
        try {
            if (action.runAsUser() == null) {
                throw new IllegalStateException("Nobody was signed in when it was asked for");
            }
            AuthenticationUtil.runAs(
                    () -> {
                        transactionService
                                .getRetryingTransactionHelper()
                                .doInTransaction(() -> runInTransaction(pending));
                        return null;
                    },
                    action.runAsUser());
        } catch (Exception e) {
            LOGGER.error("Asynchronous action {} failed on {}", action, pending.nodeRef(), e);
            if (action.getCompensatingAction() instanceof SimpleAction compensating) {
                compensating.runAs(action.runAsUser());
                submit(new Pending(compensating, pending.nodeRef(), false, Set.of(), null));
            }
        }
    }

    private Void runInTransaction(Pending pending) {
        if (pending.executedRules() != null) {
            AlfrescoTransactionSupport.bindResource(EXECUTED_RULES, pending.executedRules());
        }
        runner.run(pending.action(), pending.nodeRef(), pending.checkConditions(), pending.chain());
        return null;
    }

    /** What is queued gets a moment to finish; the rest is lost, as in ACS. */
    @Override
    public void destroy() throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOGGER.warn("{} asynchronous actions lost at shutdown", pool.shutdownNow().size());
        }
    }

    private record Pending(
            SimpleAction action,
            NodeRef nodeRef,
            boolean checkConditions,
            Set<String> chain,
            Object executedRules) {
        boolean isSameWork(Pending other) {
            return action.equals(other.action) && Objects.equals(nodeRef, other.nodeRef);
        }

        Pending with(Object rules) {
            return new Pending(action, nodeRef, checkConditions, chain, rules);
        }
    }
}
