package org.cityedms.organization.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PDF of one page (A4, 12 points), as ISO 32000 has it. The libraries that Alfresco ships
 * read PDF but cannot write it.
 */
final class DemoPdf {
    private static final int LEFT = 85;
    private static final int TOP = 770;
    private static final int LEADING = 18;

    private final DemoFont font;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    DemoPdf(DemoFont font) {
        this.font = font;
    }

    byte[] page(List<String> lines) throws IOException {
        DemoFont.Subset subset = font.subset(String.join("", lines));
        text("%PDF-1.7\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>");
        stream("", content(lines, subset).getBytes(StandardCharsets.US_ASCII));
        object(
                "<< /Type /Font /Subtype /Type0 /BaseFont /DEMOAA+DejaVuSerif /Encoding /Identity-H"
                        + " /DescendantFonts [6 0 R] /ToUnicode 9 0 R >>");
        object(
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /DEMOAA+DejaVuSerif /CIDToGIDMap /Identity"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /W ["
                        + widths(subset)
                        + "] >>");
        object(
                "<< /Type /FontDescriptor /FontName /DEMOAA+DejaVuSerif /Flags 4 /FontBBox [-770 -347 2105 1109] /ItalicAngle 0"
                        + " /Ascent 939 /Descent -236 /CapHeight 729 /StemV 80 /FontFile2 8 0 R >>");
        stream("/Length1 " + subset.file().size(), subset.file().toByteArray());
        stream("", toUnicode(subset).getBytes(StandardCharsets.US_ASCII));
        trailer();
        return out.toByteArray();
    }

    private static String content(List<String> lines, DemoFont.Subset subset) {
        StringBuilder content =
                new StringBuilder(
                        String.format(
                                Locale.ROOT, "BT /F 12 Tf %d TL %d %d Td\n", LEADING, LEFT, TOP));
        for (String line : lines) {
            content.append('<');
            line.codePoints()
                    .forEach(character -> content.append(hex(subset.glyphs().get(character).id())));
            content.append("> Tj T*\n");
        }
        return content.append("ET\n").toString();
    }

    private static String widths(DemoFont.Subset subset) {
        StringBuilder widths = new StringBuilder();
        subset.glyphs().values().stream()
                .distinct()
                .forEach(
                        glyph ->
                                widths.append(glyph.id())
                                        .append(" [")
                                        .append(glyph.width())
                                        .append("] "));
        return widths.toString();
    }

    /** So that the text can be searched and copied. */
    private static String toUnicode(DemoFont.Subset subset) {
        StringBuilder map =
                new StringBuilder(
                        """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                """);
        subset.glyphs()
                .forEach(
                        (character, glyph) ->
                                map.append("1 beginbfchar <")
                                        .append(hex(glyph.id()))
                                        .append("> <")
                                        .append(hex(character))
                                        .append("> endbfchar\n"));
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }

    private static String hex(int value) {
        return String.format(Locale.ROOT, "%04X", value);
    }

    private void stream(String entries, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        begin();
        text("<< " + entries + " /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n");
        out.write(packed.toByteArray());
        text("\nendstream\nendobj\n");
    }

    private void object(String dictionary) throws IOException {
        begin();
        text(dictionary + "\nendobj\n");
    }

    private void begin() throws IOException {
        offsets.add(out.size());
        text(offsets.size() + " 0 obj\n");
    }

    private void trailer() throws IOException {
        int start = out.size();
        text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            text(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
        }
        text(
                "trailer\n<< /Size "
                        + (offsets.size() + 1)
                        + " /Root 1 0 R >>\nstartxref\n"
                        + start
                        + "\n%%EOF\n");
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
