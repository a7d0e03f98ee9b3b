package org.cityedms.journal.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.cityedms.journal.FiledStatement;
import org.cityedms.journal.JournalProblems;
import org.cityedms.journal.StatementFormat;
import org.cityedms.journal.Statements;
import org.cityedms.registration.RegistrationRights;

/**
 * Statements for callers from outside. Whoever may read registers may see which there are and what
 * heads they attest; they are made and read by registrars, one is made at a time.
 */
public final class GuardedStatements implements Statements {
    private final Statements statements;
    private final RegistrationRights rights;
    private final Semaphore one = new Semaphore(1);

    /**
     * @param statements the raw ones
     */
    public GuardedStatements(Statements statements, RegistrationRights rights) {
        this.statements = statements;
        this.rights = rights;
    }

    @Override
    public List<FiledStatement> make(String register, YearMonth month) {
        rights.requireRegister();
        if (!one.tryAcquire()) {
            throw JournalProblems.verificationRunning().exception();
        }
        try {
            return statements.make(register, month);
        } finally {
            one.release();
        }
    }

    @Override
    public List<FiledStatement> list(String register) {
        rights.requireRead();
        return statements.list(register);
    }

    @Override
    public FiledStatement get(long id) {
        rights.requireRead();
        return statements.get(id);
    }

    @Override
    public void write(long id, StatementFormat format, OutputStream out) throws IOException {
        rights.requireRegister();
        statements.write(id, format, out);
    }
}
