package org.cityedms.journal.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.journal.ChosenColumns;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalFormat;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRequest;
import org.cityedms.journal.PrintedJournal;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/**
 * Journals for registrars: a whole journal shows what single documents may hide from other staff.
 */
public final class GuardedPrintedJournal implements PrintedJournal {
    private final Registers registers;
    private final GuardedJournalColumns columns;
    private final JournalRows rows;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    /**
     * @param registers the raw ones
     */
    public GuardedPrintedJournal(
            Registers registers,
            GuardedJournalColumns columns,
            JournalRows rows,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.registers = registers;
        this.columns = columns;
        this.rows = rows;
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
            rows.read(found.register(), request.filter(), found.header().columns(), sheet);
            sheet.finish();
        }
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
