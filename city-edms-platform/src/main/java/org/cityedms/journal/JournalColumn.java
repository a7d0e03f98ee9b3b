package org.cityedms.journal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentStream;
import org.cityedms.registration.EntryState;

/**
 * A column of the printed journal (графа журналу), as forms of journals in the instructions of
 * councils have them. The last two are empty, for the pen.
 */
public enum JournalColumn implements Coded {
    ORDINAL("ordinal", "№ з/п", 40),
    NUMBER("number", "Реєстраційний індекс", 75),
    REGISTERED_ON("registeredOn", "Дата реєстрації", 62),
    RECEIVED_ON("receivedOn", "Дата надходження", 62),
    CORRESPONDENT("correspondent", "Кореспондент", 150),
    REFERENCE("reference", "Індекс і дата документа", 85),
    KIND("documentKind", "Вид документа", 65),
    SUMMARY("summary", "Короткий зміст", 210),
    DELIVERY("deliveryMethod", "Спосіб", 62),
    SHEETS("sheets", "Арк.", 32),
    ANNEXES("annexes", "Додатки", 55),
    CASE("caseIndex", "Індекс справи", 52),
    REGISTRAR("registrar", "Реєстратор", 80),
    STATE("state", "Примітка", 62),
    RESOLUTION("resolution", "Резолюція або кому направлено", 95),
    RECEIPT("receipt", "Відмітка про одержання і виконання", 95);

    private static final Map<String, String> DELIVERIES =
            Map.of(
                    "post", "поштою",
                    "courier", "кур'єром",
                    "email", "ел. поштою",
                    "sev", "СЕВ ОВВ",
                    "portal", "через портал",
                    "in-person", "особисто",
                    "fax", "факсом");

    private final String code;
    private final String title;
    private final int weight;

    JournalColumn(String code, String title, int weight) {
        this.code = code;
        this.title = title;
        this.weight = weight;
    }

    /** Columns that a journal of a stream of documents has unless others are chosen. */
    public static List<JournalColumn> ofStream(DocumentStream stream) {
        return switch (stream) {
            case INCOMING ->
                    List.of(
                            NUMBER,
                            REGISTERED_ON,
                            CORRESPONDENT,
                            REFERENCE,
                            SUMMARY,
                            RESOLUTION,
                            RECEIPT,
                            STATE);
            case OUTGOING -> List.of(NUMBER, REGISTERED_ON, CORRESPONDENT, SUMMARY, RECEIPT, STATE);
            case INTERNAL -> List.of(NUMBER, REGISTERED_ON, KIND, SUMMARY, REGISTRAR, STATE);
        };
    }

    @Override
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** How wide the column is, compared with others. */
    public int weight() {
        return weight;
    }

    public String value(JournalRow row) {
        return switch (this) {
            case ORDINAL -> Long.toString(row.ordinal());
            case NUMBER -> row.number();
            case REGISTERED_ON -> day(row.registeredOn());
            case RECEIVED_ON -> day(row.receivedOn());
            case CORRESPONDENT -> text(row.correspondent());
            case REFERENCE -> reference(row);
            case KIND -> text(row.documentKind());
            case SUMMARY -> text(row.summary());
            case DELIVERY -> delivery(row.deliveryMethod());
            case SHEETS -> text(row.sheets());
            case ANNEXES -> annexes(row);
            case CASE -> text(row.caseIndex());
            case REGISTRAR -> row.registrarName();
            case STATE -> note(row.state());
            case RESOLUTION, RECEIPT -> "";
        };
    }

    private static String reference(JournalRow row) {
        String number = row.correspondentNumber().map(text -> "№ " + text).orElse("");
        String day = row.correspondentDate().map(date -> "від " + day(date)).orElse("");
        return (number + " " + day).strip();
    }

    /** How many annexes, and how many sheets they have: {@code 2 (8 арк.)}. */
    private static String annexes(JournalRow row) {
        String sheets = row.annexSheets().map(count -> count + " арк.").orElse("");
        return row.annexes()
                .map(count -> sheets.isEmpty() ? count : count + " (" + sheets + ")")
                .orElse(sheets);
    }

    private static String note(EntryState state) {
        return switch (state) {
            case ACTIVE -> "";
            case RESERVED -> "зарезервовано";
            case VOID -> "анульовано";
            case RELEASED -> "повернуто";
        };
    }

    private static String delivery(Optional<String> code) {
        return code.map(text -> DELIVERIES.getOrDefault(text, text)).orElse("");
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(JournalColumn::day).orElse("");
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(day);
    }
}
