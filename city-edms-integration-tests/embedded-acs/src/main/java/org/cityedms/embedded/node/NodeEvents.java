package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeArchiveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRestoreNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.embedded.policy.Policies;

/**
 * Mirrors AbstractNodeServiceImpl's invoke… methods: tells the policies what happens to nodes, by
 * the node's type and aspects. Nodes of version stores have no behaviours.
 */
final class NodeEvents {
    private static final Set<String> SILENT_STORES =
            Set.of("version2Store", "lightWeightVersionStore");

    private final Policies policies;
    private final NodeTable nodes;

    NodeEvents(Policies policies, NodeTable nodes) {
        this.policies = policies;
        this.nodes = nodes;
    }

    private static boolean silent(NodeRef node) {
        return SILENT_STORES.contains(node.getStoreRef().getIdentifier());
    }

    private <P extends ClassPolicy> void tell(
            Class<P> policy, QName name, Node node, Consumer<P> event) {
        if (!silent(node.ref)) {
            policies.invoke(policy, name, node.ref, node.classes(), event);
        }
    }

    private <P extends ClassPolicy> void tell(
            Class<P> policy, QName name, NodeRef node, QName only, Consumer<P> event) {
        if (!silent(node)) {
            policies.invoke(policy, name, node, List.of(only), event);
        }
    }

    private <P extends AssociationPolicy> void tellAssociation(
            Class<P> policy, QName name, NodeRef end, QName association, Consumer<P> event) {
        Node node = nodes.find(end);
        if (node != null && !silent(end)) {
            policies.invokeAssociation(policy, name, end, node.classes(), association, event);
        }
    }

    void beforeCreate(NodeRef parent, QName assocType, QName assocName, QName type) {
        if (!silent(parent)) {
            policies.invoke(
                    BeforeCreateNodePolicy.class,
                    BeforeCreateNodePolicy.QNAME,
                    null,
                    List.of(type),
                    policy -> policy.beforeCreateNode(parent, assocType, assocName, type));
        }
    }

    void created(Node node) {
        tell(
                OnCreateNodePolicy.class,
                OnCreateNodePolicy.QNAME,
                node,
                policy -> policy.onCreateNode(node.primary));
    }

    void beforeUpdate(Node node) {
        tell(
                BeforeUpdateNodePolicy.class,
                BeforeUpdateNodePolicy.QNAME,
                node,
                policy -> policy.beforeUpdateNode(node.ref));
    }

    void updated(Node node) {
        tell(
                OnUpdateNodePolicy.class,
                OnUpdateNodePolicy.QNAME,
                node,
                policy -> policy.onUpdateNode(node.ref));
    }

    void propertiesUpdated(
            Node node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        tell(
                OnUpdatePropertiesPolicy.class,
                OnUpdatePropertiesPolicy.QNAME,
                node,
                policy -> policy.onUpdateProperties(node.ref, before, after));
        contentUpdated(node, before, after);
    }

    /**
     * As ContentServiceImpl.onUpdateProperties does, which is bound to every node after all
     * classes.
     */
    private void contentUpdated(
            Node node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean fire = false;
        boolean fresh = false;
        for (Map.Entry<QName, Serializable> entry : after.entrySet()) {
            Serializable was = before.get(entry.getKey());
            if (!(entry.getValue() instanceof ContentData now) || now.equals(was)) {
                continue;
            }
            ContentData old = was instanceof ContentData content ? content : null;
            tell(
                    OnContentPropertyUpdatePolicy.class,
                    OnContentPropertyUpdatePolicy.QNAME,
                    node,
                    policy -> policy.onContentPropertyUpdate(node.ref, entry.getKey(), old, now));
            if (now.getContentUrl() != null) {
                fire = true;
                fresh |= old == null || old.getContentUrl() == null;
            }
        }
        if (fire) {
            boolean newContent = fresh;
            tell(
                    OnContentUpdatePolicy.class,
                    OnContentUpdatePolicy.QNAME,
                    node,
                    policy -> policy.onContentUpdate(node.ref, newContent));
        }
    }

    void beforeAddAspect(Node node, QName aspect) {
        tell(
                BeforeAddAspectPolicy.class,
                BeforeAddAspectPolicy.QNAME,
                node.ref,
                aspect,
                policy -> policy.beforeAddAspect(node.ref, aspect));
    }

    void aspectAdded(Node node, QName aspect) {
        tell(
                OnAddAspectPolicy.class,
                OnAddAspectPolicy.QNAME,
                node.ref,
                aspect,
                policy -> policy.onAddAspect(node.ref, aspect));
    }

