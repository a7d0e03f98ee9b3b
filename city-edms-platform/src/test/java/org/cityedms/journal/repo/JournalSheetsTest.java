package org.cityedms.journal.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalFormat;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRow;
import org.cityedms.journal.LineMarks;
import org.cityedms.registration.FieldLabel;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class JournalSheetsTest {
    private static final int MANY = 100_000;

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void pdf_ofManyLines_hasTheHeadOnEveryPageNumbersAndTheClosingLine() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(JournalFormat.PDF, 120))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            for (int page = 1; page <= pages; page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document))
                        .contains("арк. " + page)
                        .contains("Короткий зміст");
            }
            assertThat(text.getText(document))
                    .contains("Усього записів: 120.")
                    .contains("Прошито, пронумеровано та скріплено печаткою " + pages + " арк.");
            text.setStartPage(1);
            text.setEndPage(1);
            assertThat(text.getText(document))
                    .contains("Зарічанська міська рада")
                    .contains("Журнал реєстрації вхідних документів")
                    .contains("за період з 01.01.2026 по 31.12.2026")
                    .contains("лише чинні записи")
                    .contains("01-21/1")
                    .contains("анульовано");
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    public void pdf_ofALineLongerThanAPage_goesOnOnTheNextOnes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JournalRow plain = LongJournal.row(1);
        List<String> words = IntStream.rangeClosed(1, 900).mapToObj(n -> "слово" + n).toList();
        try (JournalSheet sheet =
                GuardedPrintedJournal.sheet(JournalFormat.PDF, LongJournal.header(), out)) {
            sheet.add(
                    new JournalRow(
                            plain.entry(),
                            plain.card(),
                            plain.way(),
                            new LineMarks(words, List.of()),
                            Optional.empty()));
            sheet.finish();
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
            String text = new PDFTextStripper().getText(document);
            words.forEach(word -> assertThat(text).contains(word));
            assertThat(text).contains("Усього записів: 1.");
        }
    }

    @Test(timeout = 60_000)
    public void pdf_ofATitleLongerThanAPage_isWrittenAllTheSame() throws IOException {
        List<JournalColumn> columns = new ArrayList<>();
        columns.add(column("narrow", "Щ".repeat(FieldLabel.MAXIMUM), 62));
        IntStream.range(0, 30).forEach(n -> columns.add(column("wide" + n, "Графа", 170)));
        JournalHeader like = LongJournal.header();
        JournalHeader header =
                new JournalHeader(like.institution(), like.title(), like.filter(), columns);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JournalSheet sheet = GuardedPrintedJournal.sheet(JournalFormat.PDF, header, out)) {
            sheet.add(LongJournal.row(1));
            sheet.finish();
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Усього записів: 1.");
        }
    }

    private static JournalColumn column(String code, String title, int weight) {
        return new JournalColumn(
                code, new FieldLabel(title, title), weight, row -> row.entry().number());
    }

    /** A letter to two hundred addressees: more than a cell of a spreadsheet holds. */
    @Test
    public void xlsx_ofATextLongerThanACell_isCutWithAMark() throws IOException {
        JournalRow plain = LongJournal.row(1);
        List<String> names = Collections.nCopies(200, "Адресат ".repeat(35));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JournalSheet sheet =
                GuardedPrintedJournal.sheet(JournalFormat.XLSX, LongJournal.header(), out)) {
            sheet.add(
                    new JournalRow(
                            plain.entry(),
                            plain.card(),
                            plain.way(),
                            LineMarks.ofAddressees(names),
                            Optional.empty()));
            sheet.finish();
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(2).getStringCellValue())
                    .startsWith("Адресат ")
                    .endsWith("… (скорочено)")
                    .hasSize(SpreadsheetVersion.EXCEL2007.getMaxTextLength());
        }
    }

    @Test
    public void xlsx_holdsTextsOnly() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(written(JournalFormat.XLSX, 5)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("Реєстраційний індекс");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("01-21/1");
            assertThat(sheet.getRow(5).getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(5).getCell(4).getStringCellValue()).startsWith("=1+2");
            assertThat(sheet.getRow(6).getCell(0).getCellStyle().getFont().getStrikeout()).isTrue();
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getFont().getStrikeout())
                    .isFalse();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    public void csv_isReadableAndReckonsNothing() throws IOException {
        List<String> lines =
                new String(written(JournalFormat.CSV, 3), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("\uFEFFРеєстраційний індекс;Дата реєстрації;");
        assertThat(lines.get(2))
                .contains(";'=1+2 Про ремонт")
                .contains("Підготувати відповідь; Ковалю П. П. (відповідальний)")
                .contains("виконано 09.02.2026, Коваль Петро; відповідь № 02-15/7");
        assertThat(lines.get(3))
                .startsWith("01-21/3;")
                .endsWith(";анульовано: Зареєстровано двічі");
    }

    @Test
    public void everyFormat_ofAHundredThousandLines_needsNoMoreThan64MebibytesOfHeap()
            throws Exception {
        List<Writing> writings = new ArrayList<>();
        try {
            for (JournalFormat format : JournalFormat.values()) {
                writings.add(writing(format));
            }
            for (Writing writing : writings) {
                String format = writing.format().name();
                assertThat(writing.process().waitFor(10, TimeUnit.MINUTES)).as(format).isTrue();
                assertThat(writing.process().exitValue())
                        .as(format + ": " + Files.readString(writing.log()))
                        .isZero();
                assertThat(Files.size(writing.file())).as(format).isGreaterThan(1_000_000);
            }
        } finally {
            writings.forEach(writing -> writing.process().destroyForcibly());
        }
    }

    /** A journal that a process with a small heap writes, beside the others. */
    private record Writing(JournalFormat format, Path file, Path log, Process process) {}

    private Writing writing(JournalFormat format) throws IOException {
        Path file = folder.newFile().toPath();
        Path log = folder.newFile().toPath();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LongJournal.class.getName(),
                                format.name(),
                                Integer.toString(MANY),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new Writing(format, file, log, process);
    }

    private static byte[] written(JournalFormat format, int lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LongJournal.write(format, lines, out);
        return out.toByteArray();
    }
}
