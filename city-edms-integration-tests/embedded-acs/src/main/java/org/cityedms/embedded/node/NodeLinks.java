package org.cityedms.embedded.node;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors the part of DbNodeServiceImpl that links nodes: secondary parents, moves, peer
 * associations.
 */
final class NodeLinks {
    private final NodeTable nodes;
    private final AssociationTable associations;
    private final NodeEvents events;
    private final Auditing auditing;
    private final Integrity integrity;

    NodeLinks(
            NodeTable nodes,
            AssociationTable associations,
            NodeEvents events,
            Auditing auditing,
            Integrity integrity) {
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.auditing = auditing;
        this.integrity = integrity;
    }

    ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName type, QName name) {
        Node parent = nodes.required(parentRef);
        Node child = nodes.required(childRef);
        checkNoCycle(parent, child);
        ChildAssociationRef assoc = associations.insert(parent, child, type, name);
        events.childLinked(assoc, false);
        integrity.check(parentRef);
        return assoc;
    }

    private void checkNoCycle(Node parent, Node child) {
        for (Node one = parent;
                one != null;
                one = one.parentId == null ? null : nodes.find(one.parentId)) {
            if (one.id == child.id) {
                throw new CyclicChildRelationshipException(
                        "Child would become its own ancestor",
                        new ChildAssociationRef(
                                ContentModel.ASSOC_CONTAINS, parent.ref, null, child.ref));
            }
        }
    }

    void removeChild(NodeRef parentRef, NodeRef childRef, Consumer<NodeRef> delete) {
        Node parent = nodes.required(parentRef);
        nodes.required(childRef);
        for (AssociationTable.Child assoc : associations.parents(nodes.required(childRef).id)) {
            if (assoc.parentId() != parent.id) {
                continue;
            }
            if (assoc.ref().isPrimary()) {
                delete.accept(childRef);
                return;
            }
            unlink(assoc);
        }
    }

    boolean removeSecondary(ChildAssociationRef wanted) {
        Node child = nodes.find(wanted.getChildRef());
        if (child == null) {
            return false;
        }
        for (AssociationTable.Child assoc : associations.parents(child.id)) {
            if (assoc.ref().equals(wanted)) {
                if (assoc.ref().isPrimary()) {
                    throw new IllegalArgumentException(
                            "removeSecondaryChildAssociation can not be applied to a primary association: "
                                    + wanted);
                }
                unlink(assoc);
                return true;
            }
        }
        return false;
    }

    void unlink(AssociationTable.Child assoc) {
        events.beforeUnlinkChild(assoc.ref());
        associations.deleteChild(assoc);
        events.childUnlinked(assoc.ref());
    }

    ChildAssociationRef move(NodeRef ref, NodeRef newParentRef, QName type, QName name) {
        Node node = nodes.required(ref);
        Node parent = nodes.required(newParentRef);
        ChildAssociationRef from = node.primary;
        if (from == null) {
            throw new IllegalArgumentException(
                    "Node " + ref + " has no parent. Use addChild instead of move.");
        }
        if (!ref.getStoreRef().equals(newParentRef.getStoreRef())) {
            throw new UnsupportedOperationException("NodeService.moveNode between stores");
        }
        checkNoCycle(parent, node);
        events.beforeMove(node, newParentRef);
        events.beforeUnlinkChild(from);
        ChildAssociationRef to = associations.reparent(node, parent, type, name);
        nodes.changed(node);
        auditing.touchParent(from);
        auditing.touchParent(to);
        events.childLinked(to, false);
        events.childUnlinked(from);
        events.moved(node, from);
        return to;
    }

    AssociationRef link(NodeRef sourceRef, NodeRef targetRef, QName type) {
        Node source = nodes.required(sourceRef);
        Node target = nodes.required(targetRef);
        AssociationRef assoc = associations.insertPeer(source, target, type);
        events.linked(assoc);
        integrity.check(sourceRef);
        return assoc;
    }

    void unlink(NodeRef sourceRef, NodeRef targetRef, QName type) {
        for (AssociationRef assoc : associations.targets(nodes.required(sourceRef).id)) {
            if (assoc.getTargetRef().equals(targetRef) && assoc.getTypeQName().equals(type)) {
                unlink(assoc);
            }
        }
    }

    void unlink(AssociationRef assoc) {
        events.beforeUnlink(assoc);
        associations.deletePeer(assoc.getId());
        events.unlinked(assoc);
        integrity.check(assoc.getSourceRef());
    }

    void setTargets(NodeRef sourceRef, QName type, List<NodeRef> targets) {
        Set<NodeRef> wanted = new LinkedHashSet<>(targets);
        for (AssociationRef assoc : associations.targets(nodes.required(sourceRef).id)) {
            if (assoc.getTypeQName().equals(type) && !wanted.remove(assoc.getTargetRef())) {
                unlink(assoc);
            }
        }
        wanted.forEach(target -> link(sourceRef, target, type));
    }
}
