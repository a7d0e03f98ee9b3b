package org.cityedms.registration.repo;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.folder.CompanyFolders;
import org.cityedms.registration.FileName;
import org.cityedms.registration.Register;

/**
 * The folder of each register, named by its title. Where another register of the institution has
 * that folder already, now or under an earlier title, the code stands behind the title: numbers are
 * unique in a register only, and so are the names of files.
 */
final class TitleFolders {
    private final NodeService nodeService;
    private final CompanyFolders folders;
    private final TransactionService transactionService;

    TitleFolders(
            NodeService nodeService,
            CompanyFolders folders,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.folders = folders;
        this.transactionService = transactionService;
    }

    /**
     * Where the register's papers lie. Reads in the caller's transaction; only a folder that nobody
     * has yet takes another one, and with it a second connection.
     */
    List<String> path(Register register) {
        return path(
                register,
                (code, path) ->
                        folders.find(path)
                                .flatMap(this::owner)
                                .map(code::equals)
                                .orElseGet(() -> claimed(code, path)));
    }

    /** As {@link #path}, for a caller that has no transaction. */
    List<String> prepare(Register register) {
        return path(register, this::claimed);
    }

    private static List<String> path(
            Register register, BiPredicate<String, List<String>> belongsTo) {
        String code = register.code().value();
        String title = orCode(FileName.folder(register.settings().title()), code);
        List<String> path = path(register, title);
        return belongsTo.test(code, path) ? path : path(register, beside(title, code));
    }

    private static List<String> path(Register register, String folder) {
        String institution = FileName.folder(register.institutionName());
        return List.of(
                CompanyFolders.REGISTRY,
                orCode(institution, register.settings().institution()),
                folder);
    }

    /** Room for the code is kept where a title is as long as a name may be. */
    private static String beside(String title, String code) {
        String mark = " (" + code + ")";
        int room = FileName.MAXIMUM_LENGTH - mark.length();
        return FileName.folder(title.substring(0, Math.min(title.length(), room))) + mark;
    }

    /**
     * Whoever comes first has the folder: also one that was made before folders had owners. In a
     * transaction of its own, as folders are made; where two come at once, the second is run again
     * and sees the first.
     */
    private boolean claimed(String code, List<String> path) {
        return AuthenticationUtil.runAsSystem(
                () ->
                        transactionService
                                .getRetryingTransactionHelper()
                                .doInTransaction(() -> claim(code, path), false, true));
    }

    private boolean claim(String code, List<String> path) {
        NodeRef folder = folders.folder(path);
        Optional<String> owner = owner(folder);
        if (owner.isEmpty()) {
            nodeService.setProperty(folder, RegistrationModel.FOLDER_OF, code);
        }
        return owner.map(code::equals).orElse(true);
    }

    private Optional<String> owner(NodeRef folder) {
        return Optional.ofNullable(
                (String) nodeService.getProperty(folder, RegistrationModel.FOLDER_OF));
    }

    private static String orCode(String name, String code) {
        return name.isEmpty() ? code : name;
    }
}
