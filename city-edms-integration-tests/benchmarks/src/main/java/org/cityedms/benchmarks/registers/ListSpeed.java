package org.cityedms.benchmarks.registers;

import java.io.PrintStream;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.cityedms.benchmarks.Arguments;
import org.cityedms.benchmarks.Figure;
import org.cityedms.benchmarks.RepositoryWork;
import org.cityedms.benchmarks.Samples;
import org.cityedms.registration.Entry;
import org.cityedms.registration.Register;
import org.cityedms.registration.repo.JdbcRegisterPages;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages of a register's list, each beside the statement that somebody would write by hand. */
public final class ListSpeed implements RepositoryWork {
    private static final int ENTRIES = 1_000_000;
    private static final int WARM_UP = 20;
    private static final int RUNS = 60;
    private static final double MILLIS = 1000;
    private static final double MOST_TIMES_RAW = 2;
    private static final int VOID_AMONG = 1000;

    @Override
    public List<Figure> run(
            ApplicationContext repository, Arguments arguments, PrintStream progress)
            throws Exception {
        int entries = arguments.number("entries", ENTRIES);
        DataSource dataSource = repository.getBean("dataSource", DataSource.class);
        Register register = new SampleRegisters(repository).create("list");
        Stopwatch filling = Stopwatch.start();
        new BulkRegister(dataSource).fill(register, entries);
        voidSome(repository, register);
        progress.printf("%d lines filled in %.1f s%n", entries, filling.seconds());
        JdbcRegisterPages pages =
                repository.getBean("city-edms.registration.pages", JdbcRegisterPages.class);
        TransactionTemplate transaction =
                new TransactionTemplate(repository.getBean(PlatformTransactionManager.class));
        List<Figure> figures = new ArrayList<>();
        for (PageCase page : PageCases.of(register, entries)) {
            transaction.executeWithoutResult(
                    status ->
                            figures.add(
                                    measure(
                                            page,
                                            pages,
                                            register,
                                            DataSourceUtils.getConnection(dataSource),
                                            progress)));
        }
        return figures;
    }

    private static void voidSome(ApplicationContext repository, Register register) {
        JdbcClient jdbc = repository.getBean("city-edms.jdbc", JdbcClient.class);
        jdbc.sql(
                        "UPDATE ce_register_entry SET state = 'void' WHERE register_id = ? AND ordinal % ? = 0")
                .params(register.id(), VOID_AMONG)
                .update();
        jdbc.sql("VACUUM ANALYZE ce_register_entry").update();
    }

    /** In turns, so that whatever else the machine does meets both alike. */
    private static Figure measure(
            PageCase page,
            JdbcRegisterPages pages,
            Register register,
            Connection connection,
            PrintStream progress) {
        List<Double> ours = new ArrayList<>();
        List<Double> raw = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            PageCase.Place place = page.place(run + WARM_UP);
            Stopwatch watch = Stopwatch.start();
            List<Long> shown =
                    pages.page(register.id(), place.query()).entries().stream()
                            .map(Entry::id)
                            .toList();
            double seconds = watch.seconds();
            watch = Stopwatch.start();
            List<Long> wanted = place.raw().read(connection);
            double rawSeconds = watch.seconds();
            if (!shown.equals(wanted) || shown.isEmpty()) {
                throw new IllegalStateException(
                        page.name() + ": " + shown + " instead of " + wanted);
            }
            if (run >= 0) {
                ours.add(seconds * MILLIS);
                raw.add(rawSeconds * MILLIS);
            }
        }
        double millis = Samples.median(ours);
        double rawMillis = Samples.median(raw);
        progress.printf("%-28s %8.2f ms, raw %8.2f ms%n", page.name(), millis, rawMillis);
        return Figure.atMost(
                "register-list." + page.name(), millis, "ms", MOST_TIMES_RAW * rawMillis);
    }
}
