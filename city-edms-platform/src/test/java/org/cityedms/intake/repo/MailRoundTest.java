package org.cityedms.intake.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.cityedms.intake.DraftNote;
import org.cityedms.intake.LetterOutcome;
import org.cityedms.intake.LetterRules;
import org.cityedms.intake.Suspicion;
import org.cityedms.intake.mail.Letter;
import org.cityedms.intake.mail.Mailbox;
import org.cityedms.intake.mail.MailboxSettings;
import org.cityedms.intake.mail.TrustStore;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ShippedWays;
import org.cityedms.registration.repo.TestDatabase;
import org.cityedms.registration.repo.TestTransactions;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Visits to a real mail server, written to a real database. */
public class MailRoundTest {
    private static final String DONE = "Оброблено";
    private static final String SUSPICIOUS = "Сумнівне";
    private static final String TOO_LARGE = "Завелике";

    private final GreenMail server =
            new GreenMail(ServerSetup.dynamicPort(new ServerSetup[] {ServerSetupTest.IMAP}));
    private final JdbcLetters letters = new JdbcLetters(TestDatabase.jdbc(), Clock.systemUTC());
    private final List<Letter> created = new ArrayList<>();
    private final List<LetterDrafts.Prepared> prepared = new ArrayList<>();
    private GreenMailUser user;
    private boolean broken;

    @Before
    public void startServer() {
        TestDatabase.prepare();
        TestDatabase.jdbc().sql("DELETE FROM ce_intake_letter").update();
        TestDatabase.jdbc().sql("DELETE FROM ce_intake_mailbox").update();
        server.start();
        user = server.setUser("rada@example.ua", "rada", "secret");
    }

    @After
    public void stopServer() {
        server.stop();
    }

