package org.cityedms.journal.repo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalMarks;
import org.cityedms.journal.JournalRow;
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
    private final DeliveryDirectory ways;

    public JournalRows(
            LineStream lines,
            List<JournalMarks> marks,
            JournalMarks addressees,
            JdbcVoidReasons reasons,
            DeliveryDirectory ways) {
        this.lines = lines;
        this.marks = JournalMarks.all(marks);
        this.addressees = addressees;
        this.reasons = reasons;
        this.ways = ways;
    }

    /**
     * Writes the rows of a register to a sheet.
     *
     * @return how many they were
     */
    long read(
            Register register, EntryFilter filter, List<JournalColumn> columns, JournalSheet sheet)
            throws IOException {
        List<JournalMarks> asked = new ArrayList<>();
        if (columns.stream().anyMatch(JournalColumn::showsMarks)) {
            asked.add(marks);
        }
        if (register.settings().kind() == DocumentKind.OUTGOING
                && columns.stream().anyMatch(JournalColumn::showsAddressees)) {
            asked.add(addressees);
        }
        JournalMarks shown = JournalMarks.all(asked);
        DeliveryWays known = ways.now();
        List<StreamedLine> waiting = new ArrayList<>(AT_ONCE);
        AtomicLong rows = new AtomicLong();
        lines.read(
                register,
                filter,
                line -> {
                    rows.incrementAndGet();
                    waiting.add(line);
                    if (waiting.size() == AT_ONCE) {
                        write(waiting, shown, known, sheet);
                        waiting.clear();
                    }
                });
        write(waiting, shown, known, sheet);
        return rows.get();
    }

    private void write(
            List<StreamedLine> waiting, JournalMarks shown, DeliveryWays known, JournalSheet sheet)
            throws IOException {
        List<DocumentId> documents =
                waiting.stream().flatMap(line -> line.entry().document().stream()).toList();
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
