package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.registration.NumberChoice;
import org.cityedms.registration.Registration;
import org.junit.After;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * No line is written by settings that hold no more, also where they change while the registrar
 * waits for the database. On a real PostgreSQL with real threads.
 */
public class RegisterChangedTest {
    private final RegisterFixture fixture = new RegisterFixture();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    private final ExecutorService registrar = Executors.newSingleThreadExecutor();

    @After
    public void stop() {
        registrar.shutdownNow();
    }

    @Test
    public void next_preparedByOldSettings_takesNoNumber() {
        NewEntry old = fixture.entry(NumberChoice.NEXT);
        close();
        assertThatThrownBy(() -> append(old)).isInstanceOf(RegisterChangedException.class);
        assertThat(append(fixture.entry(NumberChoice.NEXT)).ordinal()).isEqualTo(1);
    }

    @Test(timeout = 60_000)
    public void next_closedWhileItWaitsForTheCounter_takesNoNumber() {
        fixture.append();
        NewEntry old = fixture.entry(NumberChoice.NEXT);
        Future<Registration> waiting =
                transaction.execute(
                        status -> {
                            fixture.append();
                            Future<Registration> other = registrar.submit(() -> append(old));
                            TestTransactions.awaitWaiting();
                            inAnotherTransaction(this::close);
                            return other;
                        });
        assertThatThrownBy(waiting::get).hasCauseInstanceOf(RegisterChangedException.class);
        assertThat(fixture.register().entries()).isEqualTo(2);
    }

    /**
     * The chain of a register begins with its code, so the first line must not go by an old one.
     */
    @Test(timeout = 60_000)
    public void first_renamedWhileItWaitsForTheRegister_takesNoNumber() {
        NewEntry old = fixture.entry(NumberChoice.NEXT);
        String renamed = fixture.register.code().value() + "-renamed";
        Future<Registration> waiting =
                transaction.execute(
                        status -> {
                            run(
                                    "UPDATE ce_register SET code = '"
                                            + renamed
                                            + "' WHERE id = "
                                            + id());
                            Future<Registration> other = registrar.submit(() -> append(old));
                            TestTransactions.awaitWaiting();
                            return other;
                        });
        assertThatThrownBy(waiting::get).hasCauseInstanceOf(RegisterChangedException.class);
        assertThat(fixture.registers.require(renamed).entries()).isZero();
    }

    private Registration append(NewEntry entry) {
        return transaction.execute(status -> fixture.append(entry));
    }

    private void close() {
        run("UPDATE ce_register SET active = NOT active WHERE id = " + id());
    }

    private void inAnotherTransaction(Runnable change) {
        TransactionTemplate own = new TransactionTemplate(transaction.getTransactionManager());
        own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> change.run());
    }

    private void run(String sql) {
        fixture.jdbc.sql(sql).update();
    }

    private long id() {
        return fixture.register.id();
    }
}
