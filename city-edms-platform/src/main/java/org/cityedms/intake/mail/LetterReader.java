package org.cityedms.intake.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.cityedms.intake.LetterRules;
import org.cityedms.registration.FileName;

/** Reads a letter that lies on the disk as it was received; nothing in it is trusted. */
public final class LetterReader {
    private static final int MAXIMUM_FILES = 50;
    private static final int MAXIMUM_DEPTH = 8;
    private static final int MAXIMUM_ID = 255;
    private static final int MAXIMUM_LINE = 300;

    /**
     * Reads.
     *
     * @param eml the letter
     * @param receivedAt when the mailbox got it
     * @param folder where the files it carries are written
     */
    public Letter read(Path eml, Instant receivedAt, Path folder)
            throws IOException, MessagingException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(eml))) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), bytes);
            Found found = new Found(folder);
            found.take(message, 0);
            InternetAddress sender = sender(message);
            String subject = line(Optional.ofNullable(message.getHeader("Subject", null)));
            String address = line(Optional.ofNullable(sender.getAddress()));
            return new Letter(
                    messageId(message, eml),
                    line(Optional.ofNullable(sender.getPersonal())),
                    address,
                    subject,
                    receivedAt,
                    found.body(),
                    List.copyOf(found.files),
                    found.leftOut,
                    new LetterRules.Facts(
                            address,
                            subject,
                            header(message, "Auto-Submitted"),
                            header(message, "Precedence"),
                            header(message, "X-Spam-Flag"),
                            header(message, "X-Spam-Status"),
                            header(message, "Return-Path"),
                            message.getContentType() == null ? "" : message.getContentType(),
                            found.files.stream().map(Letter.Carried::name).toList()));
        }
    }

    /** When the mailbox got a letter; when it was sent, where the mailbox does not say. */
    public static Instant receivedAt(Message message, Instant now) throws MessagingException {
        Date at =
                Optional.ofNullable(message.getReceivedDate())
                        .orElseGet(() -> sentDate(message).orElse(null));
        return at == null || at.toInstant().isAfter(now) ? now : at.toInstant();
    }

    private static Optional<Date> sentDate(Message message) {
        try {
            return Optional.ofNullable(message.getSentDate());
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }

    private static InternetAddress sender(MimeMessage message) {
        try {
            if (message.getFrom() != null
                    && message.getFrom().length > 0
                    && message.getFrom()[0] instanceof InternetAddress address) {
                return address;
            }
        } catch (MessagingException unreadable) {
            return new InternetAddress();
        }
        return new InternetAddress();
    }

    private static String messageId(MimeMessage message, Path eml)
            throws IOException, MessagingException {
        String id = message.getHeader("Message-ID", null);
        if (id != null && !id.isBlank()) {
            return id.strip().length() > MAXIMUM_ID
                    ? id.strip().substring(0, MAXIMUM_ID)
                    : id.strip();
        }
        try (InputStream bytes = Files.newInputStream(eml)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[8192];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform must have it (MessageDigest).
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> header(MimeMessage message, String name)
            throws MessagingException {
        return Optional.ofNullable(message.getHeader(name, null));
    }

    /** One line of text, its encoded words read. */
    static String line(Optional<String> raw) {
        String decoded = raw.map(LetterReader::decode).orElse("");
        String clean =
                Normalizer.normalize(decoded, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\s\\u00a0\\u202a-\\u202e\\u2066-\\u2069]+", " ")
                        .replaceAll("[\\p{Cs}\\uFFFE\\uFFFF]", "")
                        .strip();
        if (clean.length() <= MAXIMUM_LINE) {
            return clean;
        }
        int end = MAXIMUM_LINE - 1;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    private static String decode(String raw) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(raw));
        } catch (UnsupportedEncodingException unknown) {
            return raw;
        }
    }

    /** What was found going through the parts of a letter. */
    private static final class Found {
        private final Path folder;
        private final List<Letter.Carried> files = new ArrayList<>();
        private String plain = "";
        private String html = "";
        private boolean leftOut;

        Found(Path folder) {
            this.folder = folder;
        }

        String body() {
            return plain.isBlank() ? LetterText.ofHtml(html) : plain;
        }

        void take(Part part, int depth) throws IOException, MessagingException {
            if (depth > MAXIMUM_DEPTH) {
                leftOut = true;
                return;
            }
            if (part.isMimeType("multipart/*")) {
                // By the data source and not by getContent: that needs a mailcap on the class path.
                MimeMultipart parts = new MimeMultipart(part.getDataHandler().getDataSource());
                for (int at = 0; at < parts.getCount(); at++) {
                    take(parts.getBodyPart(at), depth + 1);
                }
            } else if (isFile(part)) {
                carry(part);
            } else if (part.isMimeType("text/html")) {
                html = html.isEmpty() ? LetterText.read(part) : html;
            } else if (part.isMimeType("text/*")) {
                plain = plain + LetterText.read(part);
            } else if (part instanceof BodyPart && !isDecoration(part)) {
                carry(part);
            }
        }

        private static boolean isFile(Part part) throws MessagingException {
            return Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                    || (name(part).isPresent() && !isDecoration(part));
        }

        /** A picture that the letter's text shows: a logo of a signature. */
        private static boolean isDecoration(Part part) throws MessagingException {
            return part.isMimeType("image/*")
                    && part.getHeader("Content-ID") != null
                    && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
        }

        private static String disposition(Part part) {
            try {
                return part.getDisposition();
            } catch (MessagingException unreadable) {
                return Part.ATTACHMENT;
            }
        }

        private static Optional<String> name(Part part) {
            try {
                return Optional.ofNullable(part.getFileName())
                        .map(raw -> FileName.clean(line(Optional.of(raw))))
                        .filter(name -> !name.isEmpty());
            } catch (MessagingException unreadable) {
                return Optional.empty();
            }
        }

        private void carry(Part part) throws IOException, MessagingException {
            if (files.size() == MAXIMUM_FILES) {
                leftOut = true;
                return;
            }
            File file = File.createTempFile("file", null, folder.toFile());
            try (InputStream bytes = part.getInputStream()) {
                Files.copy(bytes, file.toPath(), StandardCopyOption.REPLACE_EXISTING);
            }
            String fallback =
                    part.isMimeType("message/rfc822")
                            ? "лист.eml"
                            : "вкладення " + (files.size() + 1);
            files.add(new Letter.Carried(name(part).orElse(fallback), file));
        }
    }
}
