package org.cityedms.intake.repo;

import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.intake.DraftSource;
import org.cityedms.intake.Institution;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;

/** Puts files of the repository into the inbox: any member of staff may, with a file of theirs. */
public final class GuardedSubmission {
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final DraftNodes nodes;
    private final JdbcInstitutions institutions;
    private final PermissionService permissionService;
    private final TransactionService transactionService;

    /**
     * @param nodeService the raw one
     */
    public GuardedSubmission(
            NodeService nodeService,
            DictionaryService dictionaryService,
            DraftNodes nodes,
            JdbcInstitutions institutions,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.nodes = nodes;
        this.institutions = institutions;
        this.permissionService = permissionService;
        this.transactionService = transactionService;
    }

    /**
     * Makes a draft of a file; it leaves its folder for the inbox soon after.
     *
     * @param institution code; the council's own where none is given
     */
    void submit(DocumentId document, Optional<String> institution) {
        transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            NodeRef node = file(document);
                            if (permissionService.hasPermission(node, PermissionService.DELETE)
                                    != AccessStatus.ALLOWED) {
                                throw RegistrationProblems.mayNotChangeDocument().exception();
                            }
                            nodes.arrive(node, chosen(institution).code(), DraftSource.FILE);
                            return null;
                        });
    }

    private NodeRef file(DocumentId document) {
        NodeRef node = DraftNodes.node(document);
        if (!nodeService.exists(node)) {
            throw RegistrationProblems.documentNotFound(document.value()).exception();
        }
        if (!dictionaryService.isSubClass(nodeService.getType(node), ContentModel.TYPE_CONTENT)
                || nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)
                || nodeService.hasAspect(node, IntakeModel.ASPECT_DRAFT)
                || nodes.isRegistered(node)) {
            throw RegistrationProblems.notAFile().exception();
        }
        return node;
    }

    private Institution chosen(Optional<String> code) {
        if (code.isPresent()) {
            return institutions
                    .find(code.get())
                    .orElseThrow(
                            () -> RegistrationProblems.institutionNotFound(code.get()).exception());
        }
        List<Institution> all = institutions.all();
        if (all.isEmpty()) {
            throw RegistrationProblems.institutionNotFound("").exception();
        }
        return all.get(0);
    }
}
