package org.alfresco.repo.policy;

/** Code that runs when a policy's event happens. */
public interface Behaviour {
    /**
     * When the code runs: at each event, at the first of the transaction, or once before commit.
     */
    enum NotificationFrequency {
        EVERY_EVENT,
        FIRST_EVENT,
        TRANSACTION_COMMIT
    }

    <T> T getInterface(Class<T> policy);

    void disable();

    void enable();

    boolean isEnabled();

    NotificationFrequency getNotificationFrequency();
}