    private void deliver(String eml) throws Exception {
        byte[] bytes = eml.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        user.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    private static String letter(String id, String more) {
        return "From: Dakh <dakh@example.ua>\nSubject: Pro remont\nMessage-ID: <"
                + id
                + "@example.ua>\n"
                + more
                + "\nDobryi den\n";
    }

    private MailboxSettings settings(int port) {
        return new MailboxSettings(
                "127.0.0.1",
                port,
                "none",
                TrustStore.OF_JAVA,
                "rada",
                "secret",
                "INBOX",
                DONE,
                SUSPICIOUS,
                TOO_LARGE,
                20_000,
                50);
    }

    private MailboxSettings settings() {
        return settings(server.getImap().getPort());
    }

    private MailRound round(MailboxSettings settings) {
        LetterDrafts drafts =
                spy(new LetterDrafts(null, null, null, null, () -> ShippedWays.ALL, "rada"));
        doAnswer(
                        call -> {
                            if (broken) {
                                throw new IllegalStateException("no database");
                            }
                            created.add(call.getArgument(0));
                            prepared.add(call.getArgument(1));
                            return DocumentId.create();
                        })
                .when(drafts)
                .create(any(), any(), any());
        return new MailRound(
                settings,
                LetterRules.parse("@casino.example"),
                letters,
                drafts,
                TestTransactions.service(),
                Clock.systemUTC());
    }

    private int in(String folderName) throws Exception {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", server.getImap().getPort(), "rada", "secret");
        try (store) {
            Folder folder = store.getFolder(folderName);
            return folder.exists() ? folder.getMessageCount() : 0;
        }
    }

    @Test
    public void letter_becomesADraftOnce_andIsMoved() throws Exception {
        deliver(letter("1", ""));
        MailRound round = round(settings());
        round.round();
        round.round();
        assertThat(created).hasSize(1);
        assertThat(created.get(0).sender()).isEqualTo("Dakh (dakh@example.ua)");
        assertThat(prepared.get(0).card())
                .containsEntry(IntakeModel.SUMMARY, "Pro remont")
                .containsEntry(IntakeModel.DELIVERY_METHOD, "email")
                .containsEntry(IntakeModel.SHEETS, 1);
        assertThat(in("INBOX")).isZero();
        assertThat(in(DONE)).isEqualTo(1);
        assertThat(letters.visits().failure()).isEmpty();
        assertThat(letters.visits().succeededAt()).isPresent();
    }

    /** Killed after the draft was committed and before the letter was moved. */
    @Test
    public void letter_thatWasDealtWithButNotMoved_isMovedOnly() throws Exception {
        deliver(letter("2", ""));
        try (Mailbox mailbox = Mailbox.open(settings())) {
            Mailbox.Place place = mailbox.letters().get(0);
            letters.add(
                    new JdbcLetters.Taken(
                            new JdbcLetters.Place(
                                    settings().name(), place.uidValidity(), place.uid()),
                            "<2@example.ua>",
                            LetterOutcome.DRAFT,
                            Optional.empty(),
                            "dakh@example.ua",
                            "Pro remont",
                            Instant.now(),
                            Optional.of(DocumentId.create())));
        }
        round(settings()).round();
        assertThat(created).isEmpty();
        assertThat(in("INBOX")).isZero();
        assertThat(in(DONE)).isEqualTo(1);
    }

    @Test
    public void letter_whoseDraftCannotBeWritten_staysAndIsTakenLater() throws Exception {
        deliver(letter("3", ""));
        broken = true;
        round(settings()).round();
        assertThat(in("INBOX")).isEqualTo(1);
        assertThat(letters.latest()).isEmpty();
        assertThat(letters.visits().failure()).isPresent();
        broken = false;
        round(settings()).round();
        assertThat(created).hasSize(1);
        assertThat(in(DONE)).isEqualTo(1);
        assertThat(letters.visits().failure()).isEmpty();
    }

    @Test
    public void sameLetter_deliveredTwice_makesOneDraft() throws Exception {
        deliver(letter("4", ""));
        deliver(letter("4", "Received: by another.example.ua\n"));
        round(settings()).round();
        assertThat(created).hasSize(1);
        assertThat(letters.latest())
                .extracting(letter -> letter.outcome())
                .containsExactlyInAnyOrder(LetterOutcome.DRAFT, LetterOutcome.REPEATED);
        assertThat(in(DONE)).isEqualTo(2);
    }

    @Test
    public void suspiciousLetter_isListedAndKept_andTakenWhenAPersonPutsItBack() throws Exception {
        String answer = letter("5", "Auto-Submitted: auto-replied\n");
        deliver(answer);
        round(settings()).round();
        assertThat(created).isEmpty();
        assertThat(in(SUSPICIOUS)).isEqualTo(1);
        assertThat(letters.latest().get(0).reason()).contains(Suspicion.AUTOMATIC);
        deliver(answer);
        round(settings()).round();
        assertThat(created).hasSize(1);
        assertThat(prepared.get(0).card())
                .containsEntry(IntakeModel.NOTE, DraftNote.SUSPICIOUS_LETTER.code());
        assertThat(in(DONE)).isEqualTo(1);
    }

    @Test
    public void largeLetter_isADraftThatSaysSo_andIsNotFetched() throws Exception {
        deliver(letter("6", "") + "x".repeat(30_000));
        round(settings()).round();
        assertThat(created).hasSize(1);
        assertThat(created.get(0).subject()).isEqualTo("Pro remont");
        assertThat(created.get(0).text()).isBlank();
        assertThat(prepared.get(0).card())
                .containsEntry(IntakeModel.NOTE, DraftNote.OVERSIZE_LETTER.code());
        assertThat(in(TOO_LARGE)).isEqualTo(1);
    }

    @Test
    public void serverThatIsAway_isNotedWithTheTime_andForgottenWhenItIsBack() {
        int port = server.getImap().getPort();
        server.stop();
        round(settings(port)).round();
        assertThat(letters.visits().failure()).isPresent();
        assertThat(letters.visits().triedAt()).isPresent();
        assertThat(letters.visits().succeededAt()).isEmpty();
    }
}
