package org.cityedms.savings;

import java.util.ArrayList;
import java.util.List;

/** A picture that is being drawn. */
final class PictureDrawing {
    private static final float ROUND = 8;
    private final List<Picture.Mark> marks = new ArrayList<>();

    void panel(Frame frame) {
        marks.add(
                new Picture.Box(
                        frame.x(), frame.y(), frame.width(), frame.height(), ROUND, Ink.PANEL));
    }

    void box(float x, float y, float width, float height, float round, Ink ink) {
        if (width > 0 && height > 0) {
            marks.add(new Picture.Box(x, y, width, height, round, ink));
        }
    }

    void text(float x, float y, float size, Ink ink, float width, String text) {
        marks.add(new Picture.Words(x, y, size, false, Picture.Anchor.START, ink, width, text));
    }

    void bold(float x, float y, float size, Ink ink, float width, String text) {
        marks.add(new Picture.Words(x, y, size, true, Picture.Anchor.START, ink, width, text));
    }

    void middle(float x, float y, float size, Ink ink, float width, String text) {
        marks.add(new Picture.Words(x, y, size, false, Picture.Anchor.MIDDLE, ink, width, text));
    }

    void end(float x, float y, float size, boolean bold, Ink ink, float width, String text) {
        marks.add(new Picture.Words(x, y, size, bold, Picture.Anchor.END, ink, width, text));
    }

    List<Picture.Mark> marks() {
        return marks;
    }

    /** A part of the sheet. */
    record Frame(float x, float y, float width, float height) {
        float right() {
            return x + width;
        }

        float bottom() {
            return y + height;
        }
    }
}
