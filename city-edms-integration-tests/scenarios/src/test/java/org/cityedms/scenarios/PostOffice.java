package org.cityedms.scenarios;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;

/** A real mail server with the mailbox of the council. */
final class PostOffice implements AutoCloseable {
    static final String NEW = "INBOX";
    static final String DONE = "Оброблено";

    private static final String USER = "rada";
    private static final String PASSWORD = "secret";

    private final GreenMail server =
            new GreenMail(ServerSetup.dynamicPort(new ServerSetup[] {ServerSetupTest.IMAP}));
    private final GreenMailUser mailbox;

    PostOffice() {
        server.start();
        mailbox = server.setUser("rada@example.ua", USER, PASSWORD);
    }

    /** Tells a stand-in where letters come to. */
    OwnStandIn tell(OwnStandIn standIn) {
        return standIn.with("city-edms.intake.mail.enabled", "true")
                .with("city-edms.intake.mail.host", "127.0.0.1")
                .with("city-edms.intake.mail.port", Integer.toString(port()))
                .with("city-edms.intake.mail.security", "none")
                .with("city-edms.intake.mail.user", USER)
                .with("city-edms.intake.mail.password", PASSWORD)
                .with("city-edms.intake.mail.interval-milliseconds", "500");
    }

    private int port() {
        return server.getImap().getPort();
    }

    /** A letter with one file. */
    void deliver(String subject, String file) throws MessagingException {
        String letter =
                "From: Dakh <dakh@example.ua>\r\nTo: rada@example.ua\r\nSubject: "
                        + subject
                        + "\r\nMessage-ID: <"
                        + UUID.randomUUID()
                        + "@example.ua>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
                        + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\nДобрий день\r\n"
                        + "--b\r\nContent-Type: text/plain; charset=utf-8; name=\"annex.txt\"\r\n"
                        + "Content-Disposition: attachment; filename=\"annex.txt\"\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\n"
                        + file
                        + "\r\n--b--\r\n";
        mailbox.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8))));
    }

    /** How many letters a folder has. */
    int count(String name) throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", port(), USER, PASSWORD);
        try (store) {
            Folder folder = store.getFolder(name);
            return folder.exists() ? folder.getMessageCount() : 0;
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
