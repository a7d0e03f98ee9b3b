package org.cityedms.embedded.policy;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors org.alfresco.repo.policy.BehaviourFilterImpl: what is disabled counts its disablings and
 * ends with the transaction. A disabled class disables its subclasses unless told otherwise.
 */
public final class EmbeddedBehaviourFilter implements BehaviourFilter {
    /** What is switched off in one transaction. */
    private static final class Disabled {
        private int all;
        private final Map<NodeRef, Integer> nodes = new HashMap<>();
        private final Map<QName, Integer> classes = new HashMap<>();
        private final Map<QName, Integer> exactClasses = new HashMap<>();
        private final Map<NodeRef, Map<QName, Integer>> nodeClasses = new HashMap<>();

        private boolean nothing() {
            return all == 0
                    && nodes.isEmpty()
                    && classes.isEmpty()
                    && exactClasses.isEmpty()
                    && nodeClasses.isEmpty();
        }
    }

    private static final Disabled NONE = new Disabled();

    private final DictionaryService dictionary;

    public EmbeddedBehaviourFilter(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    private Disabled disabled() {
        Disabled disabled = AlfrescoTransactionSupport.getResource(this);
        if (disabled == null) {
            disabled = new Disabled();
            AlfrescoTransactionSupport.bindResource(this, disabled);
        }
        return disabled;
    }

    private Disabled known() {
        Disabled disabled = AlfrescoTransactionSupport.getResource(this);
        return disabled == null ? NONE : disabled;
    }

    private static <K> void up(Map<K, Integer> counts, K key) {
        counts.merge(key, 1, Integer::sum);
    }

    private static <K> void down(Map<K, Integer> counts, K key) {
        counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }

    @Override
    public void disableBehaviour() {
        disabled().all++;
    }

    @Override
    public void disableBehaviour(QName className) {
        disableBehaviour(className, true);
    }

    @Override
    public void disableBehaviour(QName className, boolean includeSubClasses) {
        up(includeSubClasses ? disabled().classes : disabled().exactClasses, className);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef, QName className) {
        up(disabled().nodeClasses.computeIfAbsent(nodeRef, node -> new HashMap<>()), className);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef) {
        up(disabled().nodes, nodeRef);
    }

    @Override
    public void enableBehaviour() {
        Disabled disabled = disabled();
        disabled.all = Math.max(0, disabled.all - 1);
    }

    @Override
    public void enableBehaviour(QName className) {
        Disabled disabled = disabled();
        down(
                disabled.classes.containsKey(className) ? disabled.classes : disabled.exactClasses,
                className);
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef, QName className) {
        Disabled disabled = disabled();
        Map<QName, Integer> ofNode = disabled.nodeClasses.getOrDefault(nodeRef, new HashMap<>());
        down(ofNode, className);
        if (ofNode.isEmpty()) {
            disabled.nodeClasses.remove(nodeRef);
        }
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef) {
        down(disabled().nodes, nodeRef);
    }

    @Override
    public boolean isEnabled() {
        return known().all == 0;
    }

    @Override
    public boolean isEnabled(QName className) {
        Disabled disabled = known();
        return disabled.all == 0
                && !disabled.exactClasses.containsKey(className)
                && disabled.classes.keySet().stream()
                        .noneMatch(one -> dictionary.isSubClass(className, one));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef, QName className) {
        return isEnabled(className)
                && isEnabled(nodeRef)
                && known().nodeClasses.getOrDefault(nodeRef, Map.of()).keySet().stream()
                        .noneMatch(one -> dictionary.isSubClass(className, one));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef) {
        Disabled disabled = known();
        return disabled.all == 0 && !disabled.nodes.containsKey(nodeRef);
    }

    @Override
    public boolean isActivated() {
        return !known().nothing();
    }
}
