package org.cityedms.journal.repo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRow;
import org.cityedms.journal.SpreadsheetText;

/**
 * A journal as text that spreadsheets of this country open by a double click: UTF-8 with its mark,
 * semicolons between values.
 */
final class CsvSheet implements JournalSheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;
    private final List<JournalColumn> columns;

    CsvSheet(JournalHeader header, OutputStream out) throws IOException {
        BufferedWriter writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVFormat format =
                CSVFormat.Builder.create(CSVFormat.EXCEL)
                        .setDelimiter(';')
                        .setRecordSeparator("\r\n")
                        .build();
        this.printer = new CSVPrinter(writer, format);
        this.columns = header.columns();
        printer.printRecord(columns.stream().map(column -> column.title().uk()).toList());
    }

    @Override
    public void add(JournalRow row) throws IOException {
        for (JournalColumn column : columns) {
            printer.print(SpreadsheetText.harmless(oneLine(column.value(row))));
        }
        printer.println();
    }

    /** A line of the file for each line of the journal: programs count them. */
    private static String oneLine(String value) {
        return value.replaceAll("\\R", "; ");
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }

    @Override
    public void close() {
        // The stream belongs to whoever opened it.
    }
}
