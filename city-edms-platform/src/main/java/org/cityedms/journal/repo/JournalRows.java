package org.cityedms.journal.repo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalMarks;
import org.cityedms.journal.JournalRow;
import org.cityedms.journal.LettersToAuthors;
import org.cityedms.journal.LineMarks;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryState;
import org.cityedms.registration.LineStream;
import org.cityedms.registration.Register;
import org.cityedms.registration.StreamedLine;

/**
 * Reads the rows of a journal. What other features note is asked for some hundred lines at once,
 * and only where a column shows it.
 */
public final class JournalRows {
    private static final int AT_ONCE = 500;

    private final LineStream lines;
    private final JournalMarks marks;
    private final JournalMarks addressees;
    private final JdbcVoidReasons reasons;
    private final LettersToAuthors letters;
    private final DeliveryDirectory ways;

    public JournalRows(
            LineStream lines,
            List<JournalMarks> marks,
            JournalMarks addressees,
            JdbcVoidReasons reasons,
            LettersToAuthors letters,
            DeliveryDirectory ways) {
        this.lines = lines;
        this.marks = JournalMarks.all(marks);
        this.addressees = addressees;
        this.reasons = reasons;
        this.letters = letters;
        this.ways = ways;
    }

    /**
     * What was written of a register.
     *
     * @param rows how many lines
     * @param letters how many of them are letters to authors, where the register takes letters
     */
    record Written(long rows, long letters) {
        Written with(long further, long lettersAmong) {
            return new Written(rows + further, letters + lettersAmong);
        }
    }

    /** Writes the rows of a register to a sheet. */
    Written read(
            Register register, EntryFilter filter, List<JournalColumn> columns, JournalSheet sheet)
            throws IOException {
        List<JournalMarks> asked = new ArrayList<>();
        if (columns.stream().anyMatch(JournalColumn::showsMarks)) {
            asked.add(marks);
        }
        boolean outgoing = register.settings().kind() == DocumentKind.OUTGOING;
        if (outgoing && columns.stream().anyMatch(JournalColumn::showsAddressees)) {
            asked.add(addressees);
        }
        JournalMarks shown = JournalMarks.all(asked);
        DeliveryWays known = ways.now();
        List<StreamedLine> waiting = new ArrayList<>(AT_ONCE);
        LettersToAuthors told = outgoing ? letters : none -> Set.of();
        AtomicReference<Written> written = new AtomicReference<>(new Written(0, 0));
        lines.read(
                register,
                filter,
                line -> {
                    waiting.add(line);
                    if (waiting.size() == AT_ONCE) {
                        write(waiting, shown, known, sheet);
                        written.set(counted(written.get(), waiting, told));
                        waiting.clear();
                    }
                });
        write(waiting, shown, known, sheet);
        return counted(written.get(), waiting, told);
    }

    private static Written counted(
            Written before, List<StreamedLine> lines, LettersToAuthors told) {
        return before.with(lines.size(), told.among(documents(lines)).size());
    }

    private static List<DocumentId> documents(List<StreamedLine> lines) {
        return lines.stream().flatMap(line -> line.entry().document().stream()).toList();
    }

    private void write(
            List<StreamedLine> waiting, JournalMarks shown, DeliveryWays known, JournalSheet sheet)
            throws IOException {
        List<DocumentId> documents = documents(waiting);
        Map<DocumentId, LineMarks> noted = documents.isEmpty() ? Map.of() : shown.of(documents);
        Map<Long, String> voided =
                reasons.of(
                        waiting.stream()
                                .map(StreamedLine::entry)
                                .filter(entry -> entry.state() == EntryState.VOID)
                                .map(Entry::id)
                                .toList());
        for (StreamedLine line : waiting) {
            sheet.add(
                    new JournalRow(
                            line.entry(),
                            line.card(),
                            line.card().deliveryMethod().map(known::title),
                            line.entry().document().map(noted::get).orElse(LineMarks.NONE),
                            Optional.ofNullable(voided.get(line.entry().id()))));
        }
    }
}
