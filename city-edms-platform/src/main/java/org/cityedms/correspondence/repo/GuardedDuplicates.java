package org.cityedms.correspondence.repo;

import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.correspondence.DuplicateCandidate;
import org.cityedms.correspondence.DuplicateDraft;
import org.cityedms.correspondence.DuplicateQuery;
import org.cityedms.correspondence.DuplicateRanking;
import org.cityedms.correspondence.Duplicates;
import org.cityedms.registration.DocumentStream;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/** The search for duplicates, for registrars; only what comes is registered twice by mistake. */
public final class GuardedDuplicates implements Duplicates {
    private final JdbcPastLetters letters;
    private final Registers registers;
    private final RegistrationRights rights;
    private final ReadableDocuments documents;
    private final TransactionService transactionService;

    public GuardedDuplicates(
            JdbcPastLetters letters,
            Registers registers,
            RegistrationRights rights,
            ReadableDocuments documents,
            TransactionService transactionService) {
        this.letters = letters;
        this.registers = registers;
        this.rights = rights;
        this.documents = documents;
        this.transactionService = transactionService;
    }

    @Override
    public List<DuplicateCandidate> of(DuplicateDraft draft) {
        rights.requireRegister();
        DuplicateQuery query = draft.validated();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> find(draft.register(), query), true);
    }

    private List<DuplicateCandidate> find(String code, DuplicateQuery query) {
        Register register = registers.require(code);
        if (query.isEmpty() || register.settings().kind().stream() != DocumentStream.INCOMING) {
            return List.of();
        }
        return DuplicateRanking.rank(query, letters.near(query)).stream()
                .map(
                        candidate ->
                                documents.isReadable(candidate.letter().end().document())
                                        ? candidate
                                        : candidate.withoutContent())
                .toList();
    }
}
