package org.cityedms.journal.repo;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.journal.ActProof;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.JournalProblems;
import org.cityedms.journal.JournalReader;
import org.cityedms.journal.JournalVerification;
import org.cityedms.journal.LineHistory;
import org.cityedms.journal.VerificationReport;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterLine;
import org.cityedms.registration.RegisterReader;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/**
 * The journal for callers from outside. Whoever may read registers may read proofs; to verify a
 * whole register, which reads all of it, is for registrars, one at a time.
 */
public final class GuardedJournal implements JournalReader, JournalVerification {
    private static final HexFormat HEX = HexFormat.of();

    private final RegisterReader lines;
    private final Registers registers;
    private final JdbcLineActs acts;
    private final ChainVerifier verifier;
    private final RegistrationRights rights;
    private final TransactionService transactionService;
    private final Semaphore one = new Semaphore(1);

    /**
     * @param lines the guarded one
     * @param registers the raw ones
     */
    public GuardedJournal(
            RegisterReader lines,
            Registers registers,
            JdbcLineActs acts,
            ChainVerifier verifier,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.lines = lines;
        this.registers = registers;
        this.acts = acts;
        this.verifier = verifier;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public LineHistory line(long entry) {
        return history(lines.line(entry));
    }

    @Override
    public LineHistory line(DocumentId document) {
        return history(lines.line(document));
    }

    private LineHistory history(RegisterLine line) {
        long entry = line.entry().id();
        String genesis = HEX.formatHex(ChainHash.genesis(line.register().value(), line.period()));
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            List<ActProof> proofs = acts.of(entry, genesis);
                            boolean same =
                                    proofs.stream().allMatch(GuardedJournal::isRight)
                                            && acts.isUnchanged(entry);
                            return new LineHistory(line, genesis, proofs, same);
                        },
                        true);
    }

    private static boolean isRight(ActProof act) {
        return act.previous()
                .map(HEX::parseHex)
                .map(before -> new ChainHash().next(before, HEX.parseHex(act.contentHash())))
                .map(HEX::formatHex)
                .equals(Optional.of(act.hash()));
    }

    @Override
    public VerificationReport verify(
            String register, Optional<String> period, List<ChainHead> anchors) {
        rights.requireRegister();
        Register found =
                transactionService
                        .getRetryingTransactionHelper()
                        .doInTransaction(() -> registers.require(register), true);
        if (!one.tryAcquire()) {
            throw JournalProblems.verificationRunning().exception();
        }
        try {
            return verifier.verify(found, period, anchors);
        } finally {
            one.release();
        }
    }
}
