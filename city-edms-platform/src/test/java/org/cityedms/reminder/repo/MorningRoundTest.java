package org.cityedms.reminder.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.problem.Language;
import org.cityedms.registration.OfficeTime;
import org.cityedms.reminder.LetterReport;
import org.cityedms.reminder.LetterState;
import org.cityedms.reminder.OfficeReminders;
import org.cityedms.reminder.PersonalReminders;
import org.junit.After;
import org.junit.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters of the morning over real SMTP, claimed in a real PostgreSQL. */
public class MorningRoundTest {
    private final GreenMail post =
            new GreenMail(ServerSetup.dynamicPort(new ServerSetup[] {ServerSetupTest.SMTP}));
    private final Office office = new Office();

    @After
    public void stop() {
        post.stop();
    }

    private JavaMailSenderImpl sender() {
        post.start();
        return senderTo(post.getSmtp().getPort());
    }

    private static JavaMailSenderImpl senderTo(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    /** What somebody of this council received. */
    private List<MimeMessage> received(String who) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            if (Arrays.toString(message.getAllRecipients()).contains(office.address(who))) {
                found.add(message);
            }
        }
        return found;
    }

    @Test
    public void letter_saysInTwoFormsWhatBurns() throws Exception {
        office.task("clerk", Office.TODAY);
        office.task("clerk", Office.TODAY.minusDays(2));
        office.round(sender()).run();
        MimeMessage letter = received("clerk").get(0);
        assertThat(letter.getSubject())
                .isEqualTo("Зведення на 27.11.2026: 1 прострочено, 1 на сьогодні");
        assertThat(Arrays.toString(letter.getFrom())).contains("sed@rada.example");
        assertThat(letter.getHeader("List-Unsubscribe")[0])
                .isEqualTo("<https://sed.rada.example/alfresco/city-edms/#/reminders>");
        assertThat(letter.getHeader("Auto-Submitted")[0]).isEqualTo("auto-generated");
        Map<String, String> forms = forms(letter);
        assertThat(forms).containsOnlyKeys("text/plain", "text/html");
        forms.values()
                .forEach(
                        form ->
                                assertThat(form)
                                        .contains("Прострочено")
                                        .contains("https://sed.rada.example/alfresco/city-edms/"));
        assertThat(office.state("clerk")).isEqualTo("sent");
    }

    private static Map<String, String> forms(MimeMessage letter) throws Exception {
        Map<String, String> forms = new java.util.TreeMap<>();
        collect((Multipart) letter.getContent(), forms);
        return forms;
    }

    private static void collect(Multipart parts, Map<String, String> forms) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                collect(inner, forms);
            } else {
                forms.put(part.getContentType().split(";", 2)[0], part.getContent().toString());
            }
        }
    }

    @Test
    public void whoHasNothingDue_getsNoLetter() throws Exception {
        office.task("clerk", Office.TODAY.plusDays(100));
        office.round(sender()).run();
        assertThat(received("clerk")).isEmpty();
        assertThat(office.state("clerk")).isEqualTo("nothing");
        office.task("clerk", Office.TODAY);
        office.round(sender()).run();
        assertThat(received("clerk")).as("one morning is one look").isEmpty();
    }

    @Test
    public void twoServersAtOnce_sendEachLetterOnce() throws Exception {
        List<String> everybody = List.of("mayor", "head", "clerk", "other");
        everybody.forEach(who -> office.task(who, Office.TODAY));
        JavaMailSenderImpl sender = sender();
        int servers = 4;
        CyclicBarrier start = new CyclicBarrier(servers);
        ExecutorService threads = Executors.newFixedThreadPool(servers);
        try {
            List<Future<?>> rounds = new ArrayList<>();
            for (int i = 0; i < servers; i++) {
                MorningRound round = office.round(sender);
                rounds.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    round.run();
                                    round.run();
                                    return null;
                                }));
            }
            for (Future<?> round : rounds) {
                round.get();
            }
        } finally {
            threads.shutdownNow();
        }
        for (String who : everybody) {
            assertThat(received(who)).as(who).hasSize(1);
        }
    }

    @Test
    public void aServerThatDiedBeforeTheHandOver_leavesTheLetterToBeSent() throws Exception {
        office.task("clerk", Office.TODAY);
        JavaMailSenderImpl sender = sender();
        MorningRound dying =
                office.round(
                        sender,
                        user -> {
                            if (user.equals(office.user("clerk"))) {
                                throw new Death();
                            }
                            return Optional.empty();
                        });
        assertThatThrownBy(dying::run).isInstanceOf(Death.class);
        assertThat(office.state("clerk")).isEqualTo("claimed");
        office.round(sender).run();
        assertThat(received("clerk")).as("its server may be alive yet").isEmpty();
        office.now = office.now.plus(JdbcDigestLetters.LEASE).plusSeconds(1);
        office.round(sender).run();
        office.round(sender).run();
        assertThat(received("clerk")).hasSize(1);
    }

    @Test
    public void aServerThatDiedAfterTheHandOver_sendsNothingTwice() throws Exception {
        office.task("clerk", Office.TODAY);
        JavaMailSenderImpl sender = sender();
        JavaMailSenderImpl dying =
                new JavaMailSenderImpl() {
                    @Override
                    public void send(MimeMessage message) {
                        sender.send(message);
                        throw new Death();
                    }
                };
        assertThatThrownBy(() -> office.round(dying, this::onlyClerk).run())
                .isInstanceOf(Death.class);
        assertThat(office.state("clerk")).isEqualTo("sending");
        office.now = office.now.plus(JdbcDigestLetters.LEASE).plusSeconds(1);
        office.round(sender).run();
        assertThat(received("clerk")).hasSize(1);
        assertThat(office.state("clerk")).isEqualTo("unknown");
        assertThat(office.letters.report(Office.TODAY).troubles())
                .filteredOn(trouble -> trouble.userName().equals(office.user("clerk")))
                .extracting(LetterReport.Trouble::state)
                .containsExactly(LetterState.UNKNOWN);
    }

    private Optional<String> onlyClerk(String user) {
        return user.equals(office.user("clerk"))
                ? Optional.of(office.address("clerk"))
                : Optional.empty();
    }

    @Test
    public void aServerThatSaysNothingAfterTheLetter_isNotAskedAgain() throws Exception {
        office.task("clerk", Office.TODAY);
        JavaMailSenderImpl sender = sender();
        JavaMailSenderImpl silent =
                new JavaMailSenderImpl() {
                    @Override
                    public void send(MimeMessage message) {
                        sender.send(message);
                        throw new MailSendException(
                                Map.of(
                                        message,
                                        new jakarta.mail.MessagingException(
                                                "Exception reading response",
                                                new SocketTimeoutException("Read timed out"))));
                    }
                };
        office.round(silent, this::onlyClerk).run();
        assertThat(office.state("clerk")).isEqualTo("unknown");
        office.now = office.now.plus(Duration.ofHours(3));
        office.round(sender).run();
        assertThat(received("clerk")).hasSize(1);
    }

    @Test
    public void anAddressThatFails_isTriedABoundedNumberOfTimes_andStopsNobody() throws Exception {
        office.task("clerk", Office.TODAY);
        office.task("other", Office.TODAY);
        office.addresses.put(office.user("clerk"), "це не адреса");
        JavaMailSenderImpl sender = sender();
        office.round(sender).run();
        assertThat(received("other")).hasSize(1);
        assertThat(office.state("clerk")).isEqualTo("waiting");
        int rounds = 0;
        while (office.state("clerk").equals("waiting") && rounds < 20) {
            office.now = office.now.plus(Duration.ofMinutes(30));
            office.round(sender).run();
            rounds++;
        }
        assertThat(office.state("clerk")).isEqualTo("failed");
        LetterReport.Trouble trouble =
                office.letters.report(Office.TODAY).troubles().stream()
                        .filter(each -> each.userName().equals(office.user("clerk")))
                        .findFirst()
                        .orElseThrow();
        assertThat(trouble.attempts()).isEqualTo(5);
        assertThat(trouble.failure().orElseThrow()).contains("AddressException");
        assertThat(received("other")).hasSize(1);
    }

    @Test
    public void whoHasNoAddress_isShownToTheAdministrator() {
        office.task("clerk", Office.TODAY);
        office.addresses.put(office.user("clerk"), "");
        office.round(sender()).run();
        assertThat(office.state("clerk")).isEqualTo("failed");
        assertThat(office.letters.report(Office.TODAY).troubles())
                .filteredOn(trouble -> trouble.userName().equals(office.user("clerk")))
                .extracting(LetterReport.Trouble::failure)
                .containsExactly(Optional.of("no-address"));
    }

    @Test
    public void aMailServerThatIsAway_costsNoAttempt() throws Exception {
        office.task("clerk", Office.TODAY);
        int port = sender().getPort();
        post.stop();
        for (int i = 0; i < 8; i++) {
            office.round(senderTo(port), this::onlyClerk).run();
        }
        assertThat(office.state("clerk")).isEqualTo("waiting");
        assertThat(office.letters.report(Office.TODAY).failure().orElseThrow()).contains("connect");
        post.start();
        office.round(senderTo(post.getSmtp().getPort())).run();
        assertThat(received("clerk")).hasSize(1);
        assertThat(office.letters.report(Office.TODAY).failure()).isEmpty();
    }

    @Test
    public void hourOfAPerson_andTheirLanguage_areKept() throws Exception {
        office.task("clerk", Office.TODAY);
        office.task("other", Office.TODAY);
        office.task("head", Office.TODAY);
        write("clerk", true, 10, Language.ENGLISH);
        write("other", false, 8, Language.UKRAINIAN);
        office.now = at(Office.TODAY, 7, 59);
        office.round(sender()).run();
        assertThat(received("head")).isEmpty();
        office.now = at(Office.TODAY, 8, 0);
        office.round(sender()).run();
        assertThat(received("head")).hasSize(1);
        assertThat(received("clerk")).isEmpty();
        office.now = at(Office.TODAY, 10, 5);
        office.round(sender()).run();
        assertThat(received("clerk").get(0).getSubject()).startsWith("Digest for 27.11.2026");
        assertThat(received("other")).isEmpty();
    }

    private void write(String who, boolean mail, int hour, Language language) {
        office.settings.write(
                office.user(who), new PersonalReminders(mail, Optional.of(hour), language));
    }

    private static java.time.Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(OfficeTime.ZONE).toInstant();
    }

    @Test
    public void onADayOff_andWhereTheOfficeWantsNone_noLetterGoes() throws Exception {
        office.task("clerk", Office.TODAY);
        office.now = at(Office.TODAY.plusDays(1), 9, 0); // Saturday
        office.round(sender()).run();
        assertThat(office.state("clerk")).isEqualTo("none");
        office.now = at(Office.TODAY, 9, 0);
        OfficeReminders standard = OfficeReminders.STANDARD;
        office.settings.write(standard, "test");
        office.round(sender()).run();
        assertThat(office.state("clerk")).isEqualTo("none");
        assertThat(received("clerk")).isEmpty();
    }

    @Test
    public void yesterdaysLetter_isNotSentToday() throws Exception {
        office.task("clerk", Office.TODAY);
        int port = sender().getPort();
        post.stop();
        office.round(senderTo(port), this::onlyClerk).run();
        office.now = at(Office.TODAY.plusDays(3), 9, 0); // Monday
        post.start();
        office.round(senderTo(post.getSmtp().getPort())).run();
        assertThat(received("clerk")).hasSize(1);
        assertThat(received("clerk").get(0).getSubject()).contains("30.11.2026");
        assertThat(
                        office.jdbc
                                .sql(
                                        "SELECT state FROM ce_reminder_letter WHERE user_name = :user AND day = :day")
                                .param("user", office.user("clerk"))
                                .param("day", Office.TODAY)
                                .query(String.class)
                                .single())
                .isEqualTo("failed");
    }

    /** The end of a process, as far as a thread can play it. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }
}
