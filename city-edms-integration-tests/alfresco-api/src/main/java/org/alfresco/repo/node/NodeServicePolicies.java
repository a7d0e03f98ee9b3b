package org.alfresco.repo.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** What happens to nodes. */
public interface NodeServicePolicies {
    /** A node is about to be created. */
    interface BeforeCreateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateNode");

        void beforeCreateNode(
                NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName);
    }

    /** A node was created. */
    interface OnCreateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateNode");

        void onCreateNode(ChildAssociationRef childAssocRef);
    }

    /** A node is about to move. */
    interface BeforeMoveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeMoveNode");

        void beforeMoveNode(ChildAssociationRef oldChildAssocRef, NodeRef newParentRef);
    }

    /** A node has moved. */
    interface OnMoveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onMoveNode");

        void onMoveNode(ChildAssociationRef oldChildAssocRef, ChildAssociationRef newChildAssocRef);
    }

    /** A node is about to change. */
    interface BeforeUpdateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeUpdateNode");

        void beforeUpdateNode(NodeRef nodeRef);
    }

    /** A node has changed. */
    interface OnUpdateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateNode");

        void onUpdateNode(NodeRef nodeRef);
    }

    /** Properties of a node have changed. */
    interface OnUpdatePropertiesPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateProperties");
        Arg ARG_0 = Arg.KEY;
        Arg ARG_1 = Arg.START_VALUE;
        Arg ARG_2 = Arg.END_VALUE;

        void onUpdateProperties(
                NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after);
    }

    /** A node is about to be deleted. */
    interface BeforeDeleteNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteNode");

        void beforeDeleteNode(NodeRef nodeRef);
    }

    /** A node is about to go to the archive store. */
    interface BeforeArchiveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeArchiveNode");

        void beforeArchiveNode(NodeRef nodeRef);
    }

    /** A node was deleted. */
    interface OnDeleteNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteNode");

        void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived);
    }

    /** An aspect is about to be added. */
    interface BeforeAddAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeAddAspect");

        void beforeAddAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** An aspect was added. */
    interface OnAddAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onAddAspect");

        void onAddAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** An aspect is about to be removed. */
    interface BeforeRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeRemoveAspect");

        void beforeRemoveAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** An aspect was removed. */
    interface OnRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRemoveAspect");

        void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** A node came back from the archive store. */
    interface OnRestoreNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRestoreNode");

        void onRestoreNode(ChildAssociationRef childAssocRef);
    }

    /** A child was linked. */
    interface OnCreateChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateChildAssociation");

        void onCreateChildAssociation(ChildAssociationRef childAssocRef, boolean isNewNode);
    }

    /** A child is about to be unlinked. */
    interface BeforeDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME =
                QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteChildAssociation");

        void beforeDeleteChildAssociation(ChildAssociationRef childAssocRef);
    }

    /** A child was unlinked. */
    interface OnDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteChildAssociation");

        void onDeleteChildAssociation(ChildAssociationRef childAssocRef);
    }

    /** Two nodes were linked. */
    interface OnCreateAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateAssociation");

        void onCreateAssociation(AssociationRef nodeAssocRef);
    }

    /** Two nodes are about to be unlinked. */
    interface BeforeDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteAssociation");

        void beforeDeleteAssociation(AssociationRef nodeAssocRef);
    }

    /** Two nodes were unlinked. */
    interface OnDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteAssociation");

        void onDeleteAssociation(AssociationRef nodeAssocRef);
    }

    /** The type of a node is about to change. */
    interface BeforeSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeSetNodeType");

        void beforeSetNodeType(NodeRef nodeRef, QName oldType, QName newType);
    }

    /** The type of a node has changed. */
    interface OnSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onSetNodeType");

        void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType);
    }
}
