package org.cityedms.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.Test;

public class TableWriterTest {
    private static final TableHeading HEADING =
            new TableHeading("Звіт", List.of("Відбір: усі"), "Сформовано 27.11.2026, Олена Коваль");
    private static final List<TableColumn> COLUMNS =
            List.of(
                    new TableColumn("Назва", 200),
                    new TableColumn("Сума", 60),
                    new TableColumn("День", 60));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    public void paper_repeatsTheHeadOfTheTableAndWhoPrintedItOnEveryPage() throws IOException {
        try (TableWriter paper = new PaperTable(HEADING, out)) {
            fill(paper, 200);
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Назва", "Олена Коваль", "арк. " + page);
            }
            assertThat(new PDFTextStripper().getText(document))
                    .contains("1\u00a0234\u00a0567,50", "02.03.2026", "Рядок 199");
        }
    }

    @Test
    public void book_keepsNumbersNumbersAndTextsTexts() throws IOException {
        try (TableWriter book = new BookTable("Звіт", HEADING, out)) {
            book.table("", COLUMNS);
            book.row(Arrays.asList("=1+1", new BigDecimal("1.50"), LocalDate.of(2026, 3, 2)));
            book.total(Arrays.asList("Разом", 3L, null));
            book.finish();
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int row = sheet.getLastRowNum() - 1;
            Cell text = sheet.getRow(row).getCell(0);
            assertThat(text.getCellType()).isEqualTo(CellType.STRING);
            assertThat(text.getStringCellValue()).isEqualTo("=1+1");
            assertThat(text.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(row).getCell(1).getNumericCellValue()).isEqualTo(1.5);
            assertThat(sheet.getRow(row).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(sheet.getRow(row + 1).getCell(1).getNumericCellValue()).isEqualTo(3);
        }
    }

    /** A sheet of a spreadsheet ends; the table does not. */
    @Test
    public void book_longerThanASheet_goesOnInTheNextUnderTheSameHead() throws IOException {
        try (TableWriter book = new BookTable("Звіт", HEADING, out, 20)) {
            fill(book, 45);
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            int rows = 0;
            for (int at = 0; at < 3; at++) {
                XSSFSheet sheet = workbook.getSheetAt(at);
                assertThat(sheet.getLastRowNum()).isLessThan(20);
                for (Row row : sheet) {
                    rows += row.getCell(0).getStringCellValue().startsWith("Рядок") ? 1 : 0;
                }
            }
            assertThat(rows).isEqualTo(45);
            XSSFSheet second = workbook.getSheet("Звіт (2)");
            assertThat(second.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Сума");
            assertThat(second.getColumnWidth(0)).isGreaterThan(10_000);
        }
    }

    private static void fill(TableWriter table, int rows) throws IOException {
        table.table("Таблиця", COLUMNS);
        for (int row = 0; row < rows; row++) {
            table.row(
                    List.of(
                            "Рядок " + row,
                            new BigDecimal("1234567.50"),
                            LocalDate.of(2026, 3, 2)));
        }
        table.note("Усього: " + rows);
        table.finish();
    }
}
