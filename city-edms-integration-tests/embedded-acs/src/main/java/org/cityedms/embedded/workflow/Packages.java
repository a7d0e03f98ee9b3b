package org.cityedms.embedded.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * Mirrors ACS's WorkflowPackageImpl: a package is a system folder that everybody may use; what it
 * contains is linked, not moved.
 */
final class Packages {
    private static final QName CONTAINER =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "packages");

    private final NodeService nodeService;
    private final PermissionService permissionService;

    Packages(NodeService nodeService, PermissionService permissionService) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
    }

    NodeRef create(NodeRef container) {
        if (container != null) {
            if (nodeService.hasAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
                throw new WorkflowException("Already a workflow package: " + container);
            }
            nodeService.addAspect(
                    container,
                    WorkflowModel.ASPECT_WORKFLOW_PACKAGE,
                    Map.of(WorkflowModel.PROP_IS_SYSTEM_PACKAGE, false));
            return container;
        }
        return AuthenticationUtil.runAsSystem(
                () -> {
                    NodeRef created =
                            nodeService
                                    .createNode(
                                            packages(),
                                            ContentModel.ASSOC_CHILDREN,
                                            QName.createQName(
                                                    NamespaceService.BPM_MODEL_1_0_URI,
                                                    "pkg_" + java.util.UUID.randomUUID()),
                                            WorkflowModel.TYPE_PACKAGE)
                                    .getChildRef();
                    nodeService.addAspect(
                            created,
                            WorkflowModel.ASPECT_WORKFLOW_PACKAGE,
                            Map.of(WorkflowModel.PROP_IS_SYSTEM_PACKAGE, true));
                    permissionService.setPermission(
                            created,
                            PermissionService.ALL_AUTHORITIES,
                            PermissionService.ALL_PERMISSIONS,
                            true);
                    return created;
                });
    }

    private NodeRef packages() {
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        List<ChildAssociationRef> found =
                nodeService.getChildAssocs(root, ContentModel.ASSOC_CHILDREN, CONTAINER);
        return found.isEmpty()
                ? nodeService
                        .createNode(
                                root,
                                ContentModel.ASSOC_CHILDREN,
                                CONTAINER,
                                ContentModel.TYPE_CONTAINER)
                        .getChildRef()
                : found.get(0).getChildRef();
    }

    void started(NodeRef packageRef, String definitionId, String name, String instanceId) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_ID, definitionId);
        properties.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME, name);
        properties.put(WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, instanceId);
        AuthenticationUtil.runAsSystem(
                () -> {
                    nodeService.addProperties(packageRef, properties);
                    return null;
                });
    }

    List<NodeRef> contents(NodeRef packageRef) {
        return nodeService
                .getChildAssocs(
                        packageRef,
                        WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                        RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(nodeService::exists)
                .toList();
    }

    List<String> instancesWith(NodeRef item) {
        return AuthenticationUtil.runAsSystem(
                () ->
                        nodeService.getParentAssocs(item).stream()
                                .map(ChildAssociationRef::getParentRef)
                                .filter(
                                        parent ->
                                                nodeService.hasAspect(
                                                        parent,
                                                        WorkflowModel.ASPECT_WORKFLOW_PACKAGE))
                                .map(
                                        parent ->
                                                (String)
                                                        nodeService.getProperty(
                                                                parent,
                                                                WorkflowModel
                                                                        .PROP_WORKFLOW_INSTANCE_ID))
                                .filter(id -> id != null)
                                .toList());
    }

    /** System packages go with their workflow. */
    void finished(NodeRef packageRef) {
        AuthenticationUtil.runAsSystem(
                () -> {
                    if (packageRef != null
                            && nodeService.exists(packageRef)
                            && Boolean.TRUE.equals(
                                    nodeService.getProperty(
                                            packageRef, WorkflowModel.PROP_IS_SYSTEM_PACKAGE))) {
                        nodeService.deleteNode(packageRef);
                    }
                    return null;
                });
    }
}
