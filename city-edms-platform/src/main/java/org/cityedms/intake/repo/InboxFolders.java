package org.cityedms.intake.repo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.cityedms.intake.Institution;
import org.cityedms.registration.FileName;
import org.cityedms.registration.RegistrationGroups;

/**
 * Folders of the inbox: Company Home / СЕД / Вхідна скринька / institution / …. The registry reads
 * and changes what lies there and deletes nothing; nobody else sees it.
 */
public final class InboxFolders {
    /** What waits for a registrar. */
    static final String DRAFTS = "Чернетки";

    /** What is not to be registered. */
    static final String REJECTED = "Відхилене";

    /** Whole files that were cut into drafts. */
    static final String CUT = "Розрізані пакети";

    /** The folder above those of scanners. */
    static final String SCANNERS = "Сканування";

    private static final String ROOT = "СЕД";
    private static final String INBOX = "Вхідна скринька";
    private static final QName COMPANY_HOME =
            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final TransactionService transactionService;

    /**
     * @param nodeService the raw one
     * @param permissionService the raw one
     */
    public InboxFolders(
            NodeService nodeService,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.transactionService = transactionService;
    }

    /** A folder of an institution's inbox, made when it is first needed. */
    NodeRef folder(Institution institution, String name) {
        List<String> path = path(institution, name);
        return find(path).orElseGet(() -> inOwnTransactionOrAgain(path));
    }

    /** The folder of a scanner, if it is there. */
    Optional<NodeRef> findScanner(Institution institution, String name) {
        List<String> path = new ArrayList<>(path(institution, SCANNERS));
        path.add(name);
        return find(path);
    }

    /** A new folder of a scanner: the registry may put files into it. */
    NodeRef makeScanner(Institution institution, String name) {
        NodeRef folder = make(folder(institution, SCANNERS), name);
        for (String group :
                List.of(RegistrationGroups.REGISTRARS, RegistrationGroups.ADMINISTRATORS)) {
            permissionService.setPermission(folder, group, PermissionService.CONTRIBUTOR, true);
        }
        return folder;
    }

    private static List<String> path(Institution institution, String name) {
        String cleaned = FileName.folder(institution.name());
        return List.of(ROOT, INBOX, cleaned.isEmpty() ? institution.code() : cleaned, name);
    }

    /**
     * In a transaction of its own: whoever needs the folder at the same moment must not wait for
     * the end of the other's work. A folder left empty does no harm.
     */
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
                                .doInTransaction(() -> make(path), false, true));
    }

    private Optional<NodeRef> find(List<String> path) {
        NodeRef folder = companyHome();
        for (String name : path) {
            folder = nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
            if (folder == null) {
                return Optional.empty();
            }
        }
        return Optional.of(folder);
    }

    private NodeRef make(List<String> path) {
        NodeRef folder = companyHome();
        for (String name : path) {
            NodeRef child = nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
            folder = child == null ? make(folder, name) : child;
        }
        return folder;
    }

    private NodeRef make(NodeRef parent, String name) {
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
        if (name.equals(INBOX)) {
            permissionService.setInheritParentPermissions(folder, false);
            for (String group :
                    List.of(RegistrationGroups.REGISTRARS, RegistrationGroups.ADMINISTRATORS)) {
                permissionService.setPermission(folder, group, PermissionService.EDITOR, true);
            }
        }
        return folder;
    }

    private NodeRef companyHome() {
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        return nodeService
                .getChildAssocs(root, ContentModel.ASSOC_CHILDREN, COMPANY_HOME)
                .get(0)
                .getChildRef();
    }
}
