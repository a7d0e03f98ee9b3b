package org.cityedms.print;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Tables as a spreadsheet: a hundred rows are in memory, the others on the disk. Texts are texts,
 * whatever they begin with; numbers and days are numbers and days.
 */
public final class BookTable implements TableWriter {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_UNIT = 75;
    private static final int WIDEST = 255 * 256;

    /** A sheet of a spreadsheet has no more. */
    private static final int ROWS = 1_048_576;

    /** Rows of a title, a head and a line below them. */
    private static final int HEAD = 3;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false);
    private final String name;
    private final TableHeading printed;
    private final int rows;
    private final OutputStream out;
    private final CellStyle plain = style(false, true, "@");
    private final CellStyle strong = style(true, true, "@");
    private final CellStyle line = style(false, false, "@");
    private final CellStyle heading = style(true, false, "@");
    private final Map<String, CellStyle> numbers = new HashMap<>();
    private final CellStyle day = style(false, false, "dd.mm.yyyy");
    private List<TableColumn> columns = List.of();
    private SXSSFSheet sheet;
    private int sheets;
    private int next;

    /**
     * @param name of the sheet; where one is full, the next has a number behind it
     */
    public BookTable(String name, TableHeading heading, OutputStream out) {
        this(name, heading, out, ROWS);
    }

    BookTable(String name, TableHeading heading, OutputStream out, int rows) {
        this.name = name;
        this.printed = heading;
        this.rows = rows;
        this.out = out;
        turn();
        text(heading.title(), this.heading);
        heading.lines().forEach(words -> text(words, line));
        text(heading.printed(), line);
    }

    private void turn() {
        sheets++;
        sheet = workbook.createSheet(sheets == 1 ? name : name + " (" + sheets + ")");
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getFooter().setLeft(printed.printed().replace("&", "&&"));
        sheet.getFooter().setRight("арк. &P");
        next = 0;
    }

    @Override
    public void table(String title, List<TableColumn> columns) {
        this.columns = List.copyOf(columns);
        next++;
        if (next + HEAD >= rows) {
            turn();
        }
        if (!title.isEmpty()) {
            text(title, heading);
        }
        head();
    }

    private void head() {
        for (int at = 0; at < columns.size(); at++) {
            int wanted = Math.min(WIDEST, columns.get(at).weight() * WIDTH_UNIT);
            sheet.setColumnWidth(at, Math.max(wanted, sheet.getColumnWidth(at)));
        }
        write(columns.stream().map(TableColumn::title).toList(), true);
    }

    @Override
    public void row(List<?> cells) {
        write(cells, false);
    }

    @Override
    public void total(List<?> cells) {
        write(cells, true);
    }

    @Override
    public void note(String words) {
        text(words, line);
    }

    private void write(List<?> cells, boolean bold) {
        if (next == rows) {
            turn();
            head();
        }
        SXSSFRow row = sheet.createRow(next++);
        for (int at = 0; at < cells.size(); at++) {
            put(row.createCell(at), cells.get(at), bold);
        }
    }

    private void put(SXSSFCell cell, Object value, boolean bold) {
        if (value instanceof Number amount) {
            cell.setCellValue(amount.doubleValue());
            cell.setCellStyle(number(amount, bold));
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(CellText.of(value));
            cell.setCellStyle(bold ? strong : plain);
        }
    }

    /** As many decimals as the number has. */
    private CellStyle number(Number amount, boolean bold) {
        int decimals = amount instanceof BigDecimal exact ? Math.max(0, exact.scale()) : 0;
        String format = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return numbers.computeIfAbsent(format + bold, formatted -> style(bold, false, format));
    }

    private void text(String words, CellStyle style) {
        if (next >= rows) {
            turn();
        }
        SXSSFCell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    private CellStyle style(boolean bold, boolean wrap, String format) {
        Font font = workbook.createFont();
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrap);
        style.setQuotePrefixed(format.equals("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Override
    public void finish() throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
