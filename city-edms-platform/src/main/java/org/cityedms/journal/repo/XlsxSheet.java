package org.cityedms.journal.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRow;
import org.cityedms.registration.EntryState;

/**
 * A journal as a spreadsheet. A hundred lines are in memory, the others on the disk; texts stand in
 * the cells themselves, so that there is no table of them in memory either. Every cell is a text:
 * nothing is reckoned.
 */
final class XlsxSheet implements JournalSheet {
    private static final int LINES_IN_MEMORY = 100;
    private static final int HEADING_ROWS = 3;
    private static final int WIDTH_UNIT = 50;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String SHORTENED = "… (скорочено)";

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final CellStyle wrapped;
    private final CellStyle struck;
    private final List<JournalColumn> columns;
    private final OutputStream out;
    private int next;

    XlsxSheet(JournalHeader header, OutputStream out) {
        this.out = out;
        this.columns = header.columns();
        this.workbook = new SXSSFWorkbook(null, LINES_IN_MEMORY, true, false);
        this.sheet = workbook.createSheet("Журнал");
        this.wrapped = style(false, false);
        this.struck = style(false, true);
        for (int at = 0; at < columns.size(); at++) {
            sheet.setColumnWidth(at, columns.get(at).weight() * WIDTH_UNIT);
        }
        sheet.setRepeatingRows(
                CellRangeAddress.valueOf((HEADING_ROWS + 1) + ":" + (HEADING_ROWS + 1)));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getFooter().setRight("арк. &P");
        heading(header);
    }

    private void heading(JournalHeader header) {
        text(header.institution(), 0);
        text(header.title(), 0);
        text((header.period() + " " + header.selection()).strip(), 0);
        CellStyle bold = style(true, false);
        Row titles = sheet.createRow(next++);
        for (int at = 0; at < columns.size(); at++) {
            titles.createCell(at).setCellValue(columns.get(at).title().uk());
            titles.getCell(at).setCellStyle(bold);
        }
        sheet.createFreezePane(0, next);
    }

    @Override
    public void add(JournalRow row) {
        SXSSFRow cells = sheet.createRow(next++);
        for (int at = 0; at < columns.size(); at++) {
            SXSSFCell cell = cells.createCell(at);
            cell.setCellValue(fitting(columns.get(at).value(row)));
            boolean strike = row.entry().state() == EntryState.VOID && columns.get(at).isNumber();
            cell.setCellStyle(strike ? struck : wrapped);
        }
    }

    /** A letter to very many has more addressees than a cell may have letters. */
    private static String fitting(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int end = LONGEST - SHORTENED.length();
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end)
                + SHORTENED;
    }

    private void text(String value, int column) {
        sheet.createRow(next++).createCell(column).setCellValue(value);
    }

    private CellStyle style(boolean bold, boolean strike) {
        Font font = workbook.createFont();
        font.setBold(bold);
        font.setStrikeout(strike);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(bold ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
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
