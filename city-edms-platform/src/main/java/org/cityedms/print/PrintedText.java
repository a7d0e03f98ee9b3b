package org.cityedms.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Measures and breaks texts for one font; a letter is measured once. */
public final class PrintedText {
    private static final int MISSING = '?';

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    public PrintedText(PDFont font) {
        this.font = font;
    }

    public PDFont font() {
        return font;
    }

    /** The text with letters that the font lacks replaced. */
    public String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(width(c) < 0 ? MISSING : c));
        return printable.toString();
    }

    public float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(c -> letter(c, size)).sum();
    }

    /** Breaks a text into lines, between words where it can, and inside a long word where not. */
    public List<String> wrap(String text, float width, float size) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            wrap(paragraph, width, size, lines);
        }
        return lines;
    }

    private void wrap(String paragraph, float width, float size, List<String> lines) {
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String word : paragraph.split("(?<=[ ,;/-])", -1)) {
            float needed = width(word.stripTrailing(), size);
            if (used > 0 && used + needed > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            for (int c : word.codePoints().toArray()) {
                float letter = (float) letter(c, size);
                if (used > 0 && used + letter > width && c != ' ') {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(c);
                used += letter;
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    private double letter(int c, float size) {
        float width = width(c);
        return (width < 0 ? width(MISSING) : width) * size / 1000;
    }

    /** Width of a letter in thousandths of the size; negative where the font has none. */
    private float width(int c) {
        return widths.computeIfAbsent(c, this::measure);
    }

    private float measure(int c) {
        try {
            return Character.isISOControl(c) ? -1 : font.getStringWidth(Character.toString(c));
        } catch (IllegalArgumentException | IOException noSuchLetter) {
            return -1;
        }
    }
}
