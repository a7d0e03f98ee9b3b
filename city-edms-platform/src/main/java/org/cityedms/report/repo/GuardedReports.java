package org.cityedms.report.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.print.TableHeading;
import org.cityedms.print.TableWriter;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OpenDocuments;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.report.DailySummary;
import org.cityedms.report.DisciplineReport;
import org.cityedms.report.Figure;
import org.cityedms.report.OverdueReport;
import org.cityedms.report.PeriodBasis;
import org.cityedms.report.ReportFormat;
import org.cityedms.report.ReportGroup;
import org.cityedms.report.ReportLine;
import org.cityedms.report.ReportPage;
import org.cityedms.report.Reports;
import org.cityedms.report.TaskFilter;
import org.cityedms.report.TaskQuery;

/** Reports for whoever is at work, of what they may see. */
public final class GuardedReports implements Reports {
    private static final TaskFilter EVERYTHING =
            new TaskFilter(
                    Optional.empty(),
                    PeriodBasis.GIVEN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    private final ReportData data;
    private final Readers readers;
    private final RegistrationRights rights;
    private final OpenDocuments documents;
    private final TransactionService transactionService;

    public GuardedReports(
            ReportData data,
            Readers readers,
            RegistrationRights rights,
            OpenDocuments documents,
            TransactionService transactionService) {
        this.data = data;
        this.readers = readers;
        this.rights = rights;
        this.documents = documents;
        this.transactionService = transactionService;
    }

    @Override
    public DisciplineReport discipline(TaskFilter filter, ReportGroup group) {
        return read(reader -> data.discipline(filter, group, reader));
    }

    @Override
    public ReportPage tasks(TaskQuery query) {
        return read(
                reader -> {
                    Predicate<DocumentId> open = documents.atWork();
                    List<ReportLine> lines =
                            data.page(query, reader).stream()
                                    .map(line -> line.shownTo(open))
                                    .toList();
                    return ReportPage.of(lines, query.limit());
                });
    }

    @Override
    public OverdueReport overdue(TaskFilter filter) {
        return read(reader -> data.overdue(filter, reader));
    }

    @Override
    public DailySummary daily() {
        return read(data::daily);
    }

    @Override
    public void writeDiscipline(
            TaskFilter filter, ReportGroup group, ReportFormat format, OutputStream out)
            throws IOException {
        write(
                format,
                out,
                "Виконавська дисципліна",
                reader -> data.heading(filter, reader.today()),
                (reader, table) ->
                        ReportSheets.discipline(data.discipline(filter, group, reader), table));
    }

    @Override
    public void writeTasks(TaskFilter filter, Figure figure, ReportFormat format, OutputStream out)
            throws IOException {
        write(
                format,
                out,
                "Перелік доручень. " + ReportWords.figure(figure),
                reader -> data.heading(filter, reader.today()),
                (reader, table) -> lines("", data.all(filter, figure, reader), table));
    }

    @Override
    public void writeOverdue(TaskFilter filter, ReportFormat format, OutputStream out)
            throws IOException {
        write(
                format,
                out,
                "Прострочені доручення",
                reader -> data.heading(filter, reader.today()),
                (reader, table) -> {
                    ReportSheets.overdue(data.overdue(filter, reader), table);
                    lines("Перелік", data.all(filter, Figure.OVERDUE, reader), table);
                });
    }

    @Override
    public void writeDaily(ReportFormat format, OutputStream out) throws IOException {
        write(
                format,
                out,
                "Зведення до оперативної наради",
                reader -> daily(data.daily(reader)),
                (reader, table) -> {
                    ReportSheets.daily(data.daily(reader), table);
                    lines("Строк сьогодні", data.dueOn(reader.today(), EVERYTHING, reader), table);
                    lines("Прострочені", data.all(EVERYTHING, Figure.OVERDUE, reader), table);
                });
    }

    private static List<String> daily(DailySummary day) {
        return List.of(
                "На "
                        + ReportWords.day(day.day())
                        + "; надійшло і зроблено — "
                        + (day.since().equals(day.until())
                                ? "за " + ReportWords.day(day.since())
                                : "з "
                                        + ReportWords.day(day.since())
                                        + " по "
                                        + ReportWords.day(day.until())));
    }

    private void lines(String title, Stream<ReportLine> lines, TableWriter table)
            throws IOException {
        Predicate<DocumentId> open = documents.atWork();
        try (lines) {
            ReportSheets.lines(title, lines.map(line -> line.shownTo(open)), table);
        }
    }

    private <T> T read(Function<Reader, T> work) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> work.apply(readers.current()), true);
    }

    /**
     * Rows come by a cursor of the transaction, so what was half written is never written again.
     */
    private void write(
            ReportFormat format,
            OutputStream out,
            String title,
            Function<Reader, List<String>> filter,
            Content content)
            throws IOException {
        AtomicBoolean begun = new AtomicBoolean();
        read(
                reader -> {
                    if (begun.getAndSet(true)) {
                        throw new IllegalStateException("A report cannot be written twice");
                    }
                    TableHeading heading = ReportWords.heading(title, reader, filter.apply(reader));
                    try (TableWriter table = ReportSheets.writer(format, "Звіт", heading, out)) {
                        content.write(reader, table);
                        table.finish();
                        return null;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** What stands in a report. */
    @FunctionalInterface
    private interface Content {
        void write(Reader reader, TableWriter table) throws IOException;
    }
}
