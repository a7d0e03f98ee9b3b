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
        named(card).ifPresent(correspondent -> note(document, correspondent));
    }

    @Override
    public void corrected(DocumentId document, RegisterSettings register, Card before, Card after) {
        if (after.correspondentId().equals(before.correspondentId())) {
            return;
        }
        named(after)
                .ifPresentOrElse(
                        correspondent -> note(document, correspondent),
                        () -> uses.forget(document));
        // An entry that is gone from the directory has no uses to count.
        before.correspondentId().flatMap(CorrespondentId::parse).ifPresent(this::countLater);
    }

    private Optional<CorrespondentId> named(Card card) {
        return card.correspondentId()
                .map(text -> CorrespondentId.parse(text).orElseThrow(this::unknown));
    }

    private void note(DocumentId document, CorrespondentId correspondent) {
        if (!uses.record(document, correspondent)) {
            throw unknown();
        }
        countLater(correspondent);
    }

    private void countLater(CorrespondentId correspondent) {
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
