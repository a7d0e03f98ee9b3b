package org.cityedms.dispatch.repo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityedms.print.PdfPage;
import org.cityedms.print.PrintedText;

/**
 * Texts one below the other in a box of an envelope: written smaller where they would run out of
 * it, and cut where the smallest letters that can be read are too large. The post's index (поштовий
 * індекс) is never cut off.
 */
final class FittedBlock {
    /** What is read without a glass. */
    static final float SMALLEST = 8;

    private static final float STEP = 0.5f;
    private static final float LEADING = 1.3f;

    /** How far letters reach below their line, of their size. */
    private static final float DESCENT = 0.3f;

    private static final String CUT = "…";
    private static final Pattern INDEX = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");

    /**
     * One text of a block.
     *
     * @param gap how far it stands from the text above
     */
    record Part(PrintedText font, String words, float gap) {}

    private final List<Part> parts;
    private final float width;
    private final float height;

    FittedBlock(List<Part> parts, float width, float height) {
        this.parts = List.copyOf(parts);
        this.width = width;
        this.height = height;
    }

    /**
     * @param largest size of the letters where there is room
     */
    void write(PdfPage page, float x, float top, float largest) throws IOException {
        float size = largest;
        List<List<String>> texts = wrapped(size);
        while (lines(texts) > room(size) && size > SMALLEST) {
            size = Math.max(SMALLEST, size - STEP);
            texts = wrapped(size);
        }
        texts = cut(texts, size);
        float y = top;
        for (int n = 0; n < parts.size(); n++) {
            y -= parts.get(n).gap();
            for (String line : texts.get(n)) {
                y -= size * LEADING;
                page.write(parts.get(n).font(), size, x, y, line);
            }
        }
    }

    private List<List<String>> wrapped(float size) {
        return parts.stream().map(part -> part.font().wrap(part.words(), width, size)).toList();
    }

    private int room(float size) {
        double gaps = parts.stream().mapToDouble(Part::gap).sum();
        return (int) ((height - gaps - size * DESCENT) / (size * LEADING));
    }

    private static int lines(List<List<String>> texts) {
        return texts.stream().mapToInt(List::size).sum();
    }

    /** The longest text gives up lines first. */
    private List<List<String>> cut(List<List<String>> texts, float size) {
        int[] left = texts.stream().mapToInt(List::size).toArray();
        for (int over = lines(texts) - room(size); over > 0; over--) {
            int longest = 0;
            for (int n = 1; n < left.length; n++) {
                longest = left[n] > left[longest] ? n : longest;
            }
            left[longest] = Math.max(1, left[longest] - 1);
        }
        List<List<String>> fitting = new ArrayList<>();
        for (int n = 0; n < left.length; n++) {
            fitting.add(cut(parts.get(n), texts.get(n), left[n], size));
        }
        return fitting;
    }

    private List<String> cut(Part part, List<String> lines, int left, float size) {
        if (lines.size() <= left) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, left));
        String end = CUT + lostIndex(part.words(), kept);
        String last = kept.get(left - 1);
        while (!last.isEmpty() && part.font().width(last + end, size) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        kept.set(left - 1, last + end);
        return kept;
    }

    private static String lostIndex(String words, List<String> kept) {
        Matcher index = INDEX.matcher(words);
        return index.find() && kept.stream().noneMatch(line -> line.contains(index.group()))
                ? " " + index.group()
                : "";
    }
}
