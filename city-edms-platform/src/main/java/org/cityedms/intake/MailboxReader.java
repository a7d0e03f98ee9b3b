package org.cityedms.intake;

/** Shows registrars how the intake of letters goes. */
public interface MailboxReader {
    MailboxState state();
}
