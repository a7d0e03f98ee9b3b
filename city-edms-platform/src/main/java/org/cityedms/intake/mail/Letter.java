package org.cityedms.intake.mail;

import java.io.File;
import java.time.Instant;
import java.util.List;
import org.cityedms.intake.LetterRules;

/**
 * A letter as it was read.
 *
 * @param messageId its Message-ID, or a hash of the letter where it has none
 * @param senderName the name it gives itself, may be empty
 * @param senderAddress its address, may be empty
 * @param receivedAt when the mailbox got it
 * @param text its body as plain text
 * @param files what it carries
 * @param filesLeftOut whether it carries more than is taken
 * @param facts what it is judged by
 */
public record Letter(
        String messageId,
        String senderName,
        String senderAddress,
        String subject,
        Instant receivedAt,
        String text,
        List<Carried> files,
        boolean filesLeftOut,
        LetterRules.Facts facts) {

    /** A file that a letter carries. */
    public record Carried(String name, File file) {}

    /** Name and address as one line. */
    public String sender() {
        return senderName.isEmpty() ? senderAddress : senderName + " (" + senderAddress + ")";
    }
}
