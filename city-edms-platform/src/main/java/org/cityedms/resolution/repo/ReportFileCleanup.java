package org.cityedms.resolution.repo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.attachment.AttachmentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away files that were brought for a report which never came (покинуті файли звітів), a day
 * after they were brought. Each in a transaction of its own, under the lock that reports take.
 */
public final class ReportFileCleanup implements Runnable {
    static final Duration KEPT = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(ReportFileCleanup.class);
    private static final int AT_ONCE = 500;

    private final ExecutionTables tables;
    private final AttachmentStore attachments;
    private final TransactionService transactionService;
    private final Clock clock;

    public ReportFileCleanup(
            ExecutionTables tables,
            AttachmentStore attachments,
            TransactionService transactionService,
            Clock clock) {
        this.tables = tables;
        this.attachments = attachments;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant before = clock.instant().minus(KEPT);
        List<JdbcReportFiles.Row> forgotten =
                transactionService
                        .getRetryingTransactionHelper()
                        .doInTransaction(() -> tables.reportFiles.forgotten(before, AT_ONCE), true);
        forgotten.forEach(this::remove);
    }

    /** One file that cannot be taken away must not keep the others. */
    private void remove(JdbcReportFiles.Row file) {
        try {
            transactionService
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> {
                                tables.reviews.lock(file.document());
                                if (tables.reportFiles.forget(file.file())) {
                                    AuthenticationUtil.runAsSystem(
                                            () -> {
                                                attachments.remove(file.document(), file.file());
                                                return null;
                                            });
                                }
                                return null;
                            });
        } catch (RuntimeException failed) {
            LOG.error("File {} of no report could not be taken away", file.file(), failed);
        }
    }
}
