package org.cityedms.savings.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.People;
import org.cityedms.organization.Role;
import org.cityedms.organization.Roles;
import org.cityedms.print.TableHeading;
import org.cityedms.print.TableWriter;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.OpenDocuments;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.report.ReportFormat;
import org.cityedms.savings.Baseline;
import org.cityedms.savings.BaselineDraft;
import org.cityedms.savings.BaselineHistory;
import org.cityedms.savings.BaselineSpan;
import org.cityedms.savings.EventPage;
import org.cityedms.savings.EventQuery;
import org.cityedms.savings.Picture;
import org.cityedms.savings.PicturePlan;
import org.cityedms.savings.PictureShape;
import org.cityedms.savings.Savings;
import org.cityedms.savings.SavingsCell;
import org.cityedms.savings.SavingsEvent;
import org.cityedms.savings.SavingsFigure;
import org.cityedms.savings.SavingsQuery;
import org.cityedms.savings.SavingsReport;
import org.cityedms.savings.SvgWriter;

/** The meter for whoever may see registers; administrators of the registry set the baseline. */
public final class GuardedSavings implements Savings {
    private final JdbcSavings savings;
    private final JdbcBaselines baselines;
    private final Roles roles;
    private final People people;
    private final RegistrationRights rights;
    private final OpenDocuments documents;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedSavings(
            JdbcSavings savings,
            JdbcBaselines baselines,
            Roles roles,
            People people,
            RegistrationRights rights,
            OpenDocuments documents,
            TransactionService transactionService,
            Clock clock) {
        this.savings = savings;
        this.baselines = baselines;
        this.roles = roles;
        this.people = people;
        this.rights = rights;
        this.documents = documents;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public SavingsReport report(SavingsQuery query) {
        return read(() -> reported(query));
    }

    @Override
    public EventPage events(EventQuery query) {
        return read(
                () -> {
                    long institution = institution(query.period()).id();
                    Predicate<DocumentId> open = documents.atWork();
                    return EventPage.of(
                            savings.page(institution, query, baselines.of(institution)).stream()
                                    .map(event -> event.shownTo(open))
                                    .toList(),
                            query.limit());
                });
    }

    @Override
    public BaselineHistory baselines(Optional<String> institution) {
        return read(() -> history(institution(institution)));
    }

    @Override
    public BaselineHistory set(String code, BaselineDraft draft) {
        rights.requireAdminister();
        return inTransaction(
                () -> {
                    JdbcBaselines.Institution institution = baselines.require(code);
                    baselines.lock(institution.id());
                    Instant at = clock.instant();
                    boolean first = baselines.of(institution.id()).isEmpty();
                    BaselineDraft.Checked checked = draft.checked(first, OfficeTime.dayOf(at));
                    String user = people.current();
                    baselines.add(
                            institution.id(),
                            checked,
                            new Baseline.Made(at, user, people.displayName(user)));
                    return history(institution);
                },
                false);
    }

    @Override
    public void write(SavingsQuery query, ReportFormat format, OutputStream out)
            throws IOException {
        read(
                () -> {
                    SavingsReport report = reported(query);
                    TableHeading heading =
                            heading(report.institutionName(), whole(query), /* list= */ false);
                    return writing(
                            () -> {
                                try (TableWriter table =
                                        SavingsSheets.writer(format, heading, out)) {
                                    SavingsSheets.report(report, table);
                                    table.finish();
                                }
                            });
                });
    }

    /**
     * Rows come by a cursor of the transaction, so what was half written is never written again.
     */
    @Override
    public void writeEvents(EventQuery query, ReportFormat format, OutputStream out)
            throws IOException {
        AtomicBoolean begun = new AtomicBoolean();
        read(
                () -> {
                    if (begun.getAndSet(true)) {
                        throw new IllegalStateException("A list cannot be written twice");
                    }
                    JdbcBaselines.Institution institution = institution(query.period());
                    Predicate<DocumentId> open = documents.atWork();
                    TableHeading heading = heading(institution.name(), query, /* list= */ true);
                    return writing(
                            () -> {
                                try (TableWriter table =
                                                SavingsSheets.writer(format, heading, out);
                                        Stream<SavingsEvent> events =
                                                savings.all(
                                                        institution.id(),
                                                        query,
                                                        baselines.of(institution.id()))) {
                                    SavingsSheets.events(
                                            events.map(event -> event.shownTo(open)), table);
                                    table.finish();
                                }
                            });
                });
    }

    @Override
    public String picture(SavingsQuery query, PictureShape shape) {
        return SvgWriter.write(read(() -> drawn(query, shape)));
    }

    @Override
    public void writePicture(SavingsQuery query, OutputStream out) throws IOException {
        PicturePaper.write(read(() -> drawn(query, PictureShape.SHEET)), out);
    }

    private Picture drawn(SavingsQuery query, PictureShape shape) {
        return PicturePlan.of(
                reported(query),
                shape,
                SavingsWords.printed(clock.instant(), people.displayName(people.current())));
    }

    private SavingsReport reported(SavingsQuery query) {
        JdbcBaselines.Institution institution = institution(query);
        List<Baseline> versions = baselines.of(institution.id());
        List<SavingsCell> cells = savings.cells(institution.id(), query, versions);
        List<Baseline> held =
                BaselineSpan.over(query.from().atDay(1), query.until().atEndOfMonth(), versions)
                        .stream()
                        .map(BaselineSpan::baseline)
                        .distinct()
                        .toList();
        return SavingsReport.of(institution.code(), institution.name(), query, cells, held);
    }

    private BaselineHistory history(JdbcBaselines.Institution institution) {
        List<Baseline> versions = baselines.of(institution.id());
        LocalDate today = OfficeTime.dayOf(clock.instant());
        return new BaselineHistory(
                institution.code(),
                institution.name(),
                Baseline.on(today, versions),
                versions,
                rights.mayAdminister());
    }

    private JdbcBaselines.Institution institution(SavingsQuery query) {
        return institution(query.institution());
    }

    /** The one asked for, or the reader's own, or the first there is. */
    private JdbcBaselines.Institution institution(Optional<String> code) {
        Optional<String> asked =
                code.or(
                        () ->
                                roles.rolesOf(people.current(), clock.instant()).stream()
                                        .filter(role -> role.basis().decides())
                                        .map(Role::institution)
                                        .findFirst());
        return asked.map(baselines::require)
                .or(baselines::first)
                .orElseThrow(() -> RegistrationProblems.institutionNotFound("").exception());
    }

    private TableHeading heading(String institution, EventQuery query, boolean list) {
        return SavingsWords.heading(
                institution, query, list, clock.instant(), people.displayName(people.current()));
    }

    private static EventQuery whole(SavingsQuery query) {
        return new EventQuery(
                query,
                SavingsFigure.EVENTS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EventQuery.Place.START,
                EventQuery.MAXIMUM_LIMIT);
    }

    private <T> T read(Supplier<T> work) {
        rights.requireRead();
        return inTransaction(work, true);
    }

    private <T> T inTransaction(Supplier<T> work, boolean readOnly) {
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(work::get, readOnly);
    }

    private static Boolean writing(Writing work) {
        try {
            work.write();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes to a stream. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}
