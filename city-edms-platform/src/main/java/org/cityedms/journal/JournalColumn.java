package org.cityedms.journal;

import java.util.function.Function;
import org.cityedms.card.CardWords;
import org.cityedms.registration.FieldLabel;
import org.cityedms.registration.LayoutField;

/**
 * A column of the journal of a register (графа журналу).
 *
 * @param code {@link StandardColumn}'s, or {@code card.} and the code of a further field of the
 *     card
 * @param title how the council calls it
 * @param weight how wide it is, compared with others
 * @param text what it says of a line
 */
public record JournalColumn(
        String code, FieldLabel title, int weight, Function<JournalRow, String> text) {
    private static final String OF_CARD = "card.";

    static JournalColumn of(StandardColumn column, FieldLabel title) {
        return new JournalColumn(column.code(), title, column.weight(), column::value);
    }

    /** A further field that the council's card has. */
    static JournalColumn of(LayoutField field) {
        return new JournalColumn(
                OF_CARD + field.code(),
                field.label().orElse(new FieldLabel(field.code(), field.code())),
                weight(field),
                row -> CardWords.further(field, row.card()));
    }

    private static int weight(LayoutField field) {
        return field.form()
                .map(
                        form ->
                                switch (form.type()) {
                                    case LONG_TEXT -> 170;
                                    case TEXT, CHOICE -> form.maximum() > 40 ? 95 : 55;
                                    case PERSON, UNIT -> 95;
                                    case AMOUNT -> 70;
                                    case INTEGER, DATE, YES_NO -> 62;
                                })
                .orElse(62);
    }

    /** Whether a void line is struck out here. */
    public boolean isNumber() {
        return code.equals(StandardColumn.NUMBER.code());
    }

    /** Whether it names those whom a document goes to. */
    public boolean showsAddressees() {
        return code.equals(StandardColumn.CORRESPONDENT.code());
    }

    /** Whether it shows what other features note of a document. */
    public boolean showsMarks() {
        return code.equals(StandardColumn.RESOLUTION.code())
                || code.equals(StandardColumn.RECEIPT.code());
    }

    public String value(JournalRow row) {
        return text.apply(row);
    }
}
