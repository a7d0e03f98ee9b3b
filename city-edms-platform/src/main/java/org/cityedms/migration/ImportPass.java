package org.cityedms.migration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.RegisterSettings;

/**
 * Goes through a journal once, from its headings to its end, in batches. A pass that goes on after
 * a stop reads the rows that are done as well, for the date above and the gaps, and hands on only
 * those that come after.
 */
public final class ImportPass implements JournalFile.RowReader {
    public static final int BATCH = 500;

    private final ColumnMapping mapping;
    private final RegisterSettings register;
    private final JournalRows rows;
    private final int done;
    private final Sink sink;
    private final Gaps gaps = new Gaps();
    private final List<JournalRow> lines = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private long read;
    private int lastRow;

    /**
     * A pass over one journal.
     *
     * @param ways ways of receipt and dispatch that there are
     * @param today the office's day
     * @param done last row that an earlier pass has dealt with, 0 for a pass from the start
     * @param sink gets the batches
     */
    public ImportPass(
            ColumnMapping mapping,
            RegisterSettings register,
            DeliveryWays ways,
            LocalDate today,
            int done,
            Sink sink) {
        this.mapping = mapping;
        this.register = register;
        this.rows = new JournalRows(mapping, register, ways, today);
        this.done = done;
        this.sink = sink;
    }

    @Override
    public boolean row(SourceRow source) {
        if (source.number() <= mapping.headingRow() || source.blank()) {
            return true;
        }
        List<RowProblem> ofRow = new ArrayList<>();
        Optional<JournalRow> line = rows.read(source, ofRow);
        line.ifPresent(found -> gaps.add(found.period(register).key(), found.number().ordinal()));
        if (source.number() > done) {
            line.ifPresent(lines::add);
            problems.addAll(ofRow);
            read++;
            lastRow = source.number();
            return read < BATCH || hand();
        }
        return true;
    }

    /**
     * Hands on what is left and tells what there is to tell of the journal as a whole.
     *
     * @return nothing where the sink wanted no more
     */
    public Optional<List<RowProblem>> end() {
        return read == 0 || hand() ? Optional.of(ofJournal()) : Optional.empty();
    }

    private List<RowProblem> ofJournal() {
        List<RowProblem> all = new ArrayList<>(gaps.problems());
        if (rows.writtenOut() > 0) {
            all.add(
                    RowProblem.ofJournal(
                            "number",
                            "journal-numbers-written-out",
                            Long.toString(rows.writtenOut())));
        }
        return all;
    }

    private boolean hand() {
        boolean goOn = sink.batch(new ImportBatch(lines, problems, read, lastRow));
        lines.clear();
        problems.clear();
        read = 0;
        return goOn;
    }

    /** Takes batches, one after the other. */
    @FunctionalInterface
    public interface Sink {
        /** Whether to go on. */
        boolean batch(ImportBatch batch);
    }
}