    void beforeRemoveAspect(Node node, QName aspect) {
        tell(
                BeforeRemoveAspectPolicy.class,
                BeforeRemoveAspectPolicy.QNAME,
                node.ref,
                aspect,
                policy -> policy.beforeRemoveAspect(node.ref, aspect));
    }

    void aspectRemoved(Node node, QName aspect) {
        tell(
                OnRemoveAspectPolicy.class,
                OnRemoveAspectPolicy.QNAME,
                node.ref,
                aspect,
                policy -> policy.onRemoveAspect(node.ref, aspect));
    }

    void beforeSetType(Node node, QName type) {
        QName old = node.type;
        tell(
                BeforeSetNodeTypePolicy.class,
                BeforeSetNodeTypePolicy.QNAME,
                node,
                policy -> policy.beforeSetNodeType(node.ref, old, type));
    }

    void typeSet(Node node, QName old) {
        tell(
                OnSetNodeTypePolicy.class,
                OnSetNodeTypePolicy.QNAME,
                node,
                policy -> policy.onSetNodeType(node.ref, old, node.type));
    }

    void beforeMove(Node node, NodeRef newParent) {
        tell(
                BeforeMoveNodePolicy.class,
                BeforeMoveNodePolicy.QNAME,
                node,
                policy -> policy.beforeMoveNode(node.primary, newParent));
    }

    void moved(Node node, ChildAssociationRef from) {
        tell(
                OnMoveNodePolicy.class,
                OnMoveNodePolicy.QNAME,
                node,
                policy -> policy.onMoveNode(from, node.primary));
    }

    void beforeArchive(Node node) {
        tell(
                BeforeArchiveNodePolicy.class,
                BeforeArchiveNodePolicy.QNAME,
                node,
                policy -> policy.beforeArchiveNode(node.ref));
    }

    void beforeDelete(Node node) {
        tell(
                BeforeDeleteNodePolicy.class,
                BeforeDeleteNodePolicy.QNAME,
                node,
                policy -> policy.beforeDeleteNode(node.ref));
    }

    /** The node is gone already; its classes are those it had. */
    void deleted(ChildAssociationRef assoc, List<QName> classes, boolean archived) {
        if (!silent(assoc.getChildRef())) {
            policies.invoke(
                    OnDeleteNodePolicy.class,
                    OnDeleteNodePolicy.QNAME,
                    assoc.getChildRef(),
                    classes,
                    policy -> policy.onDeleteNode(assoc, archived));
        }
    }

    void restored(Node node) {
        tell(
                OnRestoreNodePolicy.class,
                OnRestoreNodePolicy.QNAME,
                node,
                policy -> policy.onRestoreNode(node.primary));
    }

    void childLinked(ChildAssociationRef assoc, boolean newNode) {
        tellAssociation(
                OnCreateChildAssociationPolicy.class,
                OnCreateChildAssociationPolicy.QNAME,
                assoc.getParentRef(),
                assoc.getTypeQName(),
                policy -> policy.onCreateChildAssociation(assoc, newNode));
    }

    void beforeUnlinkChild(ChildAssociationRef assoc) {
        tellAssociation(
                BeforeDeleteChildAssociationPolicy.class,
                BeforeDeleteChildAssociationPolicy.QNAME,
                assoc.getParentRef(),
                assoc.getTypeQName(),
                policy -> policy.beforeDeleteChildAssociation(assoc));
    }

    void childUnlinked(ChildAssociationRef assoc) {
        tellAssociation(
                OnDeleteChildAssociationPolicy.class,
                OnDeleteChildAssociationPolicy.QNAME,
                assoc.getParentRef(),
                assoc.getTypeQName(),
                policy -> policy.onDeleteChildAssociation(assoc));
    }

    void linked(AssociationRef assoc) {
        tellAssociation(
                OnCreateAssociationPolicy.class,
                OnCreateAssociationPolicy.QNAME,
                assoc.getSourceRef(),
                assoc.getTypeQName(),
                policy -> policy.onCreateAssociation(assoc));
    }

    void beforeUnlink(AssociationRef assoc) {
        tellAssociation(
                BeforeDeleteAssociationPolicy.class,
                BeforeDeleteAssociationPolicy.QNAME,
                assoc.getSourceRef(),
                assoc.getTypeQName(),
                policy -> policy.beforeDeleteAssociation(assoc));
    }

    void unlinked(AssociationRef assoc) {
        tellAssociation(
                OnDeleteAssociationPolicy.class,
                OnDeleteAssociationPolicy.QNAME,
                assoc.getSourceRef(),
                assoc.getTypeQName(),
                policy -> policy.onDeleteAssociation(assoc));
    }
}
