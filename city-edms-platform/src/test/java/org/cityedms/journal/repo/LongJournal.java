package org.cityedms.journal.repo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cityedms.card.StandardLayouts;
import org.cityedms.journal.JournalColumns;
import org.cityedms.journal.JournalFormat;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRow;
import org.cityedms.journal.LineMarks;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryFilter;
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
        try (JournalSheet sheet = GuardedPrintedJournal.sheet(format, header(), out)) {
            for (int n = 1; n <= lines; n++) {
                sheet.add(row(n));
            }
            sheet.finish();
        }
    }

    static JournalHeader header() {
        return new JournalHeader(
                "Зарічанська міська рада",
                "Журнал реєстрації вхідних документів",
                new EntryFilter(
                        Optional.empty(),
                        Optional.of(EntryState.ACTIVE),
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                JournalColumns.of(DocumentKind.INCOMING, StandardLayouts.of(DocumentKind.INCOMING))
                        .standard());
    }

    static JournalRow row(int n) {
        Optional<String> correspondent =
                Optional.of("Міністерство розвитку громад та територій України");
        Optional<String> summary =
                Optional.of(
                        (n == 2 ? "=1+2 " : "")
                                + "Про ремонт покрівлі будинку № "
                                + n
                                + " на вулиці Ґонти та відновлення водопостачання й освітлення у під'їздах");
        Card card =
                new Card(
                        Optional.of("лист"),
                        summary,
                        correspondent,
                        Optional.of(n % 977 + "/03"),
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.empty(),
                        Optional.of(DeliveryMethod.POST),
                        Optional.of(2),
                        Optional.of(3),
                        Optional.of(8),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new TreeMap<>());
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(n % 365);
        return new JournalRow(
                new Entry(
                        n,
                        n == 3 ? EntryState.VOID : EntryState.ACTIVE,
                        Optional.of(DocumentId.create()),
                        n,
                        "01-21/" + n,
                        day,
                        day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        "Олена Коваль",
                        Optional.empty()),
                card,
                Optional.of("Пошта"),
                new LineMarks(
                        List.of(
                                "Бойко Ірина, 12.01.2026: Підготувати відповідь",
                                "Ковалю П. П. (відповідальний), Бондар І. (співвиконавець); строк до 10.02.2026"),
                        n % 2 == 0
                                ? List.of(
                                        "виконано 09.02.2026, Коваль Петро", "відповідь № 02-15/7")
                                : List.of()),
                n == 3 ? Optional.of("Зареєстровано двічі") : Optional.empty());
    }
}
