package org.cityedms.journal.repo;

import java.time.Clock;
import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.journal.ChosenColumns;
import org.cityedms.journal.JournalColumnChoice;
import org.cityedms.journal.JournalColumns;
import org.cityedms.organization.People;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.CardLayouts;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/** Whoever prints journals says what stands in them. */
public final class GuardedJournalColumns implements JournalColumnChoice {
    private final Registers registers;
    private final CardLayouts layouts;
    private final JdbcJournalColumns kept;
    private final RegistrationRights rights;
    private final People people;
    private final TransactionService transactionService;
    private final Clock clock;

    /**
     * @param registers the raw ones
     */
    public GuardedJournalColumns(
            Registers registers,
            CardLayouts layouts,
            JdbcJournalColumns kept,
            RegistrationRights rights,
            People people,
            TransactionService transactionService,
            Clock clock) {
        this.registers = registers;
        this.layouts = layouts;
        this.kept = kept;
        this.rights = rights;
        this.people = people;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public ChosenColumns of(String register) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> read(registers.require(register)), true);
    }

    /** The columns of a register, in the caller's transaction. */
    ChosenColumns read(Register register) {
        return ChosenColumns.of(columns(register), kept.of(register.id()));
    }

    private JournalColumns columns(Register register) {
        return JournalColumns.of(register.settings().kind(), layouts.of(register.settings()));
    }

    @Override
    public ChosenColumns choose(String register, List<String> codes) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            Register found = registers.require(register);
                            if (columns(found).named(codes).isEmpty()) {
                                throw unknown().exception();
                            }
                            kept.put(found.id(), codes, people.current(), clock.instant());
                            return read(found);
                        });
    }

    static Problem unknown() {
        return Problem.ofFields("invalid-input", List.of(FieldError.of("columns", "invalid")));
    }

    @Override
    public ChosenColumns forget(String register) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            Register found = registers.require(register);
                            kept.remove(found.id());
                            return read(found);
                        });
    }
}
