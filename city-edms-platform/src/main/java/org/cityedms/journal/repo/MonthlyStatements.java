package org.cityedms.journal.repo;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.journal.MonthOfActs;
import org.cityedms.journal.Statements;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** States the month before of each active register that nobody stated since its end. */
public final class MonthlyStatements {
    private static final Logger LOG = LoggerFactory.getLogger(MonthlyStatements.class);

    private final Registers registers;
    private final Statements statements;
    private final TransactionService transactionService;
    private final Clock clock;

    /**
     * Made of the raw services.
     *
     * @param registers the raw ones
     * @param statements the raw ones
     */
    public MonthlyStatements(
            Registers registers,
            Statements statements,
            TransactionService transactionService,
            Clock clock) {
        this.registers = registers;
        this.statements = statements;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    /** Works as the system; run again, it does what is left. */
    public void run() {
        YearMonth month = YearMonth.from(OfficeTime.dayOf(clock.instant())).minusMonths(1);
        AuthenticationUtil.runAsSystem(
                () -> {
                    List<Register> all =
                            transactionService
                                    .getRetryingTransactionHelper()
                                    .doInTransaction(registers::all, true);
                    all.stream()
                            .filter(register -> register.settings().active())
                            .map(register -> register.code().value())
                            .filter(code -> !isStated(code, month))
                            .forEach(code -> state(code, month));
                    return null;
                });
    }

    private boolean isStated(String code, YearMonth month) {
        return statements.list(code).stream()
                .anyMatch(
                        made ->
                                made.month().equals(month)
                                        && !made.madeAt()
                                                .isBefore(MonthOfActs.start(month.plusMonths(1))));
    }

    private void state(String code, YearMonth month) {
        try {
            statements.make(code, month);
            LOG.info("{} of {} stated", month, code);
        } catch (ProblemException refused) {
            if (refused.problem().code().equals("nothing-to-state")) {
                LOG.debug("Nothing happened in {} in {}", code, month);
            } else {
                LOG.error("{} of {} could not be stated", month, code, refused);
            }
        }
    }
}
