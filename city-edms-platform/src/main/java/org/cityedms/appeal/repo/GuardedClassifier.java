package org.cityedms.appeal.repo;

import java.time.LocalDate;
import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.appeal.Classifier;
import org.cityedms.appeal.ClassifierAdministration;
import org.cityedms.appeal.ClassifierDraft;
import org.cityedms.appeal.ClassifierItem;
import org.cityedms.appeal.ClassifierLine;
import org.cityedms.appeal.ClassifierTable;
import org.cityedms.appeal.ShippedClassifier;
import org.cityedms.registration.RegistrationRights;

/** The classifier for people: rights, then a transaction, then the table. */
public final class GuardedClassifier implements ClassifierAdministration {
    private final LocalDate asOf = ShippedClassifier.load().asOf();
    private final Classifier classifier;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedClassifier(
            Classifier classifier,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.classifier = classifier;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public List<ClassifierItem> items() {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(classifier::all, true);
    }

    @Override
    public ClassifierItem put(ClassifierDraft draft) {
        rights.requireAdminister();
        ClassifierItem item = draft.validated();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            classifier.put(item);
                            return classifier.find(item.section(), item.code()).orElseThrow();
                        });
    }

    @Override
    public List<ClassifierTable.Change> put(List<ClassifierLine> table, boolean trial) {
        rights.requireAdminister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            List<ClassifierTable.Change> changes =
                                    ClassifierTable.changes(classifier.all(), table);
                            if (!trial) {
                                changes.forEach(change -> classifier.put(change.after()));
                            }
                            return changes;
                        },
                        trial);
    }
}
