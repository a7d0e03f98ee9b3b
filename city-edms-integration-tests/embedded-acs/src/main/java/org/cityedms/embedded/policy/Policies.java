package org.cityedms.embedded.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourBinding;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.ClassFeatureBehaviourBinding;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.policy.PolicyException;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors org.alfresco.repo.policy.PolicyComponentImpl: behaviours bound to a class are inherited
 * by its subclasses and run from the most general class to the most special; those of one class in
 * the order of binding. Between the type and the aspects of a node ACS promises no order; here the
 * type comes first, then the aspects by name.
 */
public final class Policies implements PolicyComponent {
    /** Behaviours of a policy: for a class, or for an association (null: any) of a class. */
    private record Bound(QName policy, QName className, QName association, Behaviour behaviour) {}

    private final DictionaryService dictionary;
    private final BehaviourFilter filter;
    private final CommitBehaviours atCommit = new CommitBehaviours();
    private final Map<QName, List<Bound>> byPolicy = new ConcurrentHashMap<>();

    /** What a class has for a policy with what it inherits, most general first. */
    private final Map<QName, Map<QName, List<Bound>>> byClass = new ConcurrentHashMap<>();

    public Policies(DictionaryService dictionary, BehaviourFilter filter) {
        this.dictionary = dictionary;
        this.filter = filter;
    }

    @Override
    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        if (dictionary.getClass(className) == null) {
            throw new PolicyException(
                    "Class " + className + " has not been defined in the data dictionary");
        }
        bind(new Bound(policy, className, null, behaviour));
        return new Definition<>(policy, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour) {
        bind(new Bound(policy, className, assocName, behaviour));
        return new Definition<>(policy, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        bind(new Bound(policy, className, null, behaviour));
        return new Definition<>(policy, behaviour);
    }

    private record Definition<B extends BehaviourBinding>(QName policy, Behaviour behaviour)
            implements BehaviourDefinition<B> {
        @Override
        public QName getPolicy() {
            return policy;
        }

        @Override
        public Behaviour getBehaviour() {
            return behaviour;
        }
    }

    private void bind(Bound bound) {
        byPolicy.computeIfAbsent(bound.policy(), policy -> new CopyOnWriteArrayList<>()).add(bound);
        byClass.remove(bound.policy());
    }

    /** Calls the behaviours that the classes of a node have for a policy. */
    public <P extends ClassPolicy> void invoke(
            Class<P> policy,
            QName name,
            NodeRef node,
            Collection<QName> classes,
            Consumer<P> event) {
        if (!byPolicy.containsKey(name)) {
            return;
        }
        Set<Behaviour> called = new LinkedHashSet<>();
        for (QName className : classes) {
            if (node == null ? filter.isEnabled(className) : filter.isEnabled(node, className)) {
                bound(name, className).forEach(one -> called.add(one.behaviour()));
            }
        }
        called.forEach(behaviour -> call(policy, behaviour, event));
    }

    /** Calls the behaviours that the classes of a node have for an association. */
    public <P extends AssociationPolicy> void invokeAssociation(
            Class<P> policy,
            QName name,
            NodeRef node,
            Collection<QName> classes,
            QName association,
            Consumer<P> event) {
        if (!byPolicy.containsKey(name)) {
            return;
        }
        Set<Behaviour> called = new LinkedHashSet<>();
        for (QName className : classes) {
            if (filter.isEnabled(node, className)) {
                bound(name, className).stream()
                        .filter(
                                one ->
                                        one.association() == null
                                                || one.association().equals(association))
                        .forEach(one -> called.add(one.behaviour()));
            }
        }
        called.forEach(behaviour -> call(policy, behaviour, event));
    }

    /** A class that no model has defined yet may be defined later. */
    private List<Bound> bound(QName policy, QName className) {
        if (dictionary.getClass(className) == null) {
            return List.of();
        }
        return byClass.computeIfAbsent(policy, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(className, any -> inherited(policy, className));
    }

    private List<Bound> inherited(QName policy, QName className) {
        List<Bound> bound = byPolicy.get(policy);
        return generalFirst(className).stream()
                .flatMap(general -> bound.stream().filter(one -> one.className().equals(general)))
                .toList();
    }

    private List<QName> generalFirst(QName className) {
        List<QName> chain = new ArrayList<>();
        for (ClassDefinition one = dictionary.getClass(className);
                one != null;
                one = one.getParentClassDefinition()) {
            chain.add(0, one.getName());
        }
        return chain;
    }

    private <P extends Policy> void call(Class<P> policy, Behaviour behaviour, Consumer<P> event) {
        P target = behaviour.getInterface(policy);
        event.accept(
                behaviour.getNotificationFrequency() == Behaviour.NotificationFrequency.EVERY_EVENT
                        ? target
                        : atCommit.deferred(policy, behaviour, target));
    }
}
