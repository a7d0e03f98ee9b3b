package org.cityedms.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.registration.RegisterSettings;

/** Finds out what an import would do, without doing it. */
public final class ImportCheck {
    private final RegisterSettings register;
    private final Duplicates rule;
    private final RegisterNumbers existing;
    private final TakenNumbers taken = new TakenNumbers();

    /**
     * A check of one journal.
     *
     * @param existing what the register has already
     */
    public ImportCheck(RegisterSettings register, Duplicates rule, RegisterNumbers existing) {
        this.register = register;
        this.rule = rule;
        this.existing = existing;
    }

    /** Adds to the batch's problems, and counts. */
    public ImportCounts batch(ImportBatch batch) {
        Map<String, List<JournalRow>> byPeriod = new HashMap<>();
        batch.lines()
                .forEach(
                        row ->
                                byPeriod.computeIfAbsent(
                                                row.period(register).key(),
                                                period -> new ArrayList<>())
                                        .add(row));
        byPeriod.forEach(
                (period, rows) ->
                        existing.taken(period, rows)
                                .forEach(row -> taken.take(period, row.year(), row.number())));
        long marked = 0;
        long skipped = 0;
        for (JournalRow row : batch.lines()) {
            String period = row.period(register).key();
            boolean duplicate = taken.isTaken(period, row.year(), row.number());
            if (duplicate) {
                batch.problems().add(DuplicateRow.problem(row, rule));
            }
            if (duplicate && rule == Duplicates.SKIP) {
                skipped++;
            } else {
                marked += duplicate ? 1 : 0;
                taken.take(period, row.year(), duplicate ? free(period, row) : row.number());
            }
        }
        return new ImportCounts(
                batch.rows(), batch.lines().size() - skipped, marked, batch.refused() + skipped);
    }

    private JournalNumber free(String period, JournalRow row) {
        for (int time = 2; ; time++) {
            JournalNumber marked = row.number().marked(time);
            if (!taken.isTaken(period, row.year(), marked)) {
                return marked;
            }
        }
    }

    /** Numbers that the register has already. */
    @FunctionalInterface
    public interface RegisterNumbers {
        /**
         * Those of these whose number is taken: by its ordinal with its literal, or as printed in
         * the period or the year.
         */
        List<JournalRow> taken(String period, List<JournalRow> rows);
    }
}
