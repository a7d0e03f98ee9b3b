package org.cityedms.correspondence.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.attachment.StoredFiles;
import org.cityedms.correspondence.Correspondent;
import org.cityedms.correspondence.DuplicateQuery;
import org.cityedms.correspondence.FurtherReceipt;
import org.cityedms.correspondence.PastLetter;
import org.cityedms.correspondence.ReceiptDraft;
import org.cityedms.correspondence.UnregisteredDraft;
import org.cityedms.correspondence.UnregisteredKindDraft;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ShippedWays;
import org.cityedms.registration.WaitingRoom;
import org.cityedms.registration.WaitingRooms;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;

public class PastLettersTest {
    private final Instant longAgo = Instant.now().minus(Duration.ofDays(400));

    private final DirectoryFixture directory = new DirectoryFixture();
    private final LineFixture incoming = new LineFixture("incoming");
    private final JdbcPastLetters letters =
            new JdbcPastLetters(TestDatabase.jdbc(), Clock.systemUTC());
    private final JdbcFurtherReceipts receipts =
            new JdbcFurtherReceipts(
                    TestDatabase.jdbc(),
                    new JdbcLinkEnds(TestDatabase.jdbc()),
                    mock(AttachmentStore.class),
                    mock(StoredFiles.class),
                    new WaitingRooms(),
                    () -> ShippedWays.ALL,
                    DirectoryFixture.registrar(),
                    Clock.systemUTC());

    @Test
    public void near_eachSort_isCollected() {
        String who = "ТОВ " + directory.word;
        byte[] hash = hash(directory.word);
        LocalDate day = LocalDate.of(2019, 3, 4);
        DocumentId sameFile = incoming.line("Файл", null, null, null, hash, longAgo);
        DocumentId sameDay = incoming.line("День", null, "7", day, null, longAgo);
        DocumentId sameName = incoming.line("Назва", who, null, null, null, longAgo);
        DocumentId recent = incoming.line("Недавній");
        DocumentId other = incoming.line("Інший", "Інший", null, null, null, longAgo);
        List<PastLetter> found =
                letters.near(
                        new DuplicateQuery(
                                Optional.of("Про щось"),
                                Optional.of(who),
                                Optional.empty(),
                                Optional.of("7"),
                                Optional.of(day),
                                List.of(HexFormat.of().formatHex(hash))));
        assertThat(found)
                .extracting(letter -> letter.end().document())
                .contains(sameFile, sameDay, sameName, recent)
                .doesNotContain(other);
        assertThat(found)
                .filteredOn(PastLetter::sameFile)
                .extracting(letter -> letter.end().document())
                .containsExactly(sameFile);
    }

    @Test
    public void near_entryOfTheDirectory_alsoThroughAMerge() {
        Correspondent gone = directory.organisation("Було " + directory.word, null);
        Correspondent stays = directory.organisation("Є " + directory.word, null);
        DocumentId letter = incoming.line("Лист", "Було", null, null, null, longAgo);
        directory.uses.record(letter, gone.id());
        directory.transaction.executeWithoutResult(
                status -> directory.directory.merge(gone.id(), stays.id()));
        for (Correspondent entry : List.of(gone, stays)) {
            assertThat(
                            letters.near(
                                    new DuplicateQuery(
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.of(entry.id()),
                                            Optional.of("1"),
                                            Optional.empty(),
                                            List.of())))
                    .filteredOn(PastLetter::sameEntry)
                    .extracting(found -> found.end().document())
                    .containsExactly(letter);
        }
    }

    @Test
    public void add_receipt_isOfTheSameCardAndItsFileIsKnown() {
        byte[] hash = hash("receipt" + directory.word);
        DocumentId letter = incoming.line("Лист", null, null, null, null, longAgo);
        String hex = HexFormat.of().formatHex(hash);
        FurtherReceipt receipt =
                receipts.add(
                        letter,
                        new ReceiptDraft(
                                "email",
                                null,
                                "Копія",
                                "лист.pdf",
                                hex.toUpperCase(Locale.ROOT),
                                null));
        assertThat(receipt.fileHash()).contains(hex);
        assertThat(receipts.of(letter)).containsExactly(receipt);
        assertThat(
                        letters.near(
                                new DuplicateQuery(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(hex))))
                .filteredOn(PastLetter::sameFile)
                .extracting(found -> found.end().document())
                .containsExactly(letter);
        DocumentId outgoing = new LineFixture("outgoing").line("Наш");
        assertThat(
                        catchThrowableOfType(
                                        ProblemException.class,
                                        () ->
                                                receipts.add(
                                                        outgoing,
                                                        new ReceiptDraft(
                                                                "email", null, null, null, null,
                                                                null)))
                                .problem()
                                .code())
                .isEqualTo("receipt-not-incoming");
    }

