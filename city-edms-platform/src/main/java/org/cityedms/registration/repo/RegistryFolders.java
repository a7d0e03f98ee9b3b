package org.cityedms.registration.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.folder.CompanyFolders;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterFolders;

/**
 * Folders of what is registered: Company Home / СЕД / institution / title of the register / year /
 * month. Each register has a folder of its own ({@link TitleFolders}). All staff read them, nobody
 * but this module writes there.
 */
public final class RegistryFolders implements RegisterFolders {
    private final NodeService nodeService;
    private final CompanyFolders folders;
    private final TitleFolders titles;
    private final Map<Wanted, Found> lately = new ConcurrentHashMap<>();

    public RegistryFolders(
            NodeService nodeService,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.folders = new CompanyFolders(nodeService, permissionService, transactionService);
        this.titles = new TitleFolders(nodeService, folders, transactionService);
    }

    /** The folder of a register's month, made when it is the first paper of the month. */
    NodeRef month(Register register, LocalDate day) {
        return folder(register, yearOf(day), monthOf(day));
    }

    /** As {@link #month}, for a caller that has no transaction and needs none. */
    void prepare(Register register, LocalDate day) {
        folders.prepare(below(titles.prepare(register), yearOf(day), monthOf(day)));
    }

    @Override
    public String folder(Register register, String section, int year) {
        return folder(register, section, Integer.toString(year)).getId();
    }

    private static String yearOf(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    private static String monthOf(LocalDate day) {
        return day.toString().substring(5, 7);
    }

    /** The folder above all registers, made once. */
    public NodeRef root() {
        return folders.folder(List.of(CompanyFolders.REGISTRY));
    }

    /**
     * A folder is looked up once in a few seconds, not for each paper; one that was deleted
     * meanwhile is noticed, one that was renamed gets the papers of these seconds.
     */
    private NodeRef folder(Register register, String outer, String inner) {
        Wanted wanted =
                new Wanted(
                        register.id(),
                        register.institutionName(),
                        register.settings().title(),
                        outer,
                        inner);
        Found known = lately.get(wanted);
        if (known != null && known.isFresh() && nodeService.exists(known.folder())) {
            return known.folder();
        }
        NodeRef folder = folders.folder(below(titles.path(register), outer, inner));
        lately.put(wanted, new Found(folder, System.nanoTime()));
        return folder;
    }

    private static List<String> below(List<String> path, String outer, String inner) {
        return Stream.concat(path.stream(), Stream.of(outer, inner)).toList();
    }

    private record Wanted(
            long register, String institution, String title, String outer, String inner) {}

    private record Found(NodeRef folder, long at) {
        private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

        boolean isFresh() {
            return System.nanoTime() - at < FRESH;
        }
    }
}
