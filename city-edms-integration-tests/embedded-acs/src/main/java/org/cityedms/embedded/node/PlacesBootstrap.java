package org.cityedms.embedded.node;

import static org.cityedms.embedded.node.Places.COMPANY_HOME;
import static org.cityedms.embedded.node.Places.DICTIONARY;
import static org.cityedms.embedded.node.Places.PEOPLE;
import static org.cityedms.embedded.node.Places.SHARED;
import static org.cityedms.embedded.node.Places.SYSTEM;
import static org.cityedms.embedded.node.Places.USER_HOMES;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.embedded.boot.Bootstrap;

/**
 * Fills an empty repository: the stores, Company Home and what ACS's bootstrap puts below it, with
 * ACS's permissions.
 */
public final class PlacesBootstrap implements Bootstrap {
    private final TransactionService transactions;
    private final NodeService nodeService;
    private final PermissionService permissions;

    public PlacesBootstrap(
            TransactionService transactions,
            NodeService nodeService,
            PermissionService permissions) {
        this.transactions = transactions;
        this.nodeService = nodeService;
        this.permissions = permissions;
    }

    @Override
    public int bootstrapOrder() {
        return REPOSITORY;
    }

    @Override
    public void bootstrap() {
        transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            if (!nodeService.exists(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)) {
                                create();
                            }
                            return null;
                        });
    }

    private void create() {
        nodeService.createStore(StoreRef.PROTOCOL_ARCHIVE, "SpacesStore");
        nodeService.createStore(StoreRef.PROTOCOL_WORKSPACE, "SpacesStore");
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        everybody(root, PermissionService.READ);
        NodeRef company = folder(root, ContentModel.ASSOC_CHILDREN, COMPANY_HOME, "Company Home");
        permissions.setInheritParentPermissions(company, false);
        everybody(company, PermissionService.CONSUMER);
        folder(company, ContentModel.ASSOC_CONTAINS, DICTIONARY, "Data Dictionary");
        NodeRef homes = folder(company, ContentModel.ASSOC_CONTAINS, USER_HOMES, "User Homes");
        permissions.setInheritParentPermissions(homes, false);
        NodeRef shared = folder(company, ContentModel.ASSOC_CONTAINS, SHARED, "Shared");
        permissions.setInheritParentPermissions(shared, false);
        everybody(shared, PermissionService.CONTRIBUTOR);
        NodeRef system =
                nodeService
                        .createNode(
                                root,
                                ContentModel.ASSOC_CHILDREN,
                                SYSTEM,
                                ContentModel.TYPE_CONTAINER)
                        .getChildRef();
        permissions.setInheritParentPermissions(system, false);
        NodeRef people =
                nodeService
                        .createNode(
                                system,
                                ContentModel.ASSOC_CHILDREN,
                                PEOPLE,
                                ContentModel.TYPE_CONTAINER)
                        .getChildRef();
        everybody(people, PermissionService.READ);
    }

    private void everybody(NodeRef node, String permission) {
        permissions.setPermission(node, PermissionService.ALL_AUTHORITIES, permission, true);
    }

    private NodeRef folder(NodeRef parent, QName assocType, QName assocName, String name) {
        return nodeService
                .createNode(
                        parent,
                        assocType,
                        assocName,
                        ContentModel.TYPE_FOLDER,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
    }
}
