package org.cityedms.correspondence.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.correspondence.UnregisteredDraft;
import org.cityedms.correspondence.UnregisteredKindDraft;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ShippedWays;
import org.cityedms.registration.WaitingRooms;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;

/** A file that waits nowhere: nothing but its note says that it is not registered. */
public class UnregisteredFileTest {
    private final DirectoryFixture directory = new DirectoryFixture();
    private final String kind = new LineFixture("incoming").code;
    private final DocumentId file = DocumentId.create();
    private final JdbcUnregistered unregistered =
            new JdbcUnregistered(
                    TestDatabase.jdbc(),
                    new JdbcLinkEnds(TestDatabase.jdbc()),
                    new WaitingRooms(),
                    () -> ShippedWays.ALL,
                    DirectoryFixture.registrar(),
                    Clock.systemUTC());

    @Before
    public void kindOfTheList() {
        unregistered.saveKind(
                kind, new UnregisteredKindDraft("Листівки", "Інструкція", null, true));
    }

    @Test
    public void record_fileThatIsNoted_isRefused() {
        assertThat(record("Листівка")).isEqualTo("noted");
        assertThat(record("Інша листівка"))
                .isEqualTo("already-unregistered [Листівки, Олена Коваль]");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    public void record_sameNoteOnceMore_saysSo() {
        assertThat(record("Листівка")).isEqualTo("noted");
        assertThat(record("Листівка")).isEqualTo("same-unregistered [Листівки, Олена Коваль]");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    public void record_fileThatWasTakenBack_isNotedAnew() {
        record("Листівка");
        unregistered.takeBack(file);
        assertThat(record("Листівка")).isEqualTo("noted");
        assertThat(notes()).isEqualTo(2);
    }

    @Test(timeout = 60_000)
    public void record_twoAtTheSameTime_oneNotes() throws Exception {
        ExecutorService registrars = Executors.newFixedThreadPool(2);
        CountDownLatch both = new CountDownLatch(2);
        try {
            List<Future<String>> told =
                    List.of(
                            registrars.submit(() -> record("Листівка", both)),
                            registrars.submit(() -> record("Поштівка", both)));
            assertThat(List.of(told.get(0).get(), told.get(1).get()))
                    .containsExactlyInAnyOrder(
                            "noted", "already-unregistered [Листівки, Олена Коваль]");
        } finally {
            registrars.shutdownNow();
        }
        assertThat(notes()).isEqualTo(1);
    }

    private String record(String what) {
        return record(what, new CountDownLatch(0));
    }

    /** Each in a transaction that stays open a while after the note. */
    private String record(String what, CountDownLatch others) {
        try {
            return directory.transaction.execute(
                    status -> {
                        others.countDown();
                        await(others);
                        unregistered.record(
                                new UnregisteredDraft(kind, what, null, null, null, file.value()));
                        pause();
                        return "noted";
                    });
        } catch (ProblemException refused) {
            return refused.problem().code() + " " + refused.problem().arguments();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long notes() {
        return unregistered.receipts(Optional.empty(), 200).stream()
                .filter(note -> note.file().equals(Optional.of(file)))
                .count();
    }
}
