package org.cityedms.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small table as a workbook (XLSX): texts stay texts, numbers numbers. */
public final class SheetBook {
    /** Widths of columns are in 256ths of a character. */
    private static final int CHARACTER = 256;

    private SheetBook() {}

    /**
     * Writes one sheet.
     *
     * @param widths characters in each column
     * @param rows cells that are numbers or texts; the first row is the head
     */
    public static void write(
            String sheetName, List<Integer> widths, List<List<Object>> rows, OutputStream out)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet(sheetName);
            for (int column = 0; column < widths.size(); column++) {
                sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
            }
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            for (int n = 0; n < rows.size(); n++) {
                Row row = sheet.createRow(n);
                for (int column = 0; column < rows.get(n).size(); column++) {
                    Object value = rows.get(n).get(column);
                    var cell = row.createCell(column);
                    if (value instanceof Number number) {
                        cell.setCellValue(number.doubleValue());
                    } else {
                        cell.setCellValue(value.toString());
                    }
                    if (n == 0) {
                        cell.setCellStyle(head);
                    }
                }
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
        }
    }
}
