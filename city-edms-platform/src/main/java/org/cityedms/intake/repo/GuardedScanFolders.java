package org.cityedms.intake.repo;

import java.util.List;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.intake.Institution;
import org.cityedms.intake.IntakeProblems;
import org.cityedms.intake.ScanFolders;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.FileName;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationRights;

/** Makes folders of scanners, for administrators of the registry. */
public final class GuardedScanFolders implements ScanFolders {
    private final NodeService nodeService;
    private final JdbcInstitutions institutions;
    private final InboxFolders folders;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    /**
     * @param nodeService the raw one
     */
    public GuardedScanFolders(
            NodeService nodeService,
            JdbcInstitutions institutions,
            InboxFolders folders,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.institutions = institutions;
        this.folders = folders;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public DocumentId create(String institutionCode, String wishedName) {
        rights.requireAdminister();
        String name = FileName.folder(wishedName == null ? "" : wishedName);
        if (name.isEmpty()) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("name", "required")))
                    .exception();
        }
        return AuthenticationUtil.runAsSystem(
                () ->
                        transactionService
                                .getRetryingTransactionHelper()
                                .doInTransaction(() -> make(institutionCode, name)));
    }

    private DocumentId make(String code, String name) {
        Institution institution =
                institutions
                        .find(code == null ? "" : code)
                        .orElseThrow(
                                () ->
                                        RegistrationProblems.institutionNotFound(
                                                        code == null ? "" : code)
                                                .exception());
        if (folders.findScanner(institution, name).isPresent()) {
            throw IntakeProblems.scanFolderExists(name).exception();
        }
        NodeRef folder = folders.makeScanner(institution, name);
        nodeService.addAspect(
                folder,
                IntakeModel.ASPECT_SCAN_FOLDER,
                Map.of(IntakeModel.FOLDER_INSTITUTION, institution.code()));
        return new DocumentId(folder.getId());
    }
}
