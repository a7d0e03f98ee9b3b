package org.cityedms.migration;

/** What a person is told of a number that stands twice. */
public final class DuplicateRow {
    private DuplicateRow() {}

    public static RowProblem problem(JournalRow row, Duplicates rule) {
        return rule == Duplicates.SKIP
                ? RowProblem.refusal(
                        row.row(), "number", "journal-duplicate-skipped", row.number().printed())
                : RowProblem.note(
                        row.row(), "number", "journal-duplicate-marked", row.number().printed());
    }
}
