package org.cityedms.reminder;

import java.util.List;

/**
 * A part of a digest.
 *
 * @param total how many there are
 * @param lines the most urgent of them
 */
public record DigestSection(DigestPart part, int total, List<DigestLine> lines) {
    /** How many lines of a part are told; the rest is a number. */
    public static final int SHOWN = 10;

    public DigestSection {
        lines = List.copyOf(lines);
    }

    static DigestSection of(DigestPart part, List<DigestLine> all) {
        return new DigestSection(part, all.size(), all.subList(0, Math.min(SHOWN, all.size())));
    }
}
