package org.cityedms.migration.repo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cityedms.migration.DuplicateRow;
import org.cityedms.migration.Duplicates;
import org.cityedms.migration.ImportBatch;
import org.cityedms.migration.ImportCounts;
import org.cityedms.migration.JournalRow;
import org.cityedms.migration.RowProblem;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.ImportedLine;
import org.cityedms.registration.LineImport;
import org.cityedms.registration.Register;

/** Writes a batch of rows as lines of the register, in the caller's transaction. */
public final class ImportWriter {
    /** A number that stands more often is a mistake of the mapping and no journal. */
    private static final int MAXIMUM_TIMES = 99;

    private final LineImport lines;

    public ImportWriter(LineImport lines) {
        this.lines = lines;
    }

    /**
     * Writes what is free under its number, and the rest as the rule has it.
     *
     * @param problems gets what there is to tell of duplicates
     */
    ImportCounts write(
            Register register,
            ImportBatch batch,
            Duplicates rule,
            String user,
            String userName,
            List<RowProblem> problems) {
        long marked = 0;
        long skipped = 0;
        for (Map.Entry<CountingPeriod, List<JournalRow>> part : byPeriod(register, batch)) {
            List<JournalRow> twice = left(register, part.getKey(), part.getValue(), user, userName);
            twice.forEach(row -> problems.add(DuplicateRow.problem(row, rule)));
            if (rule == Duplicates.SKIP) {
                skipped += twice.size();
            } else {
                marked += twice.size();
                mark(register, part.getKey(), twice, user, userName);
            }
        }
        return new ImportCounts(
                batch.rows(),
                batch.lines().size() - skipped,
                marked,
                batch.rows() - batch.lines().size() + skipped);
    }

    private void mark(
            Register register,
            CountingPeriod period,
            List<JournalRow> twice,
            String user,
            String userName) {
        List<JournalRow> left = twice;
        for (int time = 2; !left.isEmpty(); time++) {
            if (time > MAXIMUM_TIMES) {
                throw new IllegalStateException("Too often: " + left.get(0).number().printed());
            }
            int mark = time;
            List<JournalRow> marked = left.stream().map(row -> row.marked(mark)).toList();
            List<JournalRow> still = left(register, period, marked, user, userName);
            List<JournalRow> again = new ArrayList<>();
            for (int at = 0; at < marked.size(); at++) {
                if (still.contains(marked.get(at))) {
                    again.add(left.get(at));
                }
            }
            left = again;
        }
    }

    /** Rows whose number was taken. */
    private List<JournalRow> left(
            Register register,
            CountingPeriod period,
            List<JournalRow> rows,
            String user,
            String userName) {
        Map<ImportedLine, List<JournalRow>> rowsOf = new LinkedHashMap<>();
        List<ImportedLine> batch = new ArrayList<>();
        for (JournalRow row : rows) {
            ImportedLine line = row.line();
            batch.add(line);
            rowsOf.computeIfAbsent(line, key -> new ArrayList<>()).add(row);
        }
        List<JournalRow> left = new ArrayList<>();
        for (ImportedLine line : lines.add(register, period, batch, user, userName)) {
            List<JournalRow> same = rowsOf.get(line);
            // The first of two rows that say the very same was written.
            left.add(same.remove(same.size() - 1));
        }
        return left;
    }

    /** Always in the same order, so that two writers of several periods never wait crosswise. */
    private static List<Map.Entry<CountingPeriod, List<JournalRow>>> byPeriod(
            Register register, ImportBatch batch) {
        Map<CountingPeriod, List<JournalRow>> byPeriod =
                new TreeMap<>(Comparator.comparing(CountingPeriod::key));
        batch.lines()
                .forEach(
                        row ->
                                byPeriod.computeIfAbsent(
                                                row.period(register.settings()),
                                                period -> new ArrayList<>())
                                        .add(row));
        return List.copyOf(byPeriod.entrySet());
    }
}
