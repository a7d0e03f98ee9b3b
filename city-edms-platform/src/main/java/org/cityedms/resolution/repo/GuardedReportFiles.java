package org.cityedms.resolution.repo;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.attachment.SealedFile;
import org.cityedms.problem.Problem;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.resolution.ExecutionAct;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.ReportFiles;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.TaskSurroundings;
import org.cityedms.resolution.Transition;

/** Takes files from whoever may report, by the table of rights. */
public final class GuardedReportFiles implements ReportFiles {
    private final Office office;
    private final AttachmentStore attachments;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedReportFiles(
            Office office,
            AttachmentStore attachments,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.office = office;
        this.attachments = attachments;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public void requireMayReport(long task) {
        rights.requireRead();
        transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> require(office.tables.surroundings(office.tables.task(task))), true);
    }

    @Override
    public ExecutionAct.ActFile add(long task, DocumentFile file) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> store(task, file));
    }

    private ExecutionAct.ActFile store(long id, DocumentFile file) {
        TaskSurroundings task = office.tables.locked(id);
        AtWork who = require(task);
        if (office.tables.reportFiles.waiting(id) >= MAXIMUM_WAITING) {
            throw Problem.of("too-many-files", 413, MAXIMUM_WAITING).exception();
        }
        DocumentId document = task.task().document();
        SealedFile stored =
                attachments.attach(document, AttachmentRole.REPORT, List.of(file)).get(0);
        DocumentId node = new DocumentId(stored.id());
        office.tables.reportFiles.add(
                new JdbcReportFiles.Row(node, document, id, stored.name()), who.user(), who.at());
        return new ExecutionAct.ActFile(node, stored.name());
    }

    /** A main executor reports, a co-executor hands in a part. */
    private AtWork require(TaskSurroundings task) {
        AtWork who = office.on(task.task().document());
        Transition transition =
                task.task().role() == ExecutorRole.CO ? Transition.PART : Transition.REPORT;
        who.require(transition, task.stakes(), Optional.empty());
        if (!ExecutionRights.possible(transition, task)) {
            throw ResolutionProblems.wrongState(transition).exception();
        }
        return who;
    }
}
