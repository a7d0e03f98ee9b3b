package org.cityedms.reminder.repo;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.cityedms.reminder.DigestLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to the mail server that Alfresco's outbound mail is set up for. */
public final class DigestMail {
    private static final Logger LOG = LoggerFactory.getLogger(DigestMail.class);

    private final JavaMailSender sender;

    public DigestMail(JavaMailSender sender) {
        this.sender = sender;
    }

    /**
     * A letter with its address.
     *
     * @param settings where letters are switched off
     */
    record Addressed(String from, String to, DigestLetter letter, String settings) {}

    /** What became of a letter that was handed over. */
    enum Outcome {
        TAKEN,
        /** The mail server takes nothing now. */
        NO_SERVER,
        /** It does not take this letter. */
        REFUSED,
        /** It said nothing after it had the letter. */
        UNKNOWN
    }

    /**
     * An outcome with its reason.
     *
     * @param reason empty where it was taken
     */
    record Result(Outcome outcome, String reason) {}

    Result send(Addressed letter) {
        try {
            sender.send(message(letter));
            return new Result(Outcome.TAKEN, "");
        } catch (MessagingException unwritable) {
            return new Result(Outcome.REFUSED, text(unwritable));
        } catch (MailSendException failed) {
            return ofFailure(failed);
        } catch (MailException noServer) {
            return new Result(Outcome.NO_SERVER, text(noServer));
        }
    }

    /** Spring tells of the connection in the cause, of a letter among the letters that failed. */
    private static Result ofFailure(MailSendException failed) {
        if (failed.getFailedMessages().isEmpty() && failed.getCause() != null) {
            LOG.warn("The mail server took the letter, and the connection ended badly", failed);
            return new Result(Outcome.TAKEN, "");
        }
        if (failed.getCause() != null) {
            return new Result(Outcome.NO_SERVER, text(failed.getCause()));
        }
        Throwable reason = failed.getFailedMessages().values().stream().findFirst().orElseThrow();
        return new Result(timedOut(reason) ? Outcome.UNKNOWN : Outcome.REFUSED, text(reason));
    }

    private static boolean timedOut(Throwable reason) {
        for (Throwable each = reason; each != null; each = each.getCause()) {
            if (each instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static String text(Throwable failure) {
        String text = String.valueOf(failure.getMessage()).strip();
        return failure.getClass().getSimpleName() + ": " + text;
    }

    private MimeMessage message(Addressed addressed) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper =
                new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(addressed.from());
        helper.setTo(new InternetAddress(addressed.to(), true));
        helper.setSubject(addressed.letter().subject());
        helper.setText(addressed.letter().text(), addressed.letter().html());
        message.setHeader("List-Unsubscribe", "<" + addressed.settings() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        return message;
    }
}
