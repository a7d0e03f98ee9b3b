package org.cityedms.dispatch;

import org.cityedms.registration.Coded;

/** Envelopes that letters go in (формат конверта, ISO 269). */
public enum EnvelopeSize implements Coded {
    /** Євроконверт: a sheet folded in three. */
    DL("dl", 220, 110),
    /** A sheet folded once. */
    C5("c5", 229, 162),
    /** A sheet as it is. */
    C4("c4", 324, 229);

    private final String code;
    private final int width;
    private final int height;

    EnvelopeSize(String code, int width, int height) {
        this.code = code;
        this.width = width;
        this.height = height;
    }

    @Override
    public String code() {
        return code;
    }

    /** In millimetres. */
    public int width() {
        return width;
    }

    /** In millimetres. */
    public int height() {
        return height;
    }
}
