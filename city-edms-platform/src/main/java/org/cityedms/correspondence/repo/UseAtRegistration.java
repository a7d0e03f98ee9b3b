package org.cityedms.correspondence.repo;

import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.Card;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RegistrationFollower;

/**
 * Notes which entry of the directory a document names, and refuses one that is not there. The count
 * of uses, by which the directory is ordered, is left for after the commit.
 */
public final class UseAtRegistration implements RegistrationFollower {
    private final JdbcCorrespondentUses uses;
    private final UseCount count;

    public UseAtRegistration(JdbcCorrespondentUses uses, UseCount count) {
        this.uses = uses;
        this.count = count;
    }

    @Override
    public void stored(DocumentId document, RegisterSettings register, Card card) {
        Optional<CorrespondentId> named =
                card.correspondentId()
                        .map(text -> CorrespondentId.parse(text).orElseThrow(this::unknown));
        if (named.isEmpty()) {
            return;
        }
        CorrespondentId correspondent = named.get();
        if (!uses.record(document, correspondent)) {
            throw unknown();
        }
        AlfrescoTransactionSupport.bindListener(
                new TransactionListenerAdapter() {
                    @Override
                    public void afterCommit() {
                        count.changed(correspondent);
                    }
                });
    }

    private RuntimeException unknown() {
        return Problem.ofFields(
                        "invalid-input",
                        List.of(FieldError.of("card.correspondentId", "not-in-list")))
                .exception();
    }
}
