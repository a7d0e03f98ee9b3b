package org.cityedms.folder;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * Folders below Company Home by their paths, each made when it is first needed. All staff read what
 * lies below «СЕД» unless a folder there has rights of its own.
 */
public final class CompanyFolders {
    /** The folder of everything that is registered. */
    public static final String REGISTRY = "СЕД";

    private static final QName COMPANY_HOME =
            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");
    private static final OwnRights RIGHTS_OF_REGISTRY =
            new OwnRights(REGISTRY, Map.of(RegistrationGroups.USERS, PermissionService.CONSUMER));

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final TransactionService transactionService;
    private final Map<String, OwnRights> rights;

    /**
     * @param nodeService the raw one
     * @param permissionService the raw one
     * @param rights of the folders that have their own, besides «СЕД»
     */
    public CompanyFolders(
            NodeService nodeService,
            PermissionService permissionService,
            TransactionService transactionService,
            OwnRights... rights) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.transactionService = transactionService;
        this.rights =
                Stream.concat(Stream.of(RIGHTS_OF_REGISTRY), Stream.of(rights))
                        .collect(Collectors.toMap(OwnRights::folder, Function.identity()));
    }

    public Optional<NodeRef> find(List<String> path) {
        NodeRef folder = companyHome();
        for (String name : path) {
            folder = child(folder, name);
            if (folder == null) {
                return Optional.empty();
            }
        }
        return Optional.of(folder);
    }

    /**
     * The folder, made with those above it where it is missing: in a transaction of its own, since
     * two who file the first papers of a month at the same time must not wait for each other to the
     * end of their work. A folder left empty by work that was rolled back does no harm.
     */
    public NodeRef folder(List<String> path) {
        return find(path).orElseGet(() -> inOwnTransactionOrAgain(path));
    }

    /** As {@link #folder}, for a caller that has no transaction and needs none. */
    public void prepare(List<String> path) {
        inOwnTransactionOrAgain(path);
    }

    /** A new folder, in the transaction of the caller. */
    public NodeRef make(NodeRef parent, String name) {
        NodeRef folder =
                nodeService
                        .createNode(
                                parent,
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI,
                                        QName.createValidLocalName(name)),
                                ContentModel.TYPE_FOLDER,
                                Map.<QName, Serializable>of(ContentModel.PROP_NAME, name))
                        .getChildRef();
        OwnRights own = rights.get(name);
        if (own != null) {
            permissionService.setInheritParentPermissions(folder, false);
            own.permissions()
                    .forEach(
                            (group, permission) ->
                                    permissionService.setPermission(
                                            folder, group, permission, true));
        }
        return folder;
    }

    private NodeRef inOwnTransactionOrAgain(List<String> path) {
        try {
            return inOwnTransaction(path);
        } catch (DuplicateChildNodeNameException someoneElseMadeIt) {
            return inOwnTransaction(path);
        }
    }

    private NodeRef inOwnTransaction(List<String> path) {
        return AuthenticationUtil.runAsSystem(
                () ->
                        transactionService
                                .getRetryingTransactionHelper()
                                .doInTransaction(() -> walk(path), false, true));
    }

    private NodeRef walk(List<String> path) {
        NodeRef folder = companyHome();
        for (String name : path) {
            NodeRef child = child(folder, name);
            folder = child == null ? make(folder, name) : child;
        }
        return folder;
    }

    private NodeRef child(NodeRef folder, String name) {
        return nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
    }

    private NodeRef companyHome() {
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        return nodeService
                .getChildAssocs(root, ContentModel.ASSOC_CHILDREN, COMPANY_HOME)
                .get(0)
                .getChildRef();
    }
}
