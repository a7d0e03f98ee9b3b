package org.cityedms.embedded.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;
import org.cityedms.embedded.action.ActionQueue;

/**
 * Mirrors the running part of ACS's RuleServiceImpl with its RuleTransactionListener: a rule that
 * fires waits for the end of the transaction and runs before its commit, so that its failure rolls
 * everything back; it runs once per node, however often it fires and whatever its action changes.
 */
public final class PendingRules extends TransactionListenerAdapter {
    private static final String PENDING = PendingRules.class.getName() + ".pending";

    private final NodeService nodeService;
    private final ActionService actionService;
    private final RuleStore store;

    public PendingRules(NodeService nodeService, ActionService actionService, RuleStore store) {
        this.nodeService = nodeService;
        this.actionService = actionService;
        this.store = store;
    }

    void add(NodeRef folder, NodeRef node, Rule rule) {
        List<Pending> pending = AlfrescoTransactionSupport.getResource(PENDING);
        if (pending == null) {
            pending = new ArrayList<>();
            AlfrescoTransactionSupport.bindResource(PENDING, pending);
            AlfrescoTransactionSupport.bindListener(this);
        }
        Pending added = new Pending(folder, node, rule, AuthenticationUtil.getRunAsUser());
        if (pending.stream().noneMatch(added::isSameWork)) {
            pending.add(added);
        }
    }

    void forget(NodeRef node) {
        List<Pending> pending = AlfrescoTransactionSupport.getResource(PENDING);
        if (pending != null) {
            pending.removeIf(each -> each.node().equals(node));
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        Set<Executed> executed = AlfrescoTransactionSupport.getResource(ActionQueue.EXECUTED_RULES);
        if (executed == null) {
            executed = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(ActionQueue.EXECUTED_RULES, executed);
        }
        List<Pending> pending = AlfrescoTransactionSupport.getResource(PENDING);
        while (pending != null && !pending.isEmpty()) {
            AlfrescoTransactionSupport.unbindResource(PENDING);
            for (Pending each : pending) {
                run(each, executed);
            }
            pending = AlfrescoTransactionSupport.getResource(PENDING);
        }
    }

    private void run(Pending pending, Set<Executed> executed) {
        if (!nodeService.exists(pending.rule().getNodeRef())
                || executed.contains(new Executed(pending.node(), pending.rule()))) {
            return;
        }
        // Read again: the copy that fired may carry parameters of an earlier run.
        Rule rule = AuthenticationUtil.runAsSystem(() -> store.load(pending.rule().getNodeRef()));
        AuthenticationUtil.runAs(
                () -> {
                    run(rule, pending.node(), executed);
                    return null;
                },
                pending.user());
    }

    void runNow(Rule rule, NodeRef node) {
        run(rule, node, new HashSet<>());
    }

    private void run(Rule rule, NodeRef node, Set<Executed> executed) {
        if (actionService.evaluateAction(rule.getAction(), node)) {
            executed.add(new Executed(node, rule));
            actionService.executeAction(
                    rule.getAction(), node, true, rule.getExecuteAsynchronously());
        }
    }

    private record Pending(NodeRef folder, NodeRef node, Rule rule, String user) {
        boolean isSameWork(Pending other) {
            return folder.equals(other.folder)
                    && node.equals(other.node)
                    && rule.equals(other.rule);
        }
    }

    private record Executed(NodeRef node, Rule rule) {}
}
