package org.cityedms.reminder.repo;

import java.util.Optional;

/** Where letters to people go (адреси). */
public interface Addresses {
    /** The address of someone who may sign in and read registers; nothing where they may not. */
    Optional<String> find(String userName);

    /** Whose letters these are: the address that Alfresco sends from. */
    String sender();
}
