package org.cityedms.appeal.repo;

import java.time.LocalDate;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.appeal.AppealRights;
import org.cityedms.appeal.AppealStatistics;
import org.cityedms.appeal.StatisticsReport;

/** Statistics for people: rights, then a transaction, then the tables. */
public final class GuardedAppealStatistics implements AppealStatistics {
    private final JdbcAppealStatistics statistics;
    private final AppealRights rights;
    private final TransactionService transactionService;

    public GuardedAppealStatistics(
            JdbcAppealStatistics statistics,
            AppealRights rights,
            TransactionService transactionService) {
        this.statistics = statistics;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public StatisticsReport report(LocalDate from, LocalDate to) {
        rights.requireProcess();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> statistics.report(from, to), true);
    }
}
