package org.cityedms.registration.repo;

import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.CorrectionDraft;
import org.cityedms.registration.EntryChanges;
import org.cityedms.registration.RegisterLine;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationRights;

/**
 * Changes of lines for people: administrators of the registry void, registrars correct what they
 * may read.
 */
public final class GuardedEntryChanges implements EntryChanges {
    private final EntryChanges raw;
    private final JdbcRegisterPages pages;
    private final Registers registers;
    private final LineReaders readers;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedEntryChanges(
            EntryChanges raw,
            JdbcRegisterPages pages,
            Registers registers,
            LineReaders readers,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.raw = raw;
        this.pages = pages;
        this.registers = registers;
        this.readers = readers;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public void voidEntry(long entry, String reason) {
        if (!rights.mayAdminister()) {
            throw RegistrationProblems.mayNotVoid().exception();
        }
        inTransaction(() -> raw.voidEntry(entry, reason));
    }

    @Override
    public void correctEntry(long entry, CorrectionDraft correction) {
        rights.requireRegister();
        inTransaction(
                () -> {
                    requireRead(entry);
                    raw.correctEntry(entry, correction);
                });
    }

    private void requireRead(long entry) {
        RegisterLine line =
                pages.line(entry)
                        .orElseThrow(
                                () ->
                                        RegistrationProblems.entryNotFound(Long.toString(entry))
                                                .exception());
        LineReader reader =
                readers.of(registers.require(line.register().value()).settings().kind());
        if (!reader.mayOpen().test(line.entry())) {
            throw RegistrationProblems.mayNotReadDocument().exception();
        }
    }

    private void inTransaction(Runnable work) {
        transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            work.run();
                            return null;
                        });
    }
}
