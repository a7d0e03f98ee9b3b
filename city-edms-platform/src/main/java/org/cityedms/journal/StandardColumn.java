package org.cityedms.journal;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.card.CardWords;
import org.cityedms.registration.BuiltInField;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;
import org.cityedms.registration.EntryState;
import org.cityedms.registration.FieldLabel;

/**
 * A column that journals of every kind can have (графа журналу), as forms of journals in the
 * instructions of councils have them.
 */
public enum StandardColumn implements Coded {
    ORDINAL("ordinal", "№ з/п", "No.", 40),
    NUMBER("number", "Реєстраційний індекс", "Number", 88),
    REGISTERED_ON("registeredOn", "Дата реєстрації", "Registered on", 62),
    RECEIVED_ON("receivedOn", "Дата надходження", "Received on", 62),
    CORRESPONDENT("correspondent", "Кореспондент", "Correspondent", 125),
    REFERENCE("reference", "Індекс і дата документа", "Author's number and date", 80),
    KIND("documentKind", "Вид документа", "Kind of document", 65),
    SUMMARY("summary", "Короткий зміст", "Short content", 160),
    DELIVERY("deliveryMethod", "Спосіб", "Way", 62),
    SHEETS("sheets", "Арк.", "Sheets", 32),
    ANNEXES("annexes", "Додатки", "Annexes", 55),
    CASE("caseIndex", "Індекс справи", "Case", 52),
    REGISTRAR("registrar", "Реєстратор", "Registrar", 80),
    RESOLUTION("resolution", "Резолюція або кому направлено", "Resolution, or passed to", 175),
    RECEIPT("receipt", "Відмітка про одержання і виконання", "Mark of receipt and execution", 150),
    STATE("state", "Примітка", "Note", 70);

    private final String code;
    private final String uk;
    private final String en;
    private final int weight;

    StandardColumn(String code, String uk, String en, int weight) {
        this.code = code;
        this.uk = uk;
        this.en = en;
        this.weight = weight;
    }

    @Override
    public String code() {
        return code;
    }

    FieldLabel title() {
        return new FieldLabel(uk, en);
    }

    int weight() {
        return weight;
    }

    /** The field of the card whose own name, where the council gave it one, the column takes. */
    Optional<BuiltInField> field() {
        return switch (this) {
            case CORRESPONDENT -> Optional.of(BuiltInField.CORRESPONDENT);
            case KIND -> Optional.of(BuiltInField.DOCUMENT_KIND);
            case SUMMARY -> Optional.of(BuiltInField.SUMMARY);
            case RECEIVED_ON -> Optional.of(BuiltInField.RECEIVED_ON);
            case CASE -> Optional.of(BuiltInField.CASE_INDEX);
            default -> Optional.empty();
        };
    }

    String value(JournalRow row) {
        Card card = row.card();
        return switch (this) {
            case ORDINAL -> Long.toString(row.entry().ordinal());
            case NUMBER -> row.entry().number();
            case REGISTERED_ON -> CardWords.day(row.entry().registeredOn());
            case RECEIVED_ON -> day(card.receivedOn());
            case CORRESPONDENT ->
                    row.marks().addressees().isEmpty()
                            ? card.correspondent().orElse("")
                            : String.join("; ", row.marks().addressees());
            case REFERENCE -> reference(card);
            case KIND -> card.documentKind().orElse("");
            case SUMMARY -> card.summary().orElse("");
            case DELIVERY -> row.way().orElse("");
            case SHEETS -> card.sheets().map(String::valueOf).orElse("");
            case ANNEXES -> annexes(card);
            case CASE -> card.caseIndex().orElse("");
            case REGISTRAR -> row.entry().registrarName();
            case RESOLUTION -> String.join("\n", row.marks().resolution());
            case RECEIPT -> String.join("\n", row.marks().receipt());
            case STATE -> note(row);
        };
    }

    private static String reference(Card card) {
        String number = card.correspondentNumber().map(text -> "№ " + text).orElse("");
        String day = card.correspondentDate().map(date -> "від " + CardWords.day(date)).orElse("");
        return (number + " " + day).strip();
    }

    /** How many annexes, and how many sheets they have: {@code 2 (8 арк.)}. */
    private static String annexes(Card card) {
        String sheets = card.annexSheets().map(count -> count + " арк.").orElse("");
        return card.annexes()
                .map(count -> sheets.isEmpty() ? count.toString() : count + " (" + sheets + ")")
                .orElse(sheets);
    }

    private static String note(JournalRow row) {
        return note(row.entry().state())
                + row.voidReason().filter(reason -> !reason.isBlank()).map(": "::concat).orElse("");
    }

    private static String note(EntryState state) {
        return switch (state) {
            case ACTIVE -> "";
            case RESERVED -> "зарезервовано";
            case VOID -> "анульовано";
            case RELEASED -> "повернуто";
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(CardWords::day).orElse("");
    }
}
