package org.cityedms.savings;

import java.util.List;

/**
 * A picture of boxes and lines of text (картинка), in points, the origin in the upper left corner.
 *
 * @param title what it is
 * @param description what it shows, for whoever cannot see it
 */
public record Picture(int width, int height, String title, String description, List<Mark> marks) {
    public Picture {
        marks = List.copyOf(marks);
    }

    /** A part of the picture. */
    public sealed interface Mark permits Box, Words {}

    /**
     * A filled box.
     *
     * @param round radius of its corners
     */
    public record Box(float x, float y, float width, float height, float round, Ink ink)
            implements Mark {}

    /**
     * A line of text.
     *
     * @param x of its beginning, middle or end
     * @param y of its base line
     * @param width the most it may take; what is longer is drawn smaller
     */
    public record Words(
            float x,
            float y,
            float size,
            boolean bold,
            Anchor anchor,
            Ink ink,
            float width,
            String text)
            implements Mark {

        /** The size in which a text of a width fits. */
        public float sizeFor(float measured) {
            return measured > width ? size * width / measured : size;
        }
    }

    /** Which end of a line of text is at its place. */
    public enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String code;

        Anchor(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
