package org.cityedms.savings;

/**
 * What a part of the picture is drawn with: a colour for paper, and a name that a page on a screen
 * may give another colour by.
 */
public enum Ink {
    GROUND("ground", 0xFFFFFF),
    PANEL("panel", 0xF4F5FA),
    TEXT("text", 0x1B2033),
    SOFT("soft", 0x505769),
    LINE("line", 0xD9DCE8),
    ACCENT("accent", 0x3A3FA8),
    PAPER("paper", 0x1D7348),
    POST("post", 0xB97A00),
    TIME("time", 0x3A3FA8);

    private final String code;
    private final int colour;

    Ink(String code, int colour) {
        this.code = code;
        this.colour = colour;
    }

    public String code() {
        return code;
    }

    /** As 0xRRGGBB. */
    public int colour() {
        return colour;
    }
}
