package org.cityedms.dispatch.repo;

import java.util.List;
import java.util.Map;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.dispatch.AddresseeCounts;
import org.cityedms.registration.DocumentId;

/** Counts for whoever sees the lines of these documents already. */
public final class CountedAddressees implements AddresseeCounts {
    private final JdbcDispatches dispatches;
    private final TransactionService transactionService;

    public CountedAddressees(JdbcDispatches dispatches, TransactionService transactionService) {
        this.dispatches = dispatches;
        this.transactionService = transactionService;
    }

    @Override
    public Map<DocumentId, Integer> of(List<DocumentId> documents) {
        return documents.isEmpty()
                ? Map.of()
                : transactionService
                        .getRetryingTransactionHelper()
                        .doInTransaction(() -> dispatches.counts(documents), true);
    }
}
