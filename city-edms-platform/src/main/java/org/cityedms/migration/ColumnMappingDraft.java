package org.cityedms.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.Coded;
import org.cityedms.registration.RegisterSettings;

/**
 * {@link ColumnMapping} as a person sent it, nothing checked yet.
 *
 * @param columns codes of {@link JournalColumn}, {@code null} for a column that is not taken over
 */
public record ColumnMappingDraft(Integer headingRow, List<String> columns, String duplicates) {

    /**
     * The mapping, all checked.
     *
     * @param register what its lines are to be counted by must be told as well
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}
     */
    public ColumnMapping validated(RegisterSettings register) {
        List<FieldError> errors = new ArrayList<>();
        if (headingRow == null || headingRow < 0 || headingRow > 1000) {
            errors.add(FieldError.of("headingRow", "out-of-range", 0, 1000));
        }
        Optional<Duplicates> rule =
                Coded.find(Duplicates.class, duplicates == null ? "" : duplicates);
        if (rule.isEmpty()) {
            errors.add(FieldError.of("duplicates", "not-in-list"));
        }
        List<Optional<JournalColumn>> meanings = meanings(errors);
        ColumnMapping mapping =
                new ColumnMapping(
                        headingRow == null ? 0 : headingRow,
                        meanings,
                        rule.orElse(Duplicates.MARK));
        if (errors.isEmpty() && !mapping.namesNumber()) {
            errors.add(FieldError.of("columns", "mapping-without-number"));
        }
        if (errors.isEmpty() && !mapping.namesDay()) {
            errors.add(FieldError.of("columns", "mapping-without-day"));
        }
        if (errors.isEmpty()) {
            mapping.lacks(register.restart())
                    .ifPresent(code -> errors.add(FieldError.of("columns", code)));
        }
        if (!errors.isEmpty()) {
            throw Problem.ofFields("invalid-input", errors).exception();
        }
        return mapping;
    }

    /** The mapping of a draft that this module made itself; it may name no number yet. */
    public ColumnMapping unchecked() {
        return new ColumnMapping(
                headingRow,
                meanings(new ArrayList<>()),
                Coded.find(Duplicates.class, duplicates).orElseThrow());
    }

    private List<Optional<JournalColumn>> meanings(List<FieldError> errors) {
        List<Optional<JournalColumn>> meanings = new ArrayList<>();
        Set<JournalColumn> seen = new HashSet<>();
        List<String> codes = columns == null ? List.of() : columns;
        if (codes.isEmpty() || codes.size() > ColumnMapping.MAXIMUM_COLUMNS) {
            errors.add(FieldError.of("columns", "out-of-range", 1, ColumnMapping.MAXIMUM_COLUMNS));
            return meanings;
        }
        for (int at = 0; at < codes.size(); at++) {
            Optional<String> code = Optional.ofNullable(codes.get(at)).filter(c -> !c.isBlank());
            Optional<JournalColumn> column =
                    code.flatMap(text -> Coded.find(JournalColumn.class, text));
            if (code.isPresent() && column.isEmpty()) {
                errors.add(FieldError.of("columns." + at, "not-in-list"));
            } else if (column.isPresent() && !seen.add(column.get())) {
                errors.add(FieldError.of("columns." + at, "twice"));
            }
            meanings.add(column);
        }
        return meanings;
    }
}
