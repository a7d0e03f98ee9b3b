package org.cityedms.embedded.boot;

/** The user asked for something impossible; the message is for them. */
public final class RefusedStart extends RuntimeException {
    public RefusedStart(String message) {
        super(message);
    }

    public RefusedStart(String message, Throwable cause) {
        super(message, cause);
    }
}
