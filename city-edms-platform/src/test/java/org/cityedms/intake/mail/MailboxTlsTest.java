package org.cityedms.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.intake.MailFailure;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A real server over TLS, with a certificate that it signed itself for the name localhost. */
public class MailboxTlsTest {
    private static final String PASSWORD = "changeit";

    @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static GreenMail server;
    private static TrustStore ours;
    private static TrustStore anothers;

    @BeforeClass
    public static void start() throws Exception {
        Path key = keys("server.p12");
        ours = trust(key, "ours.p12");
        anothers = trust(keys("another.p12"), "anothers.p12");
        System.setProperty("greenmail.tls.keystore.file", key.toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        System.setProperty("greenmail.tls.key.password", PASSWORD);
        server =
                new GreenMail(
                        ServerSetup.dynamicPort(
                                new ServerSetup[] {ServerSetupTest.IMAP, ServerSetupTest.IMAPS}));
        server.start();
        server.setUser("rada@example.ua", "rada", "secret");
    }

    @AfterClass
    public static void stop() {
        server.stop();
        for (String name : List.of("keystore.file", "keystore.password", "key.password")) {
            System.clearProperty("greenmail.tls." + name);
        }
    }

    @Test
    public void open_certificateInTheTrustStore_works() throws Exception {
        try (Mailbox mailbox = Mailbox.open(settings("localhost", "tls", ours))) {
            assertThat(mailbox.letters()).isEmpty();
        }
    }

    @Test
    public void open_certificateOfNobodyKnown_isRefused() {
        assertThat(failure(settings("localhost", "tls", TrustStore.OF_JAVA)))
                .isEqualTo(MailFailure.CERTIFICATE_UNTRUSTED);
        assertThat(failure(settings("localhost", "tls", anothers)))
                .isEqualTo(MailFailure.CERTIFICATE_UNTRUSTED);
    }

    @Test
    public void open_trustedCertificateOfAnotherName_isRefused() {
        assertThat(failure(settings("127.0.0.1", "tls", ours)))
                .isEqualTo(MailFailure.CERTIFICATE_OF_ANOTHER);
    }

    @Test
    public void open_serverWithoutStarttls_isRefusedAndNoPasswordIsSent() {
        assertThat(failure(settings("localhost", "starttls", ours)))
                .isEqualTo(MailFailure.NO_STARTTLS);
    }

    @Test
    public void open_trustStoreThatIsNotThere_isSaid() {
        assertThat(failure(settings("localhost", "tls", new TrustStore("/no/such.p12", PASSWORD))))
                .isEqualTo(MailFailure.TRUST_STORE);
        assertThat(failure(settings("localhost", "tls", new TrustStore(ours.file(), "wrong"))))
                .isEqualTo(MailFailure.TRUST_STORE);
    }

    @Test
    public void open_wrongPassword_isSaid() {
        MailboxSettings right = settings("localhost", "tls", ours);
        MailboxSettings wrong =
                new MailboxSettings(
                        right.host(),
                        right.port(),
                        right.security(),
                        right.trust(),
                        right.user(),
                        "wrong",
                        right.folder(),
                        right.done(),
                        right.suspicious(),
                        right.tooLarge(),
                        right.maximumBytes(),
                        right.letters());
        assertThat(failure(wrong)).isEqualTo(MailFailure.SIGN_IN);
        assertThat(wrong.toString()).doesNotContain("wrong").doesNotContain(PASSWORD);
    }

    @Test
    public void line_ofAnEarlierVersion_isOther() {
        String line = "MailConnectException: Couldn't connect";
        assertThat(MailFailure.of(line)).isEqualTo(MailFailure.OTHER);
        assertThat(MailFailure.detail(line)).isEqualTo(line);
        assertThat(MailFailure.detail(MailFailure.SIGN_IN.with("no: never")))
                .isEqualTo("no: never");
    }

    private static MailFailure failure(MailboxSettings settings) {
        MessagingException refused =
                catchThrowableOfType(MessagingException.class, () -> Mailbox.open(settings));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused).hasMessageNotContaining("secret");
        return MailFailure.of(FailureReading.of(refused));
    }

    private static MailboxSettings settings(String host, String security, TrustStore trust) {
        int port =
                security.equals("tls") ? server.getImaps().getPort() : server.getImap().getPort();
        return new MailboxSettings(
                host, port, security, trust, "rada", "secret", "INBOX", "Done", "Odd", "Large",
                1_000_000, 50);
    }

    private static Path keys(String name) throws Exception {
        Path file = FOLDER.getRoot().toPath().resolve(name);
        keytool(
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString());
        return file;
    }

    private static TrustStore trust(Path keys, String name) throws Exception {
        Path certificate = FOLDER.getRoot().toPath().resolve(name + ".cer");
        Path file = FOLDER.getRoot().toPath().resolve(name);
        keytool(
                "-exportcert",
                "-alias",
                "mail",
                "-keystore",
                keys.toString(),
                "-file",
                certificate.toString());
        keytool(
                "-importcert",
                "-noprompt",
                "-alias",
                "mail",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-file",
                certificate.toString());
        return new TrustStore(file.toString(), PASSWORD);
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor()).as("keytool " + arguments[0]).isZero();
    }
}
