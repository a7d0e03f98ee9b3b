package org.cityedms.migration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.cityedms.migration.ColumnMapping;
import org.cityedms.migration.Duplicates;
import org.cityedms.migration.HeadingGuess;
import org.cityedms.migration.ImportFailure;
import org.cityedms.migration.ImportState;
import org.cityedms.migration.JournalImport;
import org.cityedms.migration.MigrationProblems;
import org.cityedms.migration.RowProblem;
import org.cityedms.organization.People;
import org.cityedms.registration.ImportedLine;
import org.cityedms.registration.LineImport;
import org.cityedms.registration.ShippedWays;
import org.cityedms.registration.repo.JdbcLineImport;
import org.cityedms.registration.repo.JdbcRegisters;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.cityedms.registration.repo.TestTransactions;
import org.junit.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports on a real PostgreSQL, each batch in a transaction of its own. */
public class ImportRunnerTest {
    private static final List<String> HEADINGS =
            List.of("Реєстраційний номер", "Дата реєстрації", "Кореспондент", "Короткий зміст");

    private final RegisterFixture fixture = new RegisterFixture();
    private final ImportTables tables = new ImportTables(fixture.jdbc, Clock.systemUTC());
    private final ImportProblems problems = new ImportProblems(fixture.jdbc);
    private final LineImport lines = new JdbcLineImport(fixture.jdbc, Clock.systemUTC());

    private String content = "";

