package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.organization.People;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.NumberChoice;
import org.cityedms.registration.NumberLiteral;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Registration;
import org.cityedms.registration.Reservation;
import org.cityedms.registration.ReservationDraft;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reserved, literal and back-dated numbers, on a real PostgreSQL with real threads. */
public class ReservationBookTest {
    private static final People PEOPLE =
            new People() {
                @Override
                public String current() {
                    return "registrar";
                }

                @Override
                public String displayName(String userName) {
                    return "Олена Коваль";
                }
            };

    private final RegisterFixture fixture = new RegisterFixture();
    private final LocalDate today = OfficeTime.dayOf(Clock.systemUTC().instant());
    private final String year = Integer.toString(today.getYear());
    private final ReservationBook book =
            new ReservationBook(
                    fixture.registers,
                    new UnitCheck((institution, day) -> Set.of()),
                    new JdbcReservations(fixture.jdbc),
                    fixture.counters,
                    fixture.batch,
                    fixture.changes,
                    PEOPLE,
                    Clock.systemUTC());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));

    @Test
    public void ending_ofAllRegisters_thoseThatEndFirstBefore() {
        RegisterFixture second = new RegisterFixture();
        Reservation ours = reserve(2);
        long other =
                fixture.jdbc
                        .sql(
                                "UPDATE ce_reservation SET expires_on = :on WHERE id = :id RETURNING id")
                        .param("on", today.plusDays(1))
                        .param(
                                "id",
                                transaction
                                        .execute(
                                                status ->
                                                        book.reserve(
                                                                second.register.code().value(),
                                                                draft(1)))
                                        .id())
                        .query(Long.class)
                        .single();
        List<Long> ending =
                book.ending(today.plusDays(1), 100_000).stream()
                        .map(Reservation::id)
                        .filter(id -> id == other || id == ours.id())
                        .toList();
        assertThat(ending).containsExactly(ours.id(), other);
        assertThat(book.ending(today, 100_000))
                .filteredOn(found -> found.id() == other || found.id() == ours.id())
                .singleElement()
                .satisfies(found -> assertThat(found.numbers()).hasSize(2));
        assertThat(book.ending(ours.until(), 1)).hasSize(1);
    }

    @Test
    public void reserve_block_keepsItsNumbersAndTheNextOneFollows() {
        fixture.append();
        Reservation block = reserve(3);
        assertThat(numbers(block)).containsExactly("01-21/2", "01-21/3", "01-21/4");
        assertThat(fixture.append().number()).isEqualTo("01-21/5");
        assertThat(fixture.acts(year))
                .containsExactly("registered", "reserved", "reserved", "reserved", "registered");
        assertThat(fixture.chainHolds(year)).isTrue();
        assertThat(open()).containsExactly(block);
    }

    @Test
    public void append_reservedNumber_fillsItsLine() {
        Reservation block = reserve(2);
        Registration filled = fill(block.numbers().get(1).entry());
        assertThat(filled.number()).isEqualTo("01-21/2");
        assertThat(numbers(open().get(0))).containsExactly("01-21/1");
        assertThat(code(() -> fill(block.numbers().get(1).entry()))).isEqualTo("reservation-used");
        assertThat(fixture.acts(year)).containsExactly("reserved", "reserved", "filled");
        assertThat(fixture.chainHolds(year)).isTrue();
    }

    @Test
    public void append_numberReservedInAnotherRegister_isRefused() {
        RegisterFixture other = new RegisterFixture();
        Reservation block = reserve(1);
        assertThat(code(() -> other.append(other.entry(choice(block.numbers().get(0).entry())))))
                .isEqualTo("reservation-not-found");
    }

    @Test
    public void append_expiredReservation_isRefused() {
        Reservation block = reserve(1);
        fixture.jdbc
                .sql("UPDATE ce_reservation SET expires_on = :day WHERE id = :id")
                .param("day", today.minusDays(1))
                .param("id", block.id())
                .update();
        assertThat(code(() -> fill(block.numbers().get(0).entry())))
                .isEqualTo("reservation-expired");
    }

    @Test
    public void release_endOfTheRegister_isGivenAgainAndTheRestIsVoid() {
        Reservation first = reserve(2);
        fixture.append();
        Reservation last = reserve(3);
        fill(last.numbers().get(0).entry());
        release(last);
        release(first);
        assertThat(states())
                .containsExactly(
                        "1 void", "2 void", "3 active", "4 active", "5 released", "6 released");
        assertThat(fixture.append().number()).isEqualTo("01-21/5");
        assertThat(fixture.append().number()).isEqualTo("01-21/6");
        assertThat(fixture.chainHolds(year)).isTrue();
        assertThat(fixture.register().entries()).isEqualTo(6);
        assertThat(open()).isEmpty();
        assertThat(code(() -> release(first))).isEqualTo("reservation-not-found");
    }

    @Test
    public void release_numberThatALiteralFollows_isVoid() {
        Reservation block = reserve(1);
        literal(1, "-а");
        release(block);
        assertThat(states()).containsExactly("1 void", "1-а active");
        assertThat(fixture.append().ordinal()).isEqualTo(2);
    }

    @Test
    public void release_everyNumber_leavesTheRegisterAtItsStart() {
        release(reserve(5));
        assertThat(fixture.append().number()).isEqualTo("01-21/1");
        assertThat(fixture.chainHolds(year)).isTrue();
    }

    @Test
    public void append_literal_standsBesideItsOrdinal() {
        fixture.append();
        fixture.append();
        assertThat(literal(1, "-а").number()).isEqualTo("01-21/1-а");
        assertThat(literal(1, "/1").number()).isEqualTo("01-21/1/1");
        assertThat(code(() -> literal(1, "а"))).as("1а reads as 1-а").isEqualTo("number-taken");
        assertThat(code(() -> literal(9, "-а"))).isEqualTo("ordinal-not-found");
        assertThat(fixture.append().ordinal()).isEqualTo(3);
        assertThat(fixture.chainHolds(year)).isTrue();
    }

    @Test
    public void append_earlierDate_isKeptBesideTheTimeOfWriting() {
        LocalDate first = today.withDayOfYear(1);
        Registration registration =
                fixture.append(
                        fixture.entry(
                                new NumberChoice(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(first),
                                        Optional.of("відрядження"))));
        assertThat(registration.registeredOn()).isEqualTo(first);
        assertThat(OfficeTime.dayOf(registration.registeredAt())).isEqualTo(today);
        assertThat(
                        fixture.jdbc
                                .sql("SELECT content FROM ce_journal_record WHERE register_id = ?")
                                .param(fixture.register.id())
                                .query(String.class)
                                .single())
                .contains("\"reason\":\"відрядження\"")
                .contains("\"registeredOn\":\"" + first + "\"");
    }

    /**
     * Registrars register, reserve, fill, give up and put literals beside each other, and every
     * fourth transaction fails: no gap, no number twice, one whole chain.
     */
    @Test(timeout = 120_000)
    public void everything_fromEightThreads_leavesNoGapAndNoDuplicate() throws Exception {
        fixture.append();
        List<Long> waiting = Collections.synchronizedList(new ArrayList<>());
        List<Callable<Void>> registrars = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int seed = i;
            registrars.add(
                    () -> {
                        work(seed, waiting);
                        return null;
                    });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Void> one : threads.invokeAll(registrars)) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(fixture.chainHolds(year)).isTrue();
        List<Long> ordinals =
                fixture.jdbc
                        .sql(
                                """
                                SELECT ordinal FROM ce_register_entry
                                 WHERE register_id = ? AND state <> 'released' AND literal = '' ORDER BY ordinal
                                """)
                        .param(fixture.register.id())
                        .query(Long.class)
                        .list();
        assertThat(ordinals).doesNotHaveDuplicates();
        assertThat(ordinals.get(ordinals.size() - 1)).isEqualTo(ordinals.size());
        assertThat(fixture.append().ordinal()).isEqualTo(ordinals.size() + 1L);
    }

    private void work(int seed, List<Long> waiting) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            int what = random.nextInt(5);
            boolean fails = random.nextInt(4) == 0;
            try {
                transaction.executeWithoutResult(
                        status -> {
                            act(what, random, waiting);
                            if (fails) {
                                status.setRollbackOnly();
                            }
                        });
            } catch (ProblemException refused) {
                assertThat(refused.problem().code())
                        .isIn("reservation-used", "reservation-not-found", "number-taken");
            }
        }
    }

    private void act(int what, Random random, List<Long> waiting) {
        switch (what) {
            case 0 -> fixture.append();
            case 1 ->
                    book.reserve(code(), draft(1 + random.nextInt(3)))
                            .numbers()
                            .forEach(number -> waiting.add(number.entry()));
            case 2 -> {
                if (!waiting.isEmpty()) {
                    fixture.append(
                            fixture.entry(choice(waiting.get(random.nextInt(waiting.size())))));
                }
            }
            case 3 ->
                    book.open(code()).stream()
                            .findFirst()
                            .ifPresent(one -> book.release(code(), one.id(), "не треба"));
            default -> literal(1, "-" + (1 + random.nextInt(100)));
        }
    }

    @Test
    public void fill_preparedByOldSettings_staysReserved() {
        long line = reserve(1).numbers().get(0).entry();
        NewEntry old = fixture.entry(choice(line));
        fixture.jdbc
                .sql("UPDATE ce_register SET title = 'Інший' WHERE id = ?")
                .param(fixture.register.id())
                .update();
        assertThatThrownBy(() -> transaction.execute(status -> fixture.append(old)))
                .isInstanceOf(RegisterChangedException.class);
        assertThat(fill(line).ordinal()).isEqualTo(1);
    }

    private Reservation reserve(int count) {
        return transaction.execute(status -> book.reserve(code(), draft(count)));
    }

    private void release(Reservation reservation) {
        transaction.executeWithoutResult(
                status -> book.release(code(), reservation.id(), "не використано"));
    }

    private Registration fill(long entry) {
        return transaction.execute(status -> fixture.append(fixture.entry(choice(entry))));
    }

    private Registration literal(long ordinal, String literal) {
        NumberChoice choice =
                new NumberChoice(
                        Optional.empty(),
                        Optional.of(
                                new NumberChoice.Literal(
                                        ordinal, NumberLiteral.parse(literal).orElseThrow())),
                        Optional.empty(),
                        Optional.of("пропущено"));
        return transaction.execute(status -> fixture.append(fixture.entry(choice)));
    }

    private static NumberChoice choice(long entry) {
        return new NumberChoice(
                Optional.of(entry), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private ReservationDraft draft(int count) {
        return new ReservationDraft(
                count, "до підписання", today.toString(), null, null, null, null, null, null);
    }

    private List<Reservation> open() {
        return book.open(code());
    }

    private String code() {
        return fixture.register.code().value();
    }

    private List<String> states() {
        return fixture.jdbc
                .sql(
                        """
                        SELECT ordinal || literal || ' ' || state FROM ce_register_entry WHERE register_id = ? ORDER BY ordinal, literal, id
                        """)
                .param(fixture.register.id())
                .query(String.class)
                .list();
    }

    private static List<String> numbers(Reservation reservation) {
        return reservation.numbers().stream().map(Reservation.ReservedNumber::number).toList();
    }

    private static String code(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run).problem().code();
    }
}
