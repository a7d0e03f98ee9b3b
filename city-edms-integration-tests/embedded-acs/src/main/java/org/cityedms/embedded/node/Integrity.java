package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Mirrors org.alfresco.repo.node.integrity.IntegrityChecker: after all behaviours, just before
 * commit, each changed node must have its enforced properties, obey its constraints and keep to one
 * target where the dictionary says so. Properties that are mandatory but not enforced only mark the
 * node sys:incomplete.
 */
final class Integrity {
    /** AlfrescoTransactionSupport.COMMIT_ORDER_INTEGRITY. */
    private static final int ORDER = 1;

    private final DictionaryService dictionary;
    private final NodeTable nodes;
    private final AssociationTable associations;

    Integrity(DictionaryService dictionary, NodeTable nodes, AssociationTable associations) {
        this.dictionary = dictionary;
        this.nodes = nodes;
        this.associations = associations;
    }

    void check(NodeRef node) {
        Check check = AlfrescoTransactionSupport.getResource(this);
        if (check == null) {
            check = new Check();
            AlfrescoTransactionSupport.bindResource(this, check);
            AlfrescoTransactionSupport.bindListener(check);
        }
        check.changed.add(node);
    }

    private final class Check extends TransactionListenerAdapter {
        private final Set<NodeRef> changed = new LinkedHashSet<>();

        @Override
        public Integer getCustomOrder() {
            return ORDER;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            List<IntegrityRecord> wrong = new ArrayList<>();
            for (NodeRef ref : List.copyOf(changed)) {
                Node node = nodes.find(ref);
                if (node != null
                        && !ref.getStoreRef().getProtocol().equals(StoreRef.PROTOCOL_ARCHIVE)) {
                    boolean incomplete = judge(node, wrong);
                    mark(node, incomplete);
                }
            }
            if (!wrong.isEmpty()) {
                throw new IntegrityException(
                        "Found " + wrong.size() + " integrity violations:\n" + wrong, wrong);
            }
        }
    }

    private boolean judge(Node node, List<IntegrityRecord> wrong) {
        boolean incomplete = false;
        Map<QName, Serializable> values = node.allProperties();
        // A column of each row in ACS, so never missing.
        values.putIfAbsent(ContentModel.PROP_LOCALE, I18NUtil.getLocale());
        for (QName className : node.classes()) {
            ClassDefinition definition = dictionary.getClass(className);
            if (definition == null) {
                continue;
            }
            for (PropertyDefinition property : definition.getProperties().values()) {
                Serializable value = values.get(property.getName());
                if (value == null && property.isMandatory()) {
                    if (property.isMandatoryEnforced()) {
                        wrong.add(
                                new IntegrityRecord(
                                        "Mandatory property not set: "
                                                + property.getName()
                                                + " of "
                                                + node.ref));
                    } else {
                        incomplete = true;
                    }
                }
                constraints(node, property, value, wrong);
            }
            associations(node, definition, wrong);
        }
        return incomplete;
    }

    private static void constraints(
            Node node,
            PropertyDefinition property,
            Serializable value,
            List<IntegrityRecord> wrong) {
        Object judged = value instanceof MLText text ? text.getValues() : value;
        for (ConstraintDefinition constraint : property.getConstraints()) {
            try {
                constraint.getConstraint().evaluate(judged);
            } catch (ConstraintException e) {
                wrong.add(
                        new IntegrityRecord(
                                "Invalid property value: "
                                        + property.getName()
                                        + " of "
                                        + node.ref
                                        + ": "
                                        + e.getMessage()));
            }
        }
    }

    private void associations(Node node, ClassDefinition definition, List<IntegrityRecord> wrong) {
        for (AssociationDefinition association : definition.getAssociations().values()) {
            boolean needed =
                    association.isTargetMandatory() && association.isTargetMandatoryEnforced();
            if (association.isTargetMany() && !needed) {
                continue;
            }
            long count =
                    association.isChild()
                            ? associations.children(node.id).stream()
                                    .filter(
                                            child ->
                                                    child.ref()
                                                            .getTypeQName()
                                                            .equals(association.getName()))
                                    .count()
                            : associations.targets(node.id).stream()
                                    .filter(
                                            target ->
                                                    target.getTypeQName()
                                                            .equals(association.getName()))
                                    .count();
            if ((needed && count == 0) || (!association.isTargetMany() && count > 1)) {
                wrong.add(
                        new IntegrityRecord(
                                "The association target multiplicity has been violated: "
                                        + association.getName()
                                        + " of "
                                        + node.ref
                                        + " has "
                                        + count));
            }
        }
    }

    private void mark(Node node, boolean incomplete) {
        if (incomplete == node.aspects.contains(ContentModel.ASPECT_INCOMPLETE)) {
            return;
        }
        if (incomplete) {
            node.aspects.add(ContentModel.ASPECT_INCOMPLETE);
        } else {
            node.aspects.remove(ContentModel.ASPECT_INCOMPLETE);
        }
        nodes.update(node, node.properties);
    }
}