    @Test
    public void run_wholeJournal_isInTheRegister() {
        long id = upload(journal(1_300), Duplicates.MARK);
        run(id, ImportState.CHECKING, lines);
        assertThat(job(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(count()).isZero();
        run(id, ImportState.IMPORTING, lines);
        JournalImport done = job(id);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.counts().lines()).isEqualTo(1_300);
        assertThat(count()).isEqualTo(1_300);
        assertThat(fixture.register().entries()).isEqualTo(1_300);
    }

    @Test
    public void run_duplicatesAndGaps_areToldAndKept() {
        String file =
                file(
                        "1",
                        "2024-01-10",
                        "2",
                        "2024-01-11",
                        "2",
                        "2024-01-12",
                        "2",
                        "",
                        "7",
                        "2024-02-01",
                        "без",
                        "2024-02-02");
        long id = upload(file, Duplicates.MARK);
        run(id, ImportState.CHECKING, lines);
        run(id, ImportState.IMPORTING, lines);
        assertThat(numbers()).containsExactly("1", "2", "2 (2)", "2 (3)", "7");
        assertThat(codes(id))
                .containsExactlyInAnyOrder(
                        "journal-duplicate-marked",
                        "journal-duplicate-marked",
                        "journal-day-above",
                        "journal-not-a-number",
                        "journal-gap");
        assertThat(job(id).counts().marked()).isEqualTo(2);
        assertThat(job(id).counts().refused()).isEqualTo(1);
    }

    @Test
    public void run_duplicatesToSkip_areLeftOut() {
        long id = upload(file("1", "2024-01-10", "1", "2024-01-11"), Duplicates.SKIP);
        run(id, ImportState.CHECKING, lines);
        run(id, ImportState.IMPORTING, lines);
        assertThat(numbers()).containsExactly("1");
        assertThat(codes(id)).containsExactly("journal-duplicate-skipped");
    }

    /** The database goes away in the second batch; the rest is written by the next run. */
    @Test
    public void run_stoppedAnywhere_goesOnWithoutGapOrDouble() {
        long id = upload(journal(1_700), Duplicates.MARK);
        run(id, ImportState.CHECKING, lines);
        List<String> foretold = codes(id);
        AtomicInteger calls = new AtomicInteger();
        LineImport failing =
                (register, period, batch, actor, name) -> {
                    List<ImportedLine> left = lines.add(register, period, batch, actor, name);
                    if (calls.incrementAndGet() == 2) {
                        throw new IllegalStateException("connection lost");
                    }
                    return left;
                };
        run(id, ImportState.IMPORTING, failing);
        JournalImport stopped = job(id);
        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(count()).isEqualTo(500).isEqualTo(stopped.counts().lines());
        ImportFailure failure = stopped.failure().orElseThrow();
        assertThat(failure.code()).isEqualTo(ImportFailure.PROGRAM);
        assertThat(failure.arguments()).containsExactly("501", "IllegalStateException");
        run(id, ImportState.IMPORTING, lines);
        assertThat(job(id).state()).isEqualTo(ImportState.DONE);
        assertThat(job(id).failure()).isEmpty();
        assertThat(job(id).counts().lines()).isEqualTo(1_700);
        assertThat(count()).isEqualTo(1_700);
        assertThat(codes(id)).containsExactlyInAnyOrderElementsOf(foretold);
    }

    @Test
    public void run_databaseOutOfReach_saysThatGoingOnHelps() {
        long id = upload(journal(10), Duplicates.MARK);
        run(id, ImportState.CHECKING, lines);
        LineImport failing =
                (register, period, batch, actor, name) -> {
                    throw new IllegalStateException(
                            new DataAccessResourceFailureException("connection refused"));
                };
        run(id, ImportState.IMPORTING, failing);
        assertThat(job(id).failure().orElseThrow().passing()).isTrue();
    }

    @Test
    public void run_fileThatEndsHalfWay_namesWhatIsWrongWithIt() {
        long id = upload(journal(10), Duplicates.MARK);
        run(id, ImportState.CHECKING, lines);
        LineImport refusing =
                (register, period, batch, actor, name) -> {
                    throw MigrationProblems.tooLarge().exception();
                };
        run(id, ImportState.IMPORTING, refusing);
        assertThat(job(id).failure().orElseThrow().code()).isEqualTo("journal-too-large");
        assertThat(job(id).failure().orElseThrow().passing()).isFalse();
    }

    /** 57 stands once in every unit of a year: printed in full it is another number each time. */
    @Test
    public void run_registerCountedByUnit_countsOnInEachUnit() {
        fixture.jdbc
                .sql(
                        "UPDATE ce_register SET restart = 'unit', template = '{unit}/{seq}' WHERE id = :id")
                .param("id", fixture.register.id())
                .update();
        this.content =
                """
                Номер;Дата реєстрації;Підрозділ
                57;10.01.2024;03
                58;11.01.2024;03
                57;12.01.2024;04
                57;13.01.2024;03
                9;14.01.2024;
                """;
        long id = create(List.of("Номер", "Дата реєстрації", "Підрозділ"), Duplicates.MARK);
        run(id, ImportState.CHECKING, lines);
        JournalImport foretold = job(id);
        List<String> told = codes(id);
        run(id, ImportState.IMPORTING, lines);
        assertThat(job(id).state()).isEqualTo(ImportState.DONE);
        assertThat(job(id).counts()).isEqualTo(foretold.counts());
        assertThat(numbers()).containsExactlyInAnyOrder("03/57", "03/57 (2)", "03/58", "04/57");
        assertThat(codes(id))
                .containsExactlyInAnyOrderElementsOf(told)
                .containsExactlyInAnyOrder(
                        "journal-duplicate-marked",
                        "journal-without-unit",
                        "journal-numbers-written-out");
        assertThat(
                        fixture.jdbc
                                .sql(
                                        "SELECT period || ' ' || last_ordinal FROM ce_register_counter WHERE register_id = :id")
                                .param("id", fixture.register.id())
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder("2024:03 58", "2024:04 57");
    }

    /** Somebody continues an import that seemed dead while its first worker still breathes. */
    @Test
    public void run_takenOver_writesNothingMore() {
        long id = upload(journal(1_200), Duplicates.MARK);
        run(id, ImportState.CHECKING, lines);
        AtomicInteger calls = new AtomicInteger();
        LineImport overtaken =
                (register, period, batch, actor, name) -> {
                    if (calls.incrementAndGet() == 2) {
                        new TransactionTemplate(manager(), requiresNew())
                                .executeWithoutResult(
                                        status -> tables.claim(id, ImportState.IMPORTING, false));
                    }
                    return lines.add(register, period, batch, actor, name);
                };
        run(id, ImportState.IMPORTING, overtaken);
        assertThat(count()).isEqualTo(500);
        assertThat(job(id).state()).isEqualTo(ImportState.IMPORTING);
    }

    @Test
    public void check_anyJournal_foretellsTheImport() {
        for (long seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            List<String> cells = new ArrayList<>();
            for (int row = 0; row < 700; row++) {
                cells.add(random.nextInt(20) == 0 ? "" : Integer.toString(1 + random.nextInt(400)));
                cells.add(
                        random.nextInt(15) == 0
                                ? ""
                                : "%02d.%02d.%d"
                                        .formatted(
                                                1 + random.nextInt(28),
                                                1 + random.nextInt(12),
                                                2010 + (int) seed));
            }
            long id =
                    upload(
                            file(cells.toArray(String[]::new)),
                            seed % 2 == 0 ? Duplicates.SKIP : Duplicates.MARK);
            run(id, ImportState.CHECKING, lines);
            JournalImport foretold = job(id);
            List<String> told = codes(id);
            run(id, ImportState.IMPORTING, lines);
            assertThat(job(id).counts()).as("seed " + seed).isEqualTo(foretold.counts());
            assertThat(codes(id)).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    private void run(long id, ImportState state, LineImport writer) {
        boolean fresh = job(id).state() != ImportState.STOPPED;
        if (fresh) {
            problems.clear(id);
        }
        String token = tables.claim(id, state, fresh);
        new ImportRunner(
                        tables,
                        problems,
                        new JournalFiles(contentService(id)),
                        new JdbcRegisters(fixture.jdbc, Clock.systemUTC()),
                        () -> ShippedWays.ALL,
                        new ImportWriter(writer),
                        fixture.jdbc,
                        people(),
                        TestTransactions.service(),
                        Clock.systemUTC())
                .run(id, token);
    }

    private JournalImport job(long id) {
        return tables.require(Long.toString(id));
    }

    private long count() {
        return fixture.jdbc
                .sql("SELECT count(*) FROM ce_register_entry WHERE register_id = :id")
                .param("id", fixture.register.id())
                .query(Long.class)
                .single();
    }

    private List<String> numbers() {
        return fixture.jdbc
                .sql(
                        "SELECT number FROM ce_register_entry WHERE register_id = :id ORDER BY ordinal, literal")
                .param("id", fixture.register.id())
                .query(String.class)
                .list();
    }

    private List<String> codes(long id) {
        List<RowProblem> all = new ArrayList<>();
        long after = 0;
        do {
            var page = problems.page(id, after, 400);
            all.addAll(page.problems());
            after = page.next();
        } while (after != 0);
        return all.stream().map(problem -> problem.what().code()).toList();
    }

    private long upload(String file, Duplicates rule) {
        this.content = file;
        return create(HEADINGS, rule);
    }

    private long create(List<String> headings, Duplicates rule) {
        return tables.create(
                fixture.register.id(),
                "node",
                "журнал.csv",
                new ColumnMapping(1, HeadingGuess.columns(headings), rule),
                List.of(),
                "registrar",
                "Олена Коваль");
    }

    private static String journal(int rows) {
        String[] cells = new String[rows * 2];
        for (int row = 0; row < rows; row++) {
            cells[row * 2] = "01-21/" + (row + 1);
            cells[row * 2 + 1] = row % 97 == 5 ? "" : "15.03.2023";
        }
        return file(cells);
    }

    private static String file(String... numbersAndDays) {
        StringBuilder file = new StringBuilder(String.join(";", HEADINGS)).append("\r\n");
        for (int at = 0; at < numbersAndDays.length; at += 2) {
            file.append(numbersAndDays[at])
                    .append(';')
                    .append(numbersAndDays[at + 1])
                    .append(";ТОВ «Дах»;Про дах ")
                    .append(at)
                    .append("\r\n");
        }
        return file.toString();
    }

    private ContentService contentService(long id) {
        ContentService service = mock(ContentService.class);
        ContentReader reader = mock(ContentReader.class);
        when(service.getReader(any(), any())).thenReturn(reader);
        when(reader.exists()).thenReturn(id > 0);
        when(reader.getContentInputStream())
                .thenAnswer(
                        call -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        return service;
    }

    private static People people() {
        return new People() {
            @Override
            public String current() {
                return "registrar";
            }

            @Override
            public String displayName(String userName) {
                return "Олена Коваль";
            }
        };
    }

    private static JdbcTransactionManager manager() {
        return new JdbcTransactionManager(TestDatabase.dataSource());
    }

    private static DefaultTransactionDefinition requiresNew() {
        return new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }
}
