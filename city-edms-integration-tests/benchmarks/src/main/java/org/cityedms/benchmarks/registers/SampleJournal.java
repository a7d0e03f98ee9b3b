package org.cityedms.benchmarks.registers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cityedms.registration.DocumentFile;

/**
 * A journal of a year as a spreadsheet or as CSV: number, day, correspondent, content, executor.
 */
record SampleJournal(Path file) implements DocumentFile {
    /** Counting period of all its lines. */
    static final String PERIOD = "2024";

    private static final List<String> HEADINGS =
            List.of(
                    "Реєстраційний індекс",
                    "Дата реєстрації",
                    "Кореспондент",
                    "Короткий зміст",
                    "Виконавець");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static SampleJournal csv(Path folder, int rows) throws IOException {
        Path file = folder.resolve("journal.csv");
        try (Writer text = Files.newBufferedWriter(file)) {
            text.write(String.join(";", HEADINGS) + "\n");
            for (int row = 1; row <= rows; row++) {
                text.write(String.join(";", cells(row, rows)) + "\n");
            }
        }
        return new SampleJournal(file);
    }

    static SampleJournal xlsx(Path folder, int rows) throws IOException {
        Path file = folder.resolve("journal.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            part(zip, text, "[Content_Types].xml", contentTypes());
            part(zip, text, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    text,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"2024\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                            .formatted(MAIN, OFFICE));
            part(
                    zip,
                    text,
                    "xl/_rels/workbook.xml.rels",
                    relation("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
            row(text, 1, HEADINGS);
            for (int row = 1; row <= rows; row++) {
                row(text, row + 1, cells(row, rows));
            }
            text.write("</sheetData></worksheet>");
            text.flush();
        }
        return new SampleJournal(file);
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    private static List<String> cells(int row, int rows) {
        return List.of(
                SampleRegisters.INDEX + "/" + row,
                FIRST.plusDays((row - 1L) * 360 / rows).toString(),
                "ТОВ «Зарічводоканал» " + row % 977,
                "Про ремонт водогону на вулиці Шкільній, будинок " + row,
                "Коваль О. П.");
    }

    private static void row(Writer text, int number, List<String> cells) throws IOException {
        text.write("<row r=\"" + number + "\">");
        for (int at = 0; at < cells.size(); at++) {
            text.write(
                    "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                            .formatted((char) ('A' + at), number, cells.get(at)));
        }
        text.write("</row>");
    }

    private static void part(ZipOutputStream zip, Writer text, String name, String content)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text.write(content);
        text.flush();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(RELATIONS, OFFICE, type, target);
    }

    private static String contentTypes() {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/></Types>"""
                .formatted(kind, kind);
    }
}
