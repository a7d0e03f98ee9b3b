package org.alfresco.repo.policy;

/** A behaviour that a thread can switch off for itself. */
public abstract class BaseBehaviour implements Behaviour {
    protected NotificationFrequency frequency = NotificationFrequency.EVERY_EVENT;
    private final ThreadLocal<Integer> disabled = ThreadLocal.withInitial(() -> 0);

    public BaseBehaviour() {}

    public BaseBehaviour(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    public void setNotificationFrequency(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    @Override
    public void disable() {
        disabled.set(disabled.get() + 1);
    }

    @Override
    public void enable() {
        if (!isEnabled()) {
            disabled.set(disabled.get() - 1);
        }
    }

    @Override
    public boolean isEnabled() {
        return disabled.get() == 0;
    }

    @Override
    public NotificationFrequency getNotificationFrequency() {
        return frequency;
    }
}