    @Test
    public void record_unregistered_keepsTheTitleOfThatDay() {
        JdbcUnregistered unregistered =
                new JdbcUnregistered(
                        TestDatabase.jdbc(),
                        new JdbcLinkEnds(TestDatabase.jdbc()),
                        new WaitingRooms(),
                        () -> ShippedWays.ALL,
                        DirectoryFixture.registrar(),
                        Clock.systemUTC());
        assertThat(unregistered.kinds()).hasSizeGreaterThanOrEqualTo(12);
        String code = incoming.code;
        unregistered.saveKind(
                code,
                new UnregisteredKindDraft("Листівки", "Інструкція", List.of("Листівк"), true));
        unregistered.record(new UnregisteredDraft(code, "Листівка", "Дах", null, "post", null));
        unregistered.saveKind(
                code, new UnregisteredKindDraft("Поштівки", "Інструкція", null, false));
        assertThat(unregistered.receipts(Optional.empty(), 1))
                .first()
                .satisfies(note -> assertThat(note.kindTitle()).isEqualTo("Листівки"));
        assertThat(
                        catchThrowableOfType(
                                        ProblemException.class,
                                        () ->
                                                unregistered.record(
                                                        new UnregisteredDraft(
                                                                code, "Ще", null, null, null,
                                                                null)))
                                .problem()
                                .code())
                .isEqualTo("unregistered-kind-not-found");
    }

    @Test
    public void near_severalFiles_anyOfThemIsKnown() {
        byte[] one = hash("one" + directory.word);
        byte[] other = hash("other" + directory.word);
        DocumentId first = incoming.line("Перший", null, null, null, one, longAgo);
        DocumentId second = incoming.line("Другий", null, null, null, other, longAgo);
        DocumentId recent = incoming.line("Недавній " + directory.word);
        assertThat(
                        letters.near(
                                DuplicateQuery.of(
                                        Optional.empty(),
                                        List.of(
                                                HexFormat.of().formatHex(one),
                                                HexFormat.of().formatHex(other)))))
                .extracting(found -> found.end().document())
                .contains(first, second)
                .as("nothing is said that recent letters could be compared with")
                .doesNotContain(recent);
    }

    @Test
    public void record_ofAFile_closesItWhereItWaitsAndIsTakenBackWithIt() {
        WaitingRoom room = mock(WaitingRoom.class);
        DocumentId file = DocumentId.create();
        when(room.close(file, "Не підлягає реєстрації: Листівки")).thenReturn(true);
        WaitingRooms rooms = new WaitingRooms();
        rooms.add(room);
        JdbcUnregistered unregistered =
                new JdbcUnregistered(
                        TestDatabase.jdbc(),
                        new JdbcLinkEnds(TestDatabase.jdbc()),
                        rooms,
                        () -> ShippedWays.ALL,
                        DirectoryFixture.registrar(),
                        Clock.systemUTC());
        unregistered.saveKind(
                incoming.code, new UnregisteredKindDraft("Листівки", "Інструкція", null, true));
        unregistered.record(
                new UnregisteredDraft(incoming.code, "Листівка", null, null, null, file.value()));
        verify(room).close(file, "Не підлягає реєстрації: Листівки");
        assertThat(unregistered.receipts(Optional.empty(), 1).get(0).file()).contains(file);
        assertThat(unregistered.receipts(Optional.empty(), 1).get(0).takenBackAt()).isEmpty();
        unregistered.takeBack(file);
        assertThat(unregistered.receipts(Optional.empty(), 1).get(0).takenBackAt()).isPresent();

        DocumentId registered = incoming.line("Зареєстрований");
        assertThat(
                        catchThrowableOfType(
                                        ProblemException.class,
                                        () ->
                                                unregistered.record(
                                                        new UnregisteredDraft(
                                                                incoming.code,
                                                                "Ще",
                                                                null,
                                                                null,
                                                                null,
                                                                registered.value())))
                                .problem()
                                .code())
                .isEqualTo("already-registered");
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
