package org.cityedms.registration.repo;

import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.FilterField;
import org.cityedms.registration.FoundLine;
import org.cityedms.registration.LineLookup;
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
        FoundLine found = line.found();
        RegisterLine shown = found.line();
        return new FoundLine(
                new RegisterLine(
                        shown.register(),
                        shown.registerTitle(),
                        shown.period(),
                        readers.of(line.kind()).asFarAsReadable(shown.entry())),
                found.exact());
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
