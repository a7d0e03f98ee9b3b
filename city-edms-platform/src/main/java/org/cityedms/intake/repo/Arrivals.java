package org.cityedms.intake.repo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.intake.CutPlan;
import org.cityedms.intake.Draft;
import org.cityedms.intake.DraftNote;
import org.cityedms.intake.DraftState;
import org.cityedms.intake.scan.Scan;
import org.cityedms.intake.scan.ScanReader;
import org.cityedms.registration.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after drafts that arrive, round by round: when nothing has been written to a file for a
 * while, its pages are read and the draft waits, or its parts do. Reading takes no transaction;
 * what came of it is written in one. A server that dies in between begins that file again, and
 * gives it up after a few times.
 */
public final class Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final int ATTEMPTS = 3;

    /** How long an empty file may stay empty. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JdbcDrafts drafts;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final LockService lockService;
    private final Settlement settlement;
    private final ScanReader reader;
    private final TransactionService transactionService;
    private final Clock clock;
    private final Duration quiet;

    /**
     * @param nodeService the raw one
     * @param contentService the raw one
     * @param quietSeconds how long nothing must have been written to a file
     */
    public Arrivals(
            JdbcDrafts drafts,
            NodeService nodeService,
            ContentService contentService,
            LockService lockService,
            Settlement settlement,
            ScanReader reader,
            TransactionService transactionService,
            Clock clock,
            long quietSeconds) {
        this.drafts = drafts;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.lockService = lockService;
        this.settlement = settlement;
        this.reader = reader;
        this.transactionService = transactionService;
        this.clock = clock;
        this.quiet = Duration.ofSeconds(quietSeconds);
    }

    /** Settles what has come to rest. */
    public void round() {
        AuthenticationUtil.runAsSystem(
                () -> {
                    Instant since = clock.instant().minus(quiet);
                    for (DocumentId id : inTransaction(() -> drafts.arriving(since))) {
                        try {
                            look(id);
                        } catch (IOException | RuntimeException e) {
                            LOG.warn("Draft {} could not be read; it is tried again", id, e);
                        }
                    }
                    return null;
                });
    }

    private enum Step {
        WAIT,
        READ,
        EMPTY,
        GIVE_UP
    }

    private void look(DocumentId id) throws IOException {
        switch (inTransaction(() -> step(id))) {
            case READ -> read(id);
            case EMPTY -> giveUp(id, DraftNote.EMPTY_FILE);
            case GIVE_UP -> giveUp(id, DraftNote.FAILED);
            case WAIT -> LOG.debug("Draft {} is still being written", id);
        }
    }

    /** Counts the attempt before the file is opened: it may be the last thing the server does. */
    private Step step(DocumentId id) {
        NodeRef node = DraftNodes.node(id);
        Draft draft = drafts.claim(id).orElse(null);
        if (draft == null || draft.state() != DraftState.ARRIVING) {
            return Step.WAIT;
        }
        if (!nodeService.exists(node)) {
            drafts.remove(id);
            return Step.WAIT;
        }
        if (draft.size() == 0) {
            boolean patient = clock.instant().isBefore(draft.arrivedAt().plus(PATIENCE));
            return patient ? Step.WAIT : Step.EMPTY;
        }
        if (lockService.isLocked(node)) {
            return Step.WAIT;
        }
        return drafts.attempt(id) > ATTEMPTS ? Step.GIVE_UP : Step.READ;
    }

    private void read(DocumentId id) throws IOException {
        try (DraftFile file = DraftFile.of(contentService, DraftNodes.node(id))) {
            Scan scan = reader.read(file.file());
            CutPlan plan = inTransaction(() -> settlement.plan(scan));
            var parts = file.cut(plan.parts().stream().map(CutPlan.Part::pages).toList());
            inTransaction(
                    () -> {
                        settlement.settle(id, file.url(), scan, plan, parts);
                        return null;
                    });
        }
        LOG.debug("Draft {} is settled", id);
    }

    private void giveUp(DocumentId id, DraftNote note) {
        inTransaction(
                () -> {
                    settlement.giveUp(id, note);
                    return null;
                });
    }

    private <R> R inTransaction(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
