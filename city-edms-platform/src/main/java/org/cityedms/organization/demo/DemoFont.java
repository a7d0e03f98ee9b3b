package org.cityedms.organization.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font of demonstration letters (DejaVu Serif), cut down to the letters of one page. */
final class DemoFont {
    private static final String FONT = "/alfresco/module/city-edms-platform/fonts/DejaVuSerif.ttf";

    private final byte[] whole;

    private DemoFont(byte[] whole) {
        this.whole = whole;
    }

    static DemoFont load() {
        try (InputStream in = DemoFont.class.getResourceAsStream(FONT)) {
            return new DemoFont(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The glyphs that a text needs. */
    Subset subset(String text) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            TTFSubsetter subsetter = new TTFSubsetter(font);
            text.codePoints().forEach(subsetter::add);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            subsetter.writeToStream(file);
            Map<Integer, Integer> newOfOld = new TreeMap<>();
            subsetter.getGIDMap().forEach((newGlyph, oldGlyph) -> newOfOld.put(oldGlyph, newGlyph));
            Map<Integer, Glyph> glyphs = new TreeMap<>();
            for (int character : text.codePoints().distinct().toArray()) {
                int old = characters.getGlyphId(character);
                int width = Math.round(font.getAdvanceWidth(old) * 1000f / font.getUnitsPerEm());
                glyphs.put(character, new Glyph(newOfOld.getOrDefault(old, 0), width));
            }
            return new Subset(file, glyphs);
        }
    }

    record Glyph(int id, int width) {}

    record Subset(ByteArrayOutputStream file, Map<Integer, Glyph> glyphs) {}
}
