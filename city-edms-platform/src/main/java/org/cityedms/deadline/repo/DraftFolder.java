package org.cityedms.deadline.repo;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.RegistrationGroups;

/**
 * The folder of letters that wait for their registration: Company Home / СЕД / Чернетки
 * повідомлень. Registrars change what lies there; others do not see it, since letters name their
 * addressees.
 */
public final class DraftFolder {
    private static final String REGISTRY = "СЕД";
    private static final String DRAFTS = "Чернетки повідомлень";
    private static final QName COMPANY_HOME =
            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final TransactionService transactionService;

    /**
     * @param nodeService the raw one
     * @param permissionService the raw one
     */
    public DraftFolder(
            NodeService nodeService,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.transactionService = transactionService;
    }

    /**
     * Made when first asked for, in a transaction of its own: two first letters do not wait for
     * each other.
     */
    NodeRef get() {
        NodeRef existing = child(registry(), DRAFTS);
        if (existing != null) {
            return existing;
        }
        try {
            return inOwnTransaction();
        } catch (DuplicateChildNodeNameException someoneElseMadeIt) {
            return inOwnTransaction();
        }
    }

    private NodeRef inOwnTransaction() {
        return AuthenticationUtil.runAsSystem(
                () ->
                        transactionService
                                .getRetryingTransactionHelper()
                                .doInTransaction(this::make, false, true));
    }

    private NodeRef make() {
        NodeRef registry = registry();
        NodeRef existing = child(registry, DRAFTS);
        if (existing != null) {
            return existing;
        }
        NodeRef folder =
                nodeService
                        .createNode(
                                registry,
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI,
                                        QName.createValidLocalName(DRAFTS)),
                                ContentModel.TYPE_FOLDER,
                                Map.<QName, Serializable>of(ContentModel.PROP_NAME, DRAFTS))
                        .getChildRef();
        permissionService.setInheritParentPermissions(folder, false);
        for (String group :
                List.of(RegistrationGroups.REGISTRARS, RegistrationGroups.ADMINISTRATORS)) {
            permissionService.setPermission(folder, group, PermissionService.EDITOR, true);
        }
        return folder;
    }

    /** Made at installation; Company Home where someone took it away. */
    private NodeRef registry() {
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef home =
                nodeService
                        .getChildAssocs(root, ContentModel.ASSOC_CHILDREN, COMPANY_HOME)
                        .get(0)
                        .getChildRef();
        NodeRef registry = child(home, REGISTRY);
        return registry == null ? home : registry;
    }

    private NodeRef child(NodeRef folder, String name) {
        return nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
    }
}
