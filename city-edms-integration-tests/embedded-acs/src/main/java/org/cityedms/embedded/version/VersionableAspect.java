package org.cityedms.embedded.version;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's VersionableAspect: at the end of the transaction, as the system, a version for the
 * aspect's arrival (cm:initialVersion), for new content (cm:autoVersion) or for new properties
 * (cm:autoVersionOnUpdateProps); one per node and transaction.
 */
public final class VersionableAspect {
    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final LockService lockService;
    private final VersionService versionService;

    public VersionableAspect(
            PolicyComponent policyComponent,
            NodeService nodeService,
            LockService lockService,
            VersionService versionService) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.lockService = lockService;
        this.versionService = versionService;
    }

    public void init() {
        bind(NodeServicePolicies.OnAddAspectPolicy.QNAME, "onAddAspect");
        bind(NodeServicePolicies.OnRemoveAspectPolicy.QNAME, "onRemoveAspect");
        bind(NodeServicePolicies.OnDeleteNodePolicy.QNAME, "onDeleteNode");
        bind(ContentServicePolicies.OnContentUpdatePolicy.QNAME, "onContentUpdate");
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
    }

    private void bind(QName policy, String method) {
        policyComponent.bindClassBehaviour(
                policy,
                ContentModel.ASPECT_VERSIONABLE,
                new JavaBehaviour(this, method, NotificationFrequency.TRANSACTION_COMMIT));
    }

    public void onAddAspect(NodeRef nodeRef, QName aspectTypeQName) {
        if (isOpen(nodeRef) && isTrue(nodeRef, ContentModel.PROP_INITIAL_VERSION, true)) {
            Object type = nodeService.getProperty(nodeRef, ContentModel.PROP_VERSION_TYPE);
            boolean minor = VersionType.MINOR.name().equals(type);
            version(nodeRef, minor ? VersionType.MINOR : VersionType.MAJOR, "Initial Version");
        }
    }

    public void onContentUpdate(NodeRef nodeRef, boolean newContent) {
        if (isOpen(nodeRef) && isTrue(nodeRef, ContentModel.PROP_AUTO_VERSION, false)) {
            version(nodeRef, VersionType.MINOR, "Auto Version");
        }
    }

    public void onUpdateProperties(
            NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (isOpen(nodeRef)
                && !lockService.isLockedAndReadOnly(nodeRef)
                && isTrue(nodeRef, ContentModel.PROP_AUTO_VERSION_PROPS, false)) {
            version(nodeRef, VersionType.MINOR, "Auto Version on update properties");
        }
    }

    public void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName) {
        versionService.deleteVersionHistory(nodeRef);
    }

    public void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived) {
        if (!isNodeArchived) {
            versionService.deleteVersionHistory(childAssocRef.getChildRef());
        }
    }

    private boolean isOpen(NodeRef nodeRef) {
        return nodeService.exists(nodeRef)
                && nodeService.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)
                && !nodeService.hasAspect(nodeRef, ContentModel.ASPECT_TEMPORARY)
                && !VersionedNodes.contains(nodeRef);
    }

    private boolean isTrue(NodeRef nodeRef, QName property, boolean whenUnset) {
        Object value = nodeService.getProperty(nodeRef, property);
        return value == null ? whenUnset : Boolean.TRUE.equals(value);
    }

    private void version(NodeRef nodeRef, VersionType type, String description) {
        AuthenticationUtil.runAsSystem(
                () ->
                        versionService.createVersion(
                                nodeRef,
                                Map.of(
                                        VersionModel.PROP_VERSION_TYPE,
                                        type,
                                        Version.PROP_DESCRIPTION,
                                        description)));
    }
}
