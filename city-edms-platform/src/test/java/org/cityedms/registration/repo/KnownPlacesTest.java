package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.NumberChoice;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Registration;
import org.cityedms.registration.Restart;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers taken by what a server knows of the counter: right where it knows wrongly, too. On a real
 * PostgreSQL with real threads.
 */
public class KnownPlacesTest {
    private final String year =
            CountingPeriod.of(Restart.YEARLY, OfficeTime.dayOf(Instant.now())).key();

    private final RegisterFixture fixture = new RegisterFixture();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    private final JdbcCounters counters = spy(new JdbcCounters(fixture.jdbc));
    private final JdbcRegisterEntries entries =
            new JdbcRegisterEntries(fixture.jdbc, counters, fixture.changes, Clock.systemUTC());

    @Test
    public void append_afterOneOfThisServer_asksTheCounterOnlyOnce() {
        KnownPlaces server = new KnownPlaces();
        for (long ordinal = 1; ordinal <= 5; ordinal++) {
            assertThat(append(server).ordinal()).isEqualTo(ordinal);
        }
        verify(counters, times(1)).next(any(), any(), anyInt());
        assertThat(fixture.chainHolds(year)).isTrue();
    }

    @Test
    public void append_severalInOneTransaction_followEachOther() {
        KnownPlaces.InTransaction known = new KnownPlaces().inTransaction();
        List<Long> ordinals =
                transaction.execute(
                        status ->
                                List.of(
                                        entries.append(entry(), known).ordinal(),
                                        entries.append(entry(), known).ordinal(),
                                        entries.append(entry(), known).ordinal()));
        assertThat(ordinals).containsExactly(1L, 2L, 3L);
        verify(counters, times(1)).next(any(), any(), anyInt());
        assertThat(fixture.chainHolds(year)).isTrue();
    }

    @Test
    public void append_otherServerBetween_takesTheNextAllTheSame() {
        KnownPlaces server = new KnownPlaces();
        append(server);
        append(new KnownPlaces());
        assertThat(append(server).ordinal()).isEqualTo(3);
        verify(counters, times(3)).next(any(), any(), anyInt());
    }

    @Test
    public void append_rolledBack_isNotKnown() {
        KnownPlaces server = new KnownPlaces();
        append(server);
        transaction.executeWithoutResult(
                status -> {
                    entries.append(entry(), server.inTransaction());
                    status.setRollbackOnly();
                });
        assertThat(append(server).ordinal()).isEqualTo(2);
        verify(counters, times(1)).next(any(), any(), anyInt());
    }

    @Test
    public void append_preparedByOldSettings_takesNoNumber() {
        KnownPlaces server = new KnownPlaces();
        append(server);
        NewEntry old = entry();
        fixture.jdbc
                .sql("UPDATE ce_register SET title = 'Інший' WHERE id = ?")
                .params(fixture.register.id())
                .update();
        assertThatThrownBy(
                        () ->
                                transaction.execute(
                                        status -> entries.append(old, server.inTransaction())))
                .isInstanceOf(RegisterChangedException.class);
        assertThat(fixture.register().entries()).isEqualTo(1);
        assertThat(append(server).ordinal()).isEqualTo(2);
        assertThat(fixture.chainHolds(year)).isTrue();
    }

    /** The counter moves while the statement that knows it waits for it. */
    @Test(timeout = 60_000)
    public void append_counterMovedWhileWaiting_takesTheOneAfter() throws Exception {
        KnownPlaces server = new KnownPlaces();
        append(server);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Registration> waiting =
                    transaction.execute(
                            status -> {
                                fixture.append();
                                Future<Registration> late = other.submit(() -> append(server));
                                TestTransactions.awaitWaiting();
                                return late;
                            });
            assertThat(waiting.get().ordinal()).isEqualTo(3);
        } finally {
            other.shutdownNow();
        }
        assertThat(fixture.chainHolds(year)).isTrue();
    }

    @Test
    public void append_twoServersManyThreadsAndRollbacks_noGapNoDuplicate() throws Exception {
        List<KnownPlaces> servers = List.of(new KnownPlaces(), new KnownPlaces());
        List<Callable<Integer>> registrars = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            KnownPlaces server = servers.get(i % servers.size());
            registrars.add(() -> register(server, 40));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        int committed = 0;
        try {
            for (Future<Integer> registrar : threads.invokeAll(registrars)) {
                committed += registrar.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(
                        fixture.jdbc
                                .sql(
                                        "SELECT ordinal FROM ce_register_entry WHERE register_id = ? ORDER BY registered_at, id")
                                .params(fixture.register.id())
                                .query(Long.class)
                                .list())
                .isEqualTo(LongStream.rangeClosed(1, committed).boxed().toList());
        assertThat(fixture.register().entries()).isEqualTo(committed);
        assertThat(fixture.chainHolds(year)).isTrue();
    }

    private int register(KnownPlaces server, int times) {
        int committed = 0;
        for (int i = 0; i < times; i++) {
            KnownPlaces.InTransaction known = server.inTransaction();
            boolean fails = i % 5 == 3;
            transaction.executeWithoutResult(
                    status -> {
                        entries.append(entry(), known);
                        if (fails) {
                            status.setRollbackOnly();
                        }
                    });
            if (!fails) {
                known.committed();
                committed++;
            }
        }
        return committed;
    }

    private Registration append(KnownPlaces server) {
        KnownPlaces.InTransaction known = server.inTransaction();
        Registration made = transaction.execute(status -> entries.append(entry(), known));
        known.committed();
        return made;
    }

    private NewEntry entry() {
        return fixture.entry(NumberChoice.NEXT);
    }
}
