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
        Map<String, List<JournalNumber>> byPeriod = new HashMap<>();
        batch.lines()
                .forEach(
                        row ->
                                byPeriod.computeIfAbsent(
                                                row.period(register).key(),
                                                period -> new ArrayList<>())
                                        .add(row.number()));
        byPeriod.forEach(
                (period, numbers) ->
                        existing.taken(period, numbers)
                                .forEach(number -> taken.take(period, number)));
        long marked = 0;
        long skipped = 0;
        for (JournalRow row : batch.lines()) {
            String period = row.period(register).key();
            boolean duplicate = taken.isTaken(period, row.number());
            if (duplicate) {
                batch.problems().add(DuplicateRow.problem(row, rule));
            }
            if (duplicate && rule == Duplicates.SKIP) {
                skipped++;
            } else {
                marked += duplicate ? 1 : 0;
                taken.take(period, duplicate ? free(period, row.number()) : row.number());
            }
        }
        return new ImportCounts(
                batch.rows(), batch.lines().size() - skipped, marked, batch.refused() + skipped);
    }

    private JournalNumber free(String period, JournalNumber number) {
        for (int time = 2; ; time++) {
            JournalNumber marked = number.marked(time);
            if (!taken.isTaken(period, marked)) {
                return marked;
            }
        }
    }

    /** Numbers that the register has already. */
    @FunctionalInterface
    public interface RegisterNumbers {
        /** Those of these that are taken: by their ordinal with its literal, or as printed. */
        List<JournalNumber> taken(String period, List<JournalNumber> numbers);
    }
}
