package org.cityedms.registration;

/** What a way is used for. */
public enum DeliveryUse implements Coded {
    /** Надходження. */
    RECEIPT("receipt"),
    /** Відправлення. */
    DISPATCH("dispatch"),
    /** Надходження і відправлення. */
    BOTH("both");

    private final String code;

    DeliveryUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What cards of a stream ask for; within the office either will do. */
    static DeliveryUse of(DocumentStream stream) {
        return switch (stream) {
            case INCOMING -> RECEIPT;
            case OUTGOING -> DISPATCH;
            case INTERNAL -> BOTH;
        };
    }

    /** Whether a way of this use may stand where the other is asked for. */
    boolean serves(DeliveryUse asked) {
        return this == BOTH || asked == BOTH || this == asked;
    }
}
