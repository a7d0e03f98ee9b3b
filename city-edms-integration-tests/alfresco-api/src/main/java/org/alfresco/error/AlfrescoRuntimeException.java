package org.alfresco.error;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The repository's own unchecked exception; its message carries a number that is unique to the log
 * entry.
 */
public class AlfrescoRuntimeException extends RuntimeException {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String msgId;
    private final String numericalId;
    private final transient Object[] msgParams;

    public AlfrescoRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        this(number(), msgId, msgParams, cause);
    }

    private AlfrescoRuntimeException(
            String number, String msgId, Object[] msgParams, Throwable cause) {
        super(number + " " + text(msgId, msgParams), cause);
        this.numericalId = number;
        this.msgId = msgId;
        this.msgParams = msgParams;
    }

    public static AlfrescoRuntimeException create(String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects);
    }

    public static AlfrescoRuntimeException create(
            Throwable cause, String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects, cause);
    }

    public static RuntimeException makeRuntimeException(
            Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException runtime
                ? runtime
                : new AlfrescoRuntimeException(msgId, objects, e);
    }

    private static String number() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return String.format(
                Locale.ROOT,
                "%02d%02d%04d",
                today.getMonthValue(),
                today.getDayOfMonth(),
                COUNT.getAndIncrement() % 10_000);
    }

    private static String text(String msgId, Object[] params) {
        if (msgId == null) {
            return "";
        }
        String message =
                params == null ? I18NUtil.getMessage(msgId) : I18NUtil.getMessage(msgId, params);
        return message == null ? msgId : message;
    }

    public String getMsgId() {
        return msgId;
    }

    public Object[] getMsgParams() {
        return msgParams == null ? new Object[0] : msgParams.clone();
    }

    public String getNumericalId() {
        return numericalId;
    }

    public Throwable getRootCause() {
        Throwable cause = this;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
