package org.cityedms.migration.repo;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.cityedms.migration.ColumnMapping;
import org.cityedms.migration.JournalFile;
import org.cityedms.migration.JournalFile.RowReader;
import org.cityedms.migration.MigrationProblems;
import org.cityedms.migration.SourceRow;

/** Gathers the cells of a sheet into rows. */
final class XlsxRows implements SheetContentsHandler {
    private final RowReader reader;
    private final List<String> cells = new ArrayList<>();

    XlsxRows(RowReader reader) {
        this.reader = reader;
    }

    @Override
    public void startRow(int row) {
        if (row >= JournalFile.MAXIMUM_ROWS) {
            throw MigrationProblems.tooLarge().exception();
        }
        cells.clear();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= ColumnMapping.MAXIMUM_COLUMNS) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value == null ? "" : value);
    }

    @Override
    public void endRow(int row) {
        if (!reader.row(new SourceRow(row + 1, cells))) {
            throw new EnoughException();
        }
    }

    /** The reader wants no more. */
    static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super(null, null, false, false);
        }
    }
}
