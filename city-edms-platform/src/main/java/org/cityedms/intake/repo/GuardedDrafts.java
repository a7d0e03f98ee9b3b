package org.cityedms.intake.repo;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.intake.Draft;
import org.cityedms.intake.DraftCursor;
import org.cityedms.intake.DraftPage;
import org.cityedms.intake.DraftQuery;
import org.cityedms.intake.Drafts;
import org.cityedms.intake.IntakeProblems;
import org.cityedms.intake.PageRange;
import org.cityedms.intake.SplitRequest;
import org.cityedms.intake.scan.PdfCutter;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationRights;

/** The public service: rights, then a transaction, then the raw one. */
public final class GuardedDrafts implements Drafts {
    private final DraftsInTransaction raw;
    private final JdbcDrafts drafts;
    private final ContentService contentService;
    private final RegistrationRights rights;
    private final PermissionService permissionService;
    private final TransactionService transactionService;
    private final long maximumBytes;

    /**
     * @param contentService the raw one
     * @param maximumBytes the largest file that is cut by hand
     */
    public GuardedDrafts(
            DraftsInTransaction raw,
            JdbcDrafts drafts,
            ContentService contentService,
            RegistrationRights rights,
            PermissionService permissionService,
            TransactionService transactionService,
            long maximumBytes) {
        this.raw = raw;
        this.drafts = drafts;
        this.contentService = contentService;
        this.rights = rights;
        this.permissionService = permissionService;
        this.transactionService = transactionService;
        this.maximumBytes = maximumBytes;
    }

    @Override
    public DraftPage page(DraftQuery query) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> readPage(query), true);
    }

    private DraftPage readPage(DraftQuery query) {
        List<DraftRow> rows = drafts.page(query);
        boolean more = rows.size() > query.limit();
        List<DraftRow> shown = more ? rows.subList(0, query.limit()) : rows;
        Optional<DraftCursor> next =
                more
                        ? Optional.of(shown.get(shown.size() - 1))
                                .map(last -> new DraftCursor(last.draft().arrivedAt(), last.row()))
                        : Optional.empty();
        return new DraftPage(
                shown.stream()
                        .map(DraftRow::draft)
                        .filter(draft -> may(draft.id(), PermissionService.READ))
                        .toList(),
                drafts.countOpen(),
                next);
    }

    @Override
    public Draft get(DocumentId id) {
        rights.requireRegister();
        return inTransaction(
                () -> {
                    Draft draft = raw.get(id);
                    if (!may(id, PermissionService.READ)) {
                        throw RegistrationProblems.mayNotReadDocument().exception();
                    }
                    return draft;
                });
    }

    @Override
    public void reject(DocumentId id, String reason) {
        change(
                id,
                () -> {
                    raw.reject(id, reason);
                    return null;
                });
    }

    @Override
    public void restore(DocumentId id) {
        change(
                id,
                () -> {
                    raw.restore(id);
                    return null;
                });
    }

    @Override
    public List<DocumentId> split(DocumentId id, List<PageRange> ranges) {
        Draft draft = change(id, () -> raw.get(id));
        if (draft.size() > maximumBytes) {
            throw IntakeProblems.notACuttablePdf().exception();
        }
        try (DraftFile file = DraftFile.of(contentService, DraftNodes.node(id))) {
            SplitRequest.requireWithin(ranges, PdfCutter.count(file.file()));
            List<File> parts = file.cut(ranges);
            return change(id, () -> raw.split(id, ranges, parts));
        } catch (IOException e) {
            throw new ProblemException(IntakeProblems.notACuttablePdf(), e);
        }
    }

    private <R> R change(DocumentId id, RetryingTransactionCallback<R> work) {
        rights.requireRegister();
        return inTransaction(
                () -> {
                    raw.get(id);
                    if (!may(id, PermissionService.WRITE)) {
                        throw RegistrationProblems.mayNotChangeDocument().exception();
                    }
                    return work.execute();
                });
    }

    private boolean may(DocumentId id, String permission) {
        return permissionService.hasPermission(DraftNodes.node(id), permission)
                == AccessStatus.ALLOWED;
    }

    private <R> R inTransaction(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
