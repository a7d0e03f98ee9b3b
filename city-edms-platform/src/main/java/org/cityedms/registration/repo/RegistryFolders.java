package org.cityedms.registration.repo;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
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
import org.cityedms.registration.FileName;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterFolders;
import org.cityedms.registration.RegistrationGroups;

/**
 * Folders of what is registered: Company Home / СЕД / institution / title of the register / year /
 * month. All staff read them, nobody but this module writes there.
 */
public final class RegistryFolders implements RegisterFolders {
    public static final String ROOT = "СЕД";

    private static final QName COMPANY_HOME =
            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final TransactionService transactionService;
    private final Map<List<String>, Found> lately = new ConcurrentHashMap<>();

    public RegistryFolders(
            NodeService nodeService,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.transactionService = transactionService;
    }

    /** The folder of a register's month, made when it is the first paper of the month. */
    NodeRef month(Register register, LocalDate day) {
        return folder(path(register, day));
    }

    /** As {@link #month}, for a caller that has no transaction and needs none. */
    void prepare(Register register, LocalDate day) {
        inOwnTransactionOrAgain(path(register, day));
    }

    @Override
    public String folder(Register register, String section, int year) {
        return folder(path(register, section, Integer.toString(year))).getId();
    }

    private static List<String> path(Register register, LocalDate day) {
        return path(
                register,
                Integer.toString(day.getYear()),
                String.format(Locale.ROOT, "%02d", day.getMonthValue()));
    }

    private static List<String> path(Register register, String outer, String inner) {
        return List.of(
                ROOT,
                orCode(
                        FileName.folder(register.institutionName()),
                        register.settings().institution()),
                orCode(FileName.folder(register.settings().title()), register.code().value()),
                outer,
                inner);
    }

    /** The folder above all registers, made once. */
    public NodeRef root() {
        return folder(List.of(ROOT));
    }

    /**
     * Folders are made in a transaction of their own: two registrars who file the first papers of a
     * month at the same time must not wait for each other to the end of their registrations. A
     * folder left empty by a registration that was rolled back does no harm.
     */
    private NodeRef folder(List<String> path) {
        Optional<NodeRef> existing = find(path);
        if (existing.isPresent()) {
            return existing.get();
        }
        return inOwnTransactionOrAgain(path);
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
                                .doInTransaction(() -> make(path), false, true));
    }

    /**
     * A folder is looked up once in a few seconds, not for each paper; one that was deleted
     * meanwhile is noticed, one that was renamed gets the papers of these seconds.
     */
    private Optional<NodeRef> find(List<String> path) {
        Found known = lately.get(path);
        if (known != null && known.isFresh() && nodeService.exists(known.folder())) {
            return Optional.of(known.folder());
        }
        Optional<NodeRef> found = walk(path);
        found.ifPresent(folder -> lately.put(path, new Found(folder, System.nanoTime())));
        return found;
    }

    private Optional<NodeRef> walk(List<String> path) {
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
        if (name.equals(ROOT)) {
            permissionService.setInheritParentPermissions(folder, false);
            permissionService.setPermission(
                    folder, RegistrationGroups.USERS, PermissionService.CONSUMER, true);
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

    private record Found(NodeRef folder, long at) {
        private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

        boolean isFresh() {
            return System.nanoTime() - at < FRESH;
        }
    }

    private static String orCode(String name, String code) {
        return name.isEmpty() ? code : name;
    }
}
