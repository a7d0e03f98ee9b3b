package org.cityedms.journal.repo;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.JournalProblems;
import org.cityedms.journal.MonthOfActs;
import org.cityedms.journal.Statement;
import org.cityedms.journal.VerificationReport;
import org.cityedms.registration.Register;

/** Makes statements of what was verified. */
public final class StatementMaking {
    private final ChainVerifier verifier;
    private final JdbcMonthActs acts;
    private final JdbcStatements statements;

    public StatementMaking(ChainVerifier verifier, JdbcMonthActs acts, JdbcStatements statements) {
        this.verifier = verifier;
        this.acts = acts;
        this.statements = statements;
    }

    /**
     * Verifies the whole register, with connections of its own.
     *
     * @param anchors what earlier statements attest
     */
    List<ChainHead> verified(Register register, List<ChainHead> anchors) {
        VerificationReport report = verifier.verify(register, Optional.empty(), anchors);
        if (!report.sound()) {
            throw JournalProblems.journalNotSound(register.settings().title(), report.faultCount())
                    .exception();
        }
        return report.heads();
    }

    /** The statement of a chain up to its verified head; nothing where nothing happened. */
    Optional<Statement> make(
            Register register, ChainHead head, YearMonth month, Instant at, Maker maker) {
        MonthOfActs happened = acts.read(register, head, month);
        if (happened.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Statement(
                        register.institutionName(),
                        register.code().value(),
                        register.settings().title(),
                        month,
                        statements.nextRevision(register, head.period(), month),
                        at,
                        maker.user(),
                        maker.name(),
                        happened,
                        acts.gaps(register, head.period(), happened),
                        head,
                        statements.last(register, head.period())));
    }

    /** Who makes a statement. */
    record Maker(String user, String name) {}
}
