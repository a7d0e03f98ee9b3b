package org.cityedms.benchmarks.registers;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.cityedms.benchmarks.Arguments;
import org.cityedms.benchmarks.Figure;
import org.cityedms.benchmarks.RepositoryWork;
import org.cityedms.benchmarks.Samples;
import org.cityedms.journal.VerificationReport;
import org.cityedms.journal.repo.ChainVerifier;
import org.cityedms.registration.Register;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many acts of a chain are verified in a second, together with their lines. */
public final class ChainSpeed implements RepositoryWork {
    private static final int ENTRIES = 1_000_000;
    private static final int RUNS = 5;
    private static final double LEAST = 200_000;

    @Override
    public List<Figure> run(
            ApplicationContext repository, Arguments arguments, PrintStream progress)
            throws Exception {
        int entries = arguments.number("entries", ENTRIES);
        Register register = new SampleRegisters(repository).create("chain");
        Stopwatch filling = Stopwatch.start();
        new BulkRegister(repository.getBean("dataSource", DataSource.class))
                .fill(register, entries);
        progress.printf("%d acts filled in %.1f s%n", entries, filling.seconds());
        ChainVerifier verifier =
                repository.getBean("city-edms.journal.verifier", ChainVerifier.class);
        JdbcClient jdbc = repository.getBean("city-edms.jdbc", JdbcClient.class);
        List<Double> rates = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            CpuTime before = CpuTime.now(jdbc);
            VerificationReport report = verifier.verify(register, Optional.empty(), List.of());
            if (!report.sound() || report.acts() != entries || report.lines() != entries) {
                throw new IllegalStateException("not as it was filled: " + report);
            }
            double seconds = report.took().toNanos() / 1e9;
            rates.add(entries / seconds);
            progress.printf(
                    "run %d of %d: %.2f s, %.0f acts a second, %s%n",
                    run, RUNS, seconds, entries / seconds, before.until(CpuTime.now(jdbc)));
        }
        return List.of(
                Figure.atLeast("chain.verification", Samples.median(rates), "/s", LEAST),
                Figure.atLeast("chain.verification.best", Samples.best(rates), "/s", LEAST));
    }
}
