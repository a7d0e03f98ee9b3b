package org.cityedms.card.repo;

import java.util.List;
import java.util.Set;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.card.Phrases;
import org.cityedms.organization.People;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.LayoutCode;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/** Phrases for registrars, each their own. */
public final class GuardedPhrases implements Phrases {
    private static final Set<String> BUILT_IN =
            Set.of("summary", "documentKind", "correspondent", "caseIndex");
    private static final String FURTHER = "additional.";

    private final JdbcPhrases phrases;
    private final Registers registers;
    private final RegistrationRights rights;
    private final People people;
    private final TransactionService transactionService;

    public GuardedPhrases(
            JdbcPhrases phrases,
            Registers registers,
            RegistrationRights rights,
            People people,
            TransactionService transactionService) {
        this.phrases = phrases;
        this.registers = registers;
        this.rights = rights;
        this.people = people;
        this.transactionService = transactionService;
    }

    @Override
    public List<String> find(String register, String field, String prefix) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> read(registers.require(register).id(), field, prefix), true);
    }

    private List<String> read(long register, String field, String prefix) {
        String me = people.current();
        if (BUILT_IN.contains(field)) {
            return phrases.ofField(register, me, field, prefix);
        }
        if (field.startsWith(FURTHER)) {
            String code = field.substring(FURTHER.length());
            if (LayoutCode.PATTERN.matcher(code).matches()) {
                return phrases.ofFurtherField(register, me, code, prefix);
            }
        }
        throw Problem.ofFields("invalid-input", List.of(FieldError.of("field", "not-in-list")))
                .exception();
    }
}
