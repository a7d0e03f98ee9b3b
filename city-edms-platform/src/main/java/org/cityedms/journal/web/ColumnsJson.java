package org.cityedms.journal.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ChosenColumns;
import org.cityedms.journal.JournalColumn;
import org.cityedms.registration.FieldLabel;

/** The columns of the journal of a register. */
record ColumnsJson(
        boolean chosen, List<String> columns, List<String> standard, List<ColumnJson> available) {

    static ColumnsJson of(ChosenColumns columns) {
        return new ColumnsJson(
                columns.chosen().isPresent(),
                codes(columns.shown()),
                codes(columns.columns().standard()),
                columns.columns().all().stream()
                        .map(column -> new ColumnJson(column.code(), TitleJson.of(column.title())))
                        .toList());
    }

    private static List<String> codes(List<JournalColumn> columns) {
        return columns.stream().map(JournalColumn::code).toList();
    }

    record ColumnJson(String code, TitleJson title) {}

    record TitleJson(String uk, String en) {
        /** Councils name fields in Ukrainian; the other name is theirs to give. */
        static TitleJson of(FieldLabel title) {
            return new TitleJson(title.uk(), Optional.ofNullable(title.en()).orElse(title.uk()));
        }
    }
}
