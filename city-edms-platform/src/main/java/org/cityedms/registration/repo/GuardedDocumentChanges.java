package org.cityedms.registration.repo;

import java.util.List;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.CorrectionDraft;
import org.cityedms.registration.DocumentChanges;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationRights;

/**
 * Changes of registered documents for people: administrators of the registry void, registrars
 * correct what they may read.
 */
public final class GuardedDocumentChanges implements DocumentChanges {
    private final DocumentChanges raw;
    private final RegistrationRights rights;
    private final PermissionService permissionService;
    private final TransactionService transactionService;

    public GuardedDocumentChanges(
            DocumentChanges raw,
            RegistrationRights rights,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.raw = raw;
        this.rights = rights;
        this.permissionService = permissionService;
        this.transactionService = transactionService;
    }

    @Override
    public void voidRegistration(DocumentId document, String reason) {
        if (!rights.mayAdminister()) {
            throw RegistrationProblems.mayNotVoid().exception();
        }
        inTransaction(() -> raw.voidRegistration(document, reason));
    }

    @Override
    public void correct(DocumentId document, CorrectionDraft correction) {
        rights.requireRegister();
        inTransaction(
                () -> {
                    requireRead(document);
                    raw.correct(document, correction);
                });
    }

    @Override
    public void addAnnexes(DocumentId document, List<DocumentFile> annexes, String reason) {
        rights.requireRegister();
        inTransaction(
                () -> {
                    requireRead(document);
                    raw.addAnnexes(document, annexes, reason);
                });
    }

    /** A document that does not exist is the raw service's to refuse. */
    private void requireRead(DocumentId document) {
        if (permissionService.hasReadPermission(RegistrationInTransaction.node(document))
                == AccessStatus.DENIED) {
            throw RegistrationProblems.mayNotReadDocument().exception();
        }
    }

    private void inTransaction(Runnable work) {
        transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            work.run();
                            return null;
                        });
    }
}
