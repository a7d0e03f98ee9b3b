package org.cityedms.migration;

import java.util.Optional;
import org.cityedms.problem.FieldError;

/**
 * Something that a person should know of a row, or of the journal as a whole (зауваження).
 *
 * @param row row of the file, nothing for the journal as a whole
 * @param refused whether the row is left out for it
 * @param what the field, a stable code and the values that its texts speak of
 */
public record RowProblem(Optional<Integer> row, boolean refused, FieldError what) {
    static RowProblem note(int row, String field, String code, Object... arguments) {
        return new RowProblem(Optional.of(row), false, FieldError.of(field, code, arguments));
    }

    static RowProblem refusal(int row, String field, String code, Object... arguments) {
        return new RowProblem(Optional.of(row), true, FieldError.of(field, code, arguments));
    }

    static RowProblem ofJournal(String field, String code, Object... arguments) {
        return new RowProblem(Optional.empty(), false, FieldError.of(field, code, arguments));
    }
}
