package org.cityedms.registration.repo;

import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.Receipt;
import org.cityedms.registration.RegistrationFollower;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RegistrationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The public service: rights and transaction around the raw service. */
public final class GuardedRegistration implements RegistrationService {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedRegistration.class);

    private final RegistrationService raw;
    private final RegistrationRights rights;
    private final FolderPreparation folders;
    private final PermissionService permissionService;
    private final TransactionService transactionService;

    public GuardedRegistration(
            RegistrationService raw,
            RegistrationRights rights,
            FolderPreparation folders,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.raw = raw;
        this.rights = rights;
        this.folders = folders;
        this.permissionService = permissionService;
        this.transactionService = transactionService;
    }

    @Override
    public Receipt register(NewDocument document, RegistrationFollower also) {
        Receipt receipt =
                inTransaction(
                        document.register(), document.number(), () -> raw.register(document, also));
        LOG.debug("Registered {} in {}", receipt.document(), document.register());
        return receipt;
    }

    @Override
    public void registerExisting(ExistingDocument document, RegistrationFollower also) {
        inTransaction(
                document.register(),
                document.number(),
                () -> {
                    requireWrite(document.id());
                    raw.registerExisting(document, also);
                    return null;
                });
        LOG.debug("Registered {} in {}", document.id(), document.register());
    }

    private void requireRights(NumberChoiceDraft number) {
        rights.requireRegister();
        if (number.isSpecial()) {
            rights.requireBackdate();
        }
    }

    /**
     * Registering takes a file out of its keepers' hands, so only who may change it may do that.
     */
    private void requireWrite(DocumentId document) {
        NodeRef node = RegistrationInTransaction.node(document);
        if (permissionService.hasPermission(node, PermissionService.WRITE)
                != AccessStatus.ALLOWED) {
            throw RegistrationProblems.mayNotChangeDocument().exception();
        }
    }

    /**
     * Rights are asked for inside: each question of its own would be a transaction of its own. Only
     * the first paper of a month asks before, since the folder is made outside.
     */
    private <R> R inTransaction(
            String register, NumberChoiceDraft number, RetryingTransactionCallback<R> work) {
        if (!folders.isPrepared(register)) {
            requireRights(number);
            folders.prepare(register);
        }
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            requireRights(number);
                            return work.execute();
                        });
    }
}
