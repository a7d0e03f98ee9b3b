package org.cityedms.intake.mail;

import java.util.Locale;

/**
 * Where letters come to, from {@code alfresco-global.properties}.
 *
 * @param security one of the values tls (from the first byte), starttls, none (a server on the same
 *     machine)
 * @param trust whose certificates are trusted, for tls and starttls
 * @param folder of new letters
 * @param done folder of letters that became drafts
 * @param suspicious folder of letters that did not
 * @param tooLarge folder of letters over the limit
 * @param maximumBytes the largest letter that is fetched
 * @param letters how many are taken in one round
 */
public record MailboxSettings(
        String host,
        int port,
        String security,
        TrustStore trust,
        String user,
        String password,
        String folder,
        String done,
        String suspicious,
        String tooLarge,
        long maximumBytes,
        int letters) {

    public MailboxSettings {
        security = security.strip().toLowerCase(Locale.ROOT);
        if (!security.equals("tls") && !security.equals("starttls") && !security.equals("none")) {
            throw new IllegalArgumentException(
                    "city-edms.intake.mail.security must be tls, starttls or none");
        }
    }

    /** Names the mailbox in our table, without the password. */
    public String name() {
        return user + "@" + host + ":" + port + "/" + folder;
    }

    @Override
    public String toString() {
        return name();
    }
}
