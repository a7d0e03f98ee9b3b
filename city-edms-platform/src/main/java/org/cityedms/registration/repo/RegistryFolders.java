package org.cityedms.registration.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.folder.CompanyFolders;
import org.cityedms.registration.FileName;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterFolders;

/**
 * Folders of what is registered: Company Home / СЕД / institution / title of the register / year /
 * month. All staff read them, nobody but this module writes there.
 */
public final class RegistryFolders implements RegisterFolders {
    private final NodeService nodeService;
    private final CompanyFolders folders;
    private final Map<List<String>, Found> lately = new ConcurrentHashMap<>();

    public RegistryFolders(
            NodeService nodeService,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.folders = new CompanyFolders(nodeService, permissionService, transactionService);
    }

    /** The folder of a register's month, made when it is the first paper of the month. */
    NodeRef month(Register register, LocalDate day) {
        return folder(path(register, day));
    }

    /** As {@link #month}, for a caller that has no transaction and needs none. */
    void prepare(Register register, LocalDate day) {
        folders.prepare(path(register, day));
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
                CompanyFolders.REGISTRY,
                orCode(
                        FileName.folder(register.institutionName()),
                        register.settings().institution()),
                orCode(FileName.folder(register.settings().title()), register.code().value()),
                outer,
                inner);
    }

    /** The folder above all registers, made once. */
    public NodeRef root() {
        return folder(List.of(CompanyFolders.REGISTRY));
    }

    /**
     * A folder is looked up once in a few seconds, not for each paper; one that was deleted
     * meanwhile is noticed, one that was renamed gets the papers of these seconds.
     */
    private NodeRef folder(List<String> path) {
        Found known = lately.get(path);
        if (known != null && known.isFresh() && nodeService.exists(known.folder())) {
            return known.folder();
        }
        NodeRef folder = folders.folder(path);
        lately.put(path, new Found(folder, System.nanoTime()));
        return folder;
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
