package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.cityedms.registration.DocumentId;
import org.junit.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers under concurrency, on a real PostgreSQL with real threads. */
public class NumberAllocationTest {
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));

    @Test
    public void append_eightRegistrarsAndRollbacks_noGapNoDuplicate() throws Exception {
        RegisterFixture fixture = new RegisterFixture();
        List<Callable<Integer>> registrars = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            registrars.add(() -> register(fixture, 50));
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
        List<Long> ordinals = longs(fixture, "ordinal");
        assertThat(ordinals).isEqualTo(LongStream.rangeClosed(1, committed).boxed().toList());
        assertThat(longs(fixture, "position")).isEqualTo(ordinals);
        assertThat(fixture.registers.require(fixture.register.code().value()).entries())
                .isEqualTo(committed);
        assertThat(inOrderOfTime(fixture)).isEqualTo(ordinals);
    }

    /**
     * Every fourth transaction fails after it has taken its number, which must be given to the
     * next.
     */
    private int register(RegisterFixture fixture, int times) {
        int committed = 0;
        for (int i = 0; i < times; i++) {
            boolean fails = ThreadLocalRandom.current().nextInt(4) == 0;
            transaction.executeWithoutResult(
                    status -> {
                        fixture.append();
                        if (fails) {
                            status.setRollbackOnly();
                        }
                    });
            committed += fails ? 0 : 1;
        }
        return committed;
    }

    @Test(timeout = 20_000)
    public void append_otherRegister_doesNotWait() throws Exception {
        RegisterFixture busy = new RegisterFixture();
        RegisterFixture free = new RegisterFixture();
        transaction.executeWithoutResult(
                status -> {
                    busy.append();
                    ExecutorService other = Executors.newSingleThreadExecutor();
                    try {
                        Future<Long> ordinal =
                                other.submit(
                                        () ->
                                                transaction.execute(
                                                        inner -> free.append().ordinal()));
                        assertThat(ordinal.get(5, TimeUnit.SECONDS)).isEqualTo(1L);
                    } catch (Exception e) {
                        throw new AssertionError("a register waited for another one", e);
                    } finally {
                        other.shutdown();
                    }
                });
    }

    @Test
    public void append_newYear_countsAnewAndKeepsTheOldYear() {
        RegisterFixture fixture = new RegisterFixture("{seq:3}-{yy}", 10);
        assertThat(fixture.append("с", Instant.parse("2025-12-31T21:59:00Z")).number())
                .isEqualTo("010-25");
        assertThat(fixture.append("с", Instant.parse("2025-12-31T22:01:00Z")).number())
                .isEqualTo("010-26");
        assertThat(fixture.append("с", Instant.parse("2026-01-02T08:00:00Z")).number())
                .isEqualTo("011-26");
        assertThat(fixture.append("с", Instant.parse("2025-06-01T08:00:00Z")).number())
                .isEqualTo("011-25");
    }

    @Test
    public void tables_secondEntryOfADocument_isRefused() {
        RegisterFixture fixture = new RegisterFixture();
        NewEntry entry = fixture.entry("с", Optional.empty());
        fixture.append(entry);
        assertThatThrownBy(() -> transaction.execute(status -> fixture.append(entry)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    public void tables_numberWrittenByHand_isRefused() {
        RegisterFixture fixture = new RegisterFixture();
        fixture.append();
        for (String column : List.of("ordinal", "number", "position")) {
            assertThatThrownBy(() -> copyWithOther(fixture, column))
                    .as(column)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    /** A forged line that differs in everything but one of the columns that must be unique. */
    private static void copyWithOther(RegisterFixture fixture, String same) {
        fixture.jdbc
                .sql(
                        "INSERT INTO ce_register_entry (register_id, period, position, ordinal, number, node_id, registered_at, registrar,"
                                + " registrar_name, number_key, search_key) SELECT register_id, period, "
                                + (same.equals("position") ? "position" : "position + 100")
                                + ", "
                                + (same.equals("ordinal") ? "ordinal" : "ordinal + 100")
                                + ", "
                                + (same.equals("number") ? "number" : "number || 'x'")
                                + ", :node, registered_at, 'x', 'x', 'x', 'x' FROM ce_register_entry WHERE register_id = :register")
                .param("node", DocumentId.create().value())
                .param("register", fixture.register.id())
                .update();
    }

    private static List<Long> longs(RegisterFixture fixture, String column) {
        return fixture.jdbc
                .sql(
                        "SELECT "
                                + column
                                + " FROM ce_register_entry WHERE register_id = :register ORDER BY 1")
                .param("register", fixture.register.id())
                .query(Long.class)
                .list();
    }

    private static List<Long> inOrderOfTime(RegisterFixture fixture) {
        return fixture.jdbc
                .sql(
                        "SELECT ordinal FROM ce_register_entry WHERE register_id = :register ORDER BY registered_at, id")
                .param("register", fixture.register.id())
                .query(Long.class)
                .list();
    }
}
