package org.cityedms.benchmarks.registers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.benchmarks.Arguments;
import org.cityedms.benchmarks.Figure;
import org.cityedms.benchmarks.Folders;
import org.cityedms.benchmarks.RepositoryWork;
import org.cityedms.benchmarks.control.HeapPeak;
import org.cityedms.journal.VerificationReport;
import org.cityedms.journal.repo.ChainVerifier;
import org.cityedms.migration.ImportState;
import org.cityedms.migration.JournalImport;
import org.cityedms.migration.JournalImports;
import org.cityedms.registration.Register;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast a journal is checked and moved in, beside the same lines by plain SQL in the same run.
 */
public final class ImportSpeed implements RepositoryWork {
    private static final int ROWS = 100_000;
    private static final String USER = "admin";

    /** What reads, checks and hashes lines may cost beside writing them. */
    private static final double LEAST_OF_RAW = 0.25;

    private static final double MOST_MEBIBYTES = 64;
    private static final long PAUSE_MILLIS = 50;

    @Override
    public List<Figure> run(
            ApplicationContext repository, Arguments arguments, PrintStream progress)
            throws Exception {
        int rows = arguments.number("rows", ROWS);
        Path folder = Files.createTempDirectory("city-edms-journals-");
        AuthenticationUtil.setFullyAuthenticatedUser(USER);
        try {
            return new Session(repository, rows, progress)
                    .figures(SampleJournal.csv(folder, rows), SampleJournal.xlsx(folder, rows));
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
            Folders.delete(folder);
        }
    }

    /** One run on one repository. */
    private static final class Session {
        private final JournalImports imports;
        private final SampleRegisters registers;
        private final ChainVerifier verifier;
        private final JdbcClient jdbc;
        private final int rows;
        private final PrintStream progress;

        Session(ApplicationContext repository, int rows, PrintStream progress) {
            this.imports = repository.getBean("city-edms.migration.imports", JournalImports.class);
            this.registers = new SampleRegisters(repository);
            this.verifier = repository.getBean("city-edms.journal.verifier", ChainVerifier.class);
            this.jdbc = repository.getBean("city-edms.jdbc", JdbcClient.class);
            this.rows = rows;
            this.progress = progress;
        }

        List<Figure> figures(SampleJournal csv, SampleJournal xlsx) throws Exception {
            Register first = registers.create("csv");
            double ofCsv = moved(first, csv);
            double ofXlsx = moved(registers.create("xlsx"), xlsx);
            double raw = new RawLines(jdbc).copy(first, registers.create("raw"), rows);
            progress.printf("plain SQL: %.0f lines a second%n", raw);
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.atLeast("import.csv", ofCsv, "/s", raw * LEAST_OF_RAW));
            figures.add(Figure.atLeast("import.xlsx", ofXlsx, "/s", raw * LEAST_OF_RAW));
            figures.add(heap("csv", csv));
            figures.add(heap("xlsx", xlsx));
            return figures;
        }

        private Figure heap(String kind, SampleJournal journal) throws Exception {
            Register register = registers.create("heap-" + kind);
            double peak =
                    HeapPeak.mebibytesOf(
                            () -> {
                                moved(register, journal);
                                return null;
                            });
            return Figure.atMost("import." + kind + ".heap", peak, "MiB", MOST_MEBIBYTES);
        }

        /** Lines a second of the import, which a check has gone before. */
        private double moved(Register register, SampleJournal journal)
                throws IOException, InterruptedException {
            String id = Long.toString(imports.create(register.code().value(), journal).id());
            Stopwatch checking = Stopwatch.start();
            imports.check(id);
            await(id, ImportState.CHECKED);
            double checked = rows / checking.seconds();
            Stopwatch writing = Stopwatch.start();
            imports.run(id);
            await(id, ImportState.DONE);
            double written = rows / writing.seconds();
            progress.printf(
                    "%s: checked %.0f, moved in %.0f lines a second%n",
                    journal.name(), checked, written);
            VerificationReport report = verifier.verify(register, Optional.empty(), List.of());
            if (!report.sound() || report.lines() != rows) {
                throw new IllegalStateException("not as the journal was: " + report);
            }
            return written;
        }

        private void await(String id, ImportState state) throws InterruptedException {
            for (JournalImport job = imports.get(id); job.state() != state; job = imports.get(id)) {
                if (job.failure().isPresent()) {
                    throw new IllegalStateException(job.failure().get().toString());
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
