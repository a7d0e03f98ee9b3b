package org.cityedms.migration.repo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cityedms.migration.JournalFile;
import org.cityedms.migration.MigrationProblems;
import org.cityedms.migration.SourceRow;

/**
 * A journal as CSV (RFC 4180): UTF-8 or, as older programs of Ukrainian offices write,
 * windows-1251; cells parted by semicolon, comma or tab, whichever the first lines have most of.
 */
final class CsvJournalFile implements JournalFile {
    /** A quote that is never closed would make one cell of the rest of the file. */
    private static final int MAXIMUM_CELL = 32_767;

    private static final int SAMPLE = 64 * 1024;

    private final StoredJournal stored;

    CsvJournalFile(StoredJournal stored) {
        this.stored = stored;
    }

    @Override
    public void read(RowReader reader) throws IOException {
        byte[] sample;
        try (var bytes = stored.open()) {
            sample = bytes.readNBytes(SAMPLE);
        }
        Charset charset = isUtf8(sample) ? StandardCharsets.UTF_8 : Charset.forName("windows-1251");
        CSVFormat format =
                CSVFormat.Builder.create(CSVFormat.RFC4180)
                        .setDelimiter(delimiter(new String(sample, charset)))
                        .setIgnoreEmptyLines(false)
                        .build();
        try (Reader text = withoutMark(charset);
                CSVParser rows = CSVParser.parse(text, format)) {
            for (CSVRecord row : rows) {
                if (row.getRecordNumber() > MAXIMUM_ROWS) {
                    throw MigrationProblems.tooLarge().exception();
                }
                if (!reader.row(new SourceRow((int) row.getRecordNumber(), cells(row)))) {
                    return;
                }
            }
        } catch (IllegalStateException | UncheckedIOException | IOException notCsv) {
            throw MigrationProblems.unreadable().exception();
        }
    }

    private static List<String> cells(CSVRecord row) {
        List<String> cells = row.toList();
        if (cells.stream().anyMatch(cell -> cell.length() > MAXIMUM_CELL)) {
            throw MigrationProblems.unreadable().exception();
        }
        return cells;
    }

    private Reader withoutMark(Charset charset) throws IOException {
        BufferedReader text =
                new BufferedReader(
                        new InputStreamReader(
                                stored.open(),
                                charset.newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        return text;
    }

    /** Cyrillic in windows-1251 is no UTF-8; a character cut in two at the end of the sample is. */
    static boolean isUtf8(byte[] sample) {
        for (int cut = 0; cut < 4 && cut <= sample.length; cut++) {
            byte[] part = Arrays.copyOf(sample, sample.length - cut);
            String text = new String(part, StandardCharsets.UTF_8);
            if (text.indexOf('\ufffd') < 0) {
                return true;
            }
        }
        return false;
    }

    static char delimiter(String sample) {
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            long count = sample.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
