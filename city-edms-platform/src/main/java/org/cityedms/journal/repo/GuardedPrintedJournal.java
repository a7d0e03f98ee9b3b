package org.cityedms.journal.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.audit.PersonalDataViews;
import org.cityedms.audit.ViewSubject;
import org.cityedms.audit.ViewedData;
import org.cityedms.journal.ChosenColumns;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalFormat;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRequest;
import org.cityedms.journal.PrintedJournal;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/**
 * Journals for registrars: a whole journal shows what single documents may hide from other staff.
 */
public final class GuardedPrintedJournal implements PrintedJournal {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Registers registers;
    private final GuardedJournalColumns columns;
    private final JournalRows rows;
    private final PersonalDataViews views;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    /**
     * @param registers the raw ones
     */
    public GuardedPrintedJournal(
            Registers registers,
            GuardedJournalColumns columns,
            JournalRows rows,
            PersonalDataViews views,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.registers = registers;
        this.columns = columns;
        this.rows = rows;
        this.views = views;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public JournalHeader header(JournalRequest request) {
        return find(request).header();
    }

    @Override
    public void write(JournalRequest request, JournalFormat format, OutputStream out)
            throws IOException {
        Found found = find(request);
        try (JournalSheet sheet = sheet(format, found.header(), out)) {
            JournalRows.Written written =
                    rows.read(found.register(), request.filter(), found.header().columns(), sheet);
            seen(found.register().settings(), request.filter(), format, written);
            sheet.finish();
        }
    }

    /**
     * A journal of appeals or requests names their authors, one of letters those that are answered.
     * That they are seen is written down in a transaction of its own, before the file is whole:
     * where that fails, there is none.
     */
    private void seen(
            RegisterSettings register,
            EntryFilter filter,
            JournalFormat format,
            JournalRows.Written written) {
        if (!register.kind().personal() && written.letters() == 0) {
            return;
        }
        transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            views.record(
                                    ViewSubject.register(register.code().value(), register.title()),
                                    data(register.kind()),
                                    "Журнал (%s) %s – %s, записів: %d%s"
                                            .formatted(
                                                    format.code(),
                                                    day(filter.from()),
                                                    day(filter.until()),
                                                    written.rows(),
                                                    letters(written)));
                            return null;
                        });
    }

    private static ViewedData data(DocumentKind kind) {
        return switch (kind) {
            case APPEAL -> ViewedData.AUTHORS;
            case INFORMATION_REQUEST -> ViewedData.REQUESTER;
            default -> ViewedData.LETTER;
        };
    }

    private static String letters(JournalRows.Written written) {
        return written.letters() == 0 ? "" : ", з них листів авторам: " + written.letters();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("…");
    }

    private Found find(JournalRequest request) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            Register register = registers.require(request.register());
                            return new Found(
                                    register,
                                    new JournalHeader(
                                            register.institutionName(),
                                            register.settings().title(),
                                            request.filter(),
                                            chosen(columns.read(register), request.columns())));
                        },
                        true);
    }

    private static List<JournalColumn> chosen(ChosenColumns columns, List<String> codes) {
        if (codes.isEmpty()) {
            return columns.shown();
        }
        return columns.columns()
                .named(codes)
                .orElseThrow(() -> GuardedJournalColumns.unknown().exception());
    }

    static JournalSheet sheet(JournalFormat format, JournalHeader header, OutputStream out)
            throws IOException {
        return switch (format) {
            case PDF -> new PdfSheet(header, out);
            case XLSX -> new XlsxSheet(header, out);
            case CSV -> new CsvSheet(header, out);
        };
    }

    private record Found(Register register, JournalHeader header) {}
}
