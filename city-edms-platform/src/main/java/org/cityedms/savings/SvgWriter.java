package org.cityedms.savings;

import java.util.Locale;

/**
 * Writes a picture as SVG. Colours are variables with the colours of paper behind them, so that a
 * page may show it in the dark, and a file looks as it is printed.
 */
public final class SvgWriter {
    private static final String FONT = "'Inter City', 'DejaVu Sans', system-ui, sans-serif";

    /** A letter is about so wide, compared with the size; broader than most. */
    static final float LETTER = 0.56f;

    private SvgWriter() {}

    public static String write(Picture picture) {
        StringBuilder svg = new StringBuilder(8192);
        svg.append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" xml:lang=\"uk\" lang=\"uk\"")
                .append(" aria-labelledby=\"ce-picture-title ce-picture-desc\" width=\"")
                .append(picture.width())
                .append("\" height=\"")
                .append(picture.height())
                .append("\" viewBox=\"0 0 ")
                .append(picture.width())
                .append(' ')
                .append(picture.height())
                .append("\" font-family=\"")
                .append(FONT)
                .append("\">\n<title id=\"ce-picture-title\">")
                .append(escaped(picture.title()))
                .append("</title>\n<desc id=\"ce-picture-desc\">")
                .append(escaped(picture.description()))
                .append("</desc>\n<style>");
        for (Ink ink : Ink.values()) {
            svg.append(".ce-")
                    .append(ink.code())
                    .append("{fill:var(--ce-picture-")
                    .append(ink.code())
                    .append(String.format(Locale.ROOT, ",#%06x)}", ink.colour()));
        }
        svg.append("</style>\n<rect class=\"ce-ground\" width=\"100%\" height=\"100%\"/>\n");
        for (Picture.Mark mark : picture.marks()) {
            if (mark instanceof Picture.Box box) {
                box(box, svg);
            } else if (mark instanceof Picture.Words words) {
                words(words, svg);
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void box(Picture.Box box, StringBuilder svg) {
        svg.append("<rect class=\"ce-").append(box.ink().code()).append('"');
        attribute("x", box.x(), svg);
        attribute("y", box.y(), svg);
        attribute("width", box.width(), svg);
        attribute("height", box.height(), svg);
        if (box.round() > 0) {
            attribute("rx", box.round(), svg);
        }
        svg.append("/>\n");
    }

    private static void words(Picture.Words words, StringBuilder svg) {
        svg.append("<text class=\"ce-").append(words.ink().code()).append('"');
        attribute("x", words.x(), svg);
        attribute("y", words.y(), svg);
        attribute("font-size", words.sizeFor(guessed(words)), svg);
        if (words.bold()) {
            svg.append(" font-weight=\"700\"");
        }
        if (words.anchor() != Picture.Anchor.START) {
            svg.append(" text-anchor=\"").append(words.anchor().code()).append('"');
        }
        svg.append('>').append(escaped(words.text())).append("</text>\n");
    }

    private static float guessed(Picture.Words words) {
        return words.text().length() * words.size() * LETTER;
    }

    private static void attribute(String name, float value, StringBuilder svg) {
        String plain = String.format(Locale.ROOT, "%.2f", value);
        svg.append(' ').append(name).append("=\"").append(trimmed(plain)).append('"');
    }

    private static String trimmed(String plain) {
        String shorter = plain.replaceAll("0+$", "");
        return shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
    }

    /** Letters that XML has no place for are left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> {
                                    if (isXml(c)) {
                                        escaped.appendCodePoint(c);
                                    }
                                }
                            }
                        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
