package org.cityedms.migration.repo;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.migration.ImportBatch;
import org.cityedms.migration.ImportCheck;
import org.cityedms.migration.ImportCounts;
import org.cityedms.migration.ImportFailure;
import org.cityedms.migration.ImportPass;
import org.cityedms.migration.ImportState;
import org.cityedms.migration.JournalImport;
import org.cityedms.migration.RowProblem;
import org.cityedms.organization.People;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks or imports a journal from its first row that is not done to its last. Every batch is a
 * transaction of its own, in which its lines, its problems and the row it ends with are written
 * together: what is stopped anywhere goes on after the last batch that is really there.
 */
public final class ImportRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportTables imports;
    private final ImportProblems problems;
    private final JournalFiles files;
    private final Registers registers;
    private final DeliveryDirectory ways;
    private final ImportWriter writer;
    private final JdbcClient jdbc;
    private final People people;
    private final TransactionService transactionService;
    private final Clock clock;

    public ImportRunner(
            ImportTables imports,
            ImportProblems problems,
            JournalFiles files,
            Registers registers,
            DeliveryDirectory ways,
            ImportWriter writer,
            JdbcClient jdbc,
            People people,
            TransactionService transactionService,
            Clock clock) {
        this.imports = imports;
        this.problems = problems;
        this.files = files;
        this.registers = registers;
        this.ways = ways;
        this.writer = writer;
        this.jdbc = jdbc;
        this.people = people;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    /**
     * Does the work that was claimed, as the user of this thread.
     *
     * @param token of the claim; when somebody else claims the import meanwhile, this one stops
     */
    void run(long id, String token) {
        try {
            boolean finished = pass(id, token);
            LOG.info("Import {}: {}", id, finished ? "finished" : "taken over by another run");
        } catch (IOException | RuntimeException e) {
            LOG.error("Import {} has stopped", id, e);
            inTransaction(() -> imports.stop(id, token, failure(id, e)));
        }
    }

    private ImportFailure failure(long id, Exception thrown) {
        int lastRow = imports.require(Long.toString(id)).lastRow();
        return Failures.of(thrown, lastRow, clock.instant());
    }

    private boolean pass(long id, String token) throws IOException {
        JournalImport job = inTransaction(() -> imports.require(Long.toString(id)));
        Register register = inTransaction(() -> registers.require(job.register()));
        LocalDate today = OfficeTime.dayOf(clock.instant());
        boolean writes = job.state() == ImportState.IMPORTING;
        ImportPass.Sink sink =
                writes ? written(job, token, register) : checked(job, token, register);
        ImportPass pass =
                new ImportPass(
                        job.mapping(),
                        register.settings(),
                        inTransaction(ways::now),
                        today,
                        job.lastRow(),
                        sink);
        CarefulReader rows = new CarefulReader(pass);
        files.of(inTransaction(() -> imports.node(id))).read(rows);
        rows.throwIfFailed();
        Optional<List<RowProblem>> ofJournal = pass.end();
        return ofJournal.isPresent()
                && inTransaction(
                        () -> {
                            boolean ended =
                                    imports.end(
                                            id,
                                            token,
                                            writes ? ImportState.DONE : ImportState.CHECKED);
                            if (ended) {
                                problems.add(id, ofJournal.get());
                            }
                            return ended;
                        });
    }

    private ImportPass.Sink checked(JournalImport job, String token, Register register) {
        ImportCheck check =
                new ImportCheck(
                        register.settings(),
                        job.mapping().duplicates(),
                        (period, rows) ->
                                inTransaction(
                                        () ->
                                                new JdbcRegisterNumbers(jdbc, register.id())
                                                        .taken(period, rows)));
        return batch -> {
            ImportCounts counts = check.batch(batch);
            return inTransaction(
                    () -> progress(job, token, counts, batch.lastRow(), batch.problems()));
        };
    }

    private ImportPass.Sink written(JournalImport job, String token, Register register) {
        String user = people.current();
        String userName = people.displayName(user);
        return batch -> inTransaction(() -> write(job, token, register, batch, user, userName));
    }

    private boolean write(
            JournalImport job,
            String token,
            Register register,
            ImportBatch batch,
            String user,
            String userName) {
        List<RowProblem> found = new ArrayList<>(batch.problems());
        ImportCounts counts =
                writer.write(register, batch, job.mapping().duplicates(), user, userName, found);
        if (!progress(job, token, counts, batch.lastRow(), found)) {
            // The lines of this batch must go back with it.
            throw new TakenOverException();
        }
        return true;
    }

    private boolean progress(
            JournalImport job,
            String token,
            ImportCounts counts,
            int lastRow,
            List<RowProblem> found) {
        problems.add(job.id(), found);
        return imports.progress(job.id(), token, counts, lastRow);
    }

    private <R> R inTransaction(Work<R> work) {
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(work::done, false, true);
    }

    @FunctionalInterface
    private interface Work<R> {
        R done() throws IOException;
    }

    /** Another run has claimed this import. */
    private static final class TakenOverException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
