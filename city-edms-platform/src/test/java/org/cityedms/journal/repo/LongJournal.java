package org.cityedms.journal.repo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalFormat;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRow;
import org.cityedms.registration.DocumentStream;
import org.cityedms.registration.EntryState;

/** Writes journals of as many lines as asked; a program of its own, to be run with little heap. */
public final class LongJournal {
    private LongJournal() {}

    /** Arguments: format, lines, file. */
    public static void main(String[] arguments) throws IOException {
        JournalFormat format = JournalFormat.valueOf(arguments[0]);
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            write(format, Integer.parseInt(arguments[1]), out);
        }
    }

    static void write(JournalFormat format, int lines, OutputStream out) throws IOException {
        JournalHeader header =
                new JournalHeader(
                        "Зарічанська міська рада",
                        "Журнал реєстрації вхідних документів",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "лише чинні записи",
                        JournalColumn.ofStream(DocumentStream.INCOMING));
        try (JournalSheet sheet = GuardedPrintedJournal.sheet(format, header, out)) {
            for (int n = 1; n <= lines; n++) {
                sheet.add(row(n));
            }
            sheet.finish();
        }
    }

    static JournalRow row(int n) {
        return new JournalRow(
                n == 3 ? EntryState.VOID : EntryState.ACTIVE,
                n,
                "01-21/" + n,
                LocalDate.of(2026, 1, 1).plusDays(n % 365),
                "Олена Коваль",
                Optional.of("лист"),
                Optional.of(
                        (n == 2 ? "=1+2 " : "")
                                + "Про ремонт покрівлі будинку № "
                                + n
                                + " на вулиці Ґонти та відновлення водопостачання й освітлення у під'їздах"),
                Optional.of("Міністерство розвитку громад та територій України"),
                Optional.of(n % 977 + "/03"),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                Optional.of("post"),
                Optional.of("2"),
                Optional.of("3"),
                Optional.of("8"),
                Optional.empty());
    }
}
