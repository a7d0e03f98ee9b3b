package org.springframework.extensions.surf.exception;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Mirrors Surf's base exception: a message id is looked up in the message bundles, and the text
 * gets the error log number (month counted from zero, day, running number) that ACS prints before
 * it.
 */
public class PlatformRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final AtomicInteger ERRORS = new AtomicInteger();

    public PlatformRuntimeException(String msgId) {
        super(numbered(msgId, null));
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams) {
        super(numbered(msgId, msgParams));
    }

    public PlatformRuntimeException(String msgId, Throwable cause) {
        super(numbered(msgId, null), cause);
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(numbered(msgId, msgParams), cause);
    }

    private static String numbered(String msgId, Object[] params) {
        String found = msgId == null ? null : I18NUtil.getMessage(msgId, params);
        String text = found != null ? found : msgId == null ? "" : msgId;
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return String.format(
                "%02d%02d%04d %s",
                today.getMonthValue() - 1, today.getDayOfMonth(), ERRORS.getAndIncrement(), text);
    }
}
