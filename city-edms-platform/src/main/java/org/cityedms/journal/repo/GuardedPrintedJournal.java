package org.cityedms.journal.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalFormat;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRequest;
import org.cityedms.journal.PrintedJournal;
import org.cityedms.registration.EntryState;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/**
 * Journals for registrars: a whole journal shows what single documents may hide from other staff.
 */
public final class GuardedPrintedJournal implements PrintedJournal {
    private final Registers registers;
    private final JdbcJournalRows rows;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    /**
     * @param registers the raw ones
     */
    public GuardedPrintedJournal(
            Registers registers,
            JdbcJournalRows rows,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.registers = registers;
        this.rows = rows;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public JournalHeader header(JournalRequest request) {
        return header(require(request), request);
    }

    @Override
    public void write(JournalRequest request, JournalFormat format, OutputStream out)
            throws IOException {
        Register register = require(request);
        try (JournalSheet sheet = sheet(format, header(register, request), out)) {
            rows.read(register.id(), request, sheet);
            sheet.finish();
        }
    }

    private Register require(JournalRequest request) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> registers.require(request.register()), true);
    }

    static JournalSheet sheet(JournalFormat format, JournalHeader header, OutputStream out)
            throws IOException {
        return switch (format) {
            case PDF -> new PdfSheet(header, out);
            case XLSX -> new XlsxSheet(header, out);
            case CSV -> new CsvSheet(header, out);
        };
    }

    private static JournalHeader header(Register register, JournalRequest request) {
        List<JournalColumn> columns =
                request.columns().isEmpty()
                        ? JournalColumn.ofStream(register.settings().kind().stream())
                        : request.columns();
        return new JournalHeader(
                register.institutionName(),
                register.settings().title(),
                request.from(),
                request.until(),
                request.state().map(GuardedPrintedJournal::filter).orElse(""),
                columns);
    }

    private static String filter(EntryState state) {
        return switch (state) {
            case ACTIVE -> "лише чинні записи";
            case RESERVED -> "лише зарезервовані номери";
            case VOID -> "лише анульовані номери";
            case RELEASED -> "лише повернуті номери";
        };
    }
}
