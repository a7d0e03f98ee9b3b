package org.cityedms.registration.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.FilterField;
import org.cityedms.registration.FoundLine;
import org.cityedms.registration.LineLookup;
import org.cityedms.registration.LinesOfDay;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterLine;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/**
 * Looks lines up for people. Who may not open a document finds its line by number all the same, and
 * of what it tells nothing.
 */
public final class GuardedLineLookup implements LineLookup {
    private final JdbcLineLookup lines;
    private final Registers registers;
    private final RegistrationRights rights;
    private final LineReaders readers;
    private final TransactionService transactionService;

    public GuardedLineLookup(
            JdbcLineLookup lines,
            Registers registers,
            RegistrationRights rights,
            LineReaders readers,
            TransactionService transactionService) {
        this.lines = lines;
        this.registers = registers;
        this.rights = rights;
        this.readers = readers;
        this.transactionService = transactionService;
    }

    @Override
    public List<FoundLine> numbered(String number, int limit) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> lines.numbered(number, limit).stream().map(this::visible).toList(),
                        true);
    }

    private FoundLine visible(JdbcLineLookup.OfKind line) {
        return new FoundLine(visible(line.kind(), line.found().line()), line.found().exact());
    }

    private RegisterLine visible(DocumentKind kind, RegisterLine line) {
        return new RegisterLine(
                line.register(),
                line.registerTitle(),
                line.period(),
                readers.of(kind).asFarAsReadable(line.entry()));
    }

    @Override
    public LinesOfDay ofDay(LocalDate day, Optional<EntryCursor> cursor, int limit) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> page(day, cursor, limit), true);
    }

    private LinesOfDay page(LocalDate day, Optional<EntryCursor> cursor, int limit) {
        List<JdbcLineLookup.OfDay> read = lines.ofDay(day, cursor, limit + 1);
        boolean more = read.size() > limit;
        List<RegisterLine> shown =
                read.stream().limit(limit).map(line -> visible(line.kind(), line.line())).toList();
        return new LinesOfDay(
                shown,
                lines.countOfDay(day),
                more
                        ? Optional.of(shown.get(limit - 1))
                                .map(RegisterLine::entry)
                                .map(
                                        last ->
                                                new EntryCursor(
                                                        true,
                                                        SortKey.of(last.registeredAt()),
                                                        last.id()))
                        : Optional.empty());
    }

    @Override
    public List<String> values(String register, FilterField field, String beginning) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            Register found = registers.require(register);
                            return mayKnow(field, found)
                                    ? lines.values(found.id(), field, beginning, MAXIMUM_VALUES)
                                    : List.of();
                        },
                        true);
    }

    /**
     * Registrars and administrators may open what is for official use, and what tells of persons.
     */
    private boolean mayKnow(FilterField field, Register register) {
        boolean personal = register.settings().kind().personal();
        return !field.tellsContent()
                || (rights.mayRegister() && (!personal || rights.mayReadPersonal()));
    }
}
