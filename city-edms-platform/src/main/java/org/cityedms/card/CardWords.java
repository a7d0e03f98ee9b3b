package org.cityedms.card;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.BuiltInField;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;
import org.cityedms.registration.Confidentiality;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.DocumentLanguage;
import org.cityedms.registration.DocumentStream;
import org.cityedms.registration.FieldForm;
import org.cityedms.registration.FieldLabel;
import org.cityedms.registration.FieldSection;
import org.cityedms.registration.FieldType;
import org.cityedms.registration.LayoutField;

/** What fields of a card and their values are called on a printed card, in Ukrainian. */
public final class CardWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final Map<DocumentKind, String> KINDS =
            Map.ofEntries(
                    Map.entry(DocumentKind.INCOMING, "Вхідний документ"),
                    Map.entry(DocumentKind.OUTGOING, "Вихідний документ"),
                    Map.entry(DocumentKind.INTERNAL, "Внутрішній документ"),
                    Map.entry(DocumentKind.APPEAL, "Звернення громадян"),
                    Map.entry(DocumentKind.INFORMATION_REQUEST, "Запит на публічну інформацію"),
                    Map.entry(DocumentKind.DEPUTY_APPEAL, "Депутатське звернення"),
                    Map.entry(DocumentKind.DEPUTY_REQUEST, "Депутатський запит"),
                    Map.entry(DocumentKind.ORDER, "Розпорядження"),
                    Map.entry(DocumentKind.EXECUTIVE_DECISION, "Рішення виконавчого комітету"),
                    Map.entry(DocumentKind.COUNCIL_DECISION, "Рішення ради"),
                    Map.entry(DocumentKind.PROTOCOL, "Протокол"),
                    Map.entry(DocumentKind.CONTRACT, "Договір"),
                    Map.entry(DocumentKind.POWER_OF_ATTORNEY, "Довіреність"));
    private static final Map<String, String> LANGUAGES =
            Map.of(
                    "uk", "українська",
                    "en", "англійська",
                    "crh", "кримськотатарська",
                    "pl", "польська",
                    "ro", "румунська",
                    "hu", "угорська",
                    "bg", "болгарська",
                    "ru", "російська",
                    "other", "інша");

    private CardWords() {}

    public static String kind(DocumentKind kind) {
        return KINDS.getOrDefault(kind, kind.code());
    }

    public static String section(FieldSection section, DocumentStream stream) {
        return switch (section) {
            case DOCUMENT -> "Документ";
            case ORIGIN ->
                    switch (stream) {
                        case INCOMING -> "Походження";
                        case OUTGOING -> "Відправлення";
                        case INTERNAL -> "Підготовка";
                    };
            case PARTS -> "Склад";
            case ACCESS -> "Доступ і справа";
        };
    }

    /** The council's own name of a field, or its usual one. */
    public static String label(LayoutField field, DocumentStream stream) {
        return field.label()
                .map(FieldLabel::uk)
                .or(
                        () ->
                                Coded.find(BuiltInField.class, field.code())
                                        .map(known -> usual(known, stream)))
                .orElse(field.code());
    }

    /** The value of a further field as people read it; empty where the card has none. */
    public static String further(LayoutField field, Card card) {
        return card.additional(field.code()).map(value -> further(field.form(), value)).orElse("");
    }

    /** The value of any field as people read it; empty where the card has none. */
    public static String value(LayoutField field, Card card, DeliveryWays ways) {
        Optional<BuiltInField> known = Coded.find(BuiltInField.class, field.code());
        if (known.isEmpty()) {
            return further(field, card);
        }
        return switch (known.get()) {
            case SUMMARY -> card.summary().orElse("");
            case DOCUMENT_KIND -> card.documentKind().orElse("");
            case CORRESPONDENT -> card.correspondent().orElse("");
            case CORRESPONDENT_NUMBER -> card.correspondentNumber().orElse("");
            case CORRESPONDENT_DATE -> day(card.correspondentDate());
            case RECEIVED_ON -> day(card.receivedOn());
            case DELIVERY_METHOD -> card.deliveryMethod().map(ways::title).orElse("");
            case SHEETS -> card.sheets().map(String::valueOf).orElse("");
            case ANNEXES -> card.annexes().map(String::valueOf).orElse("");
            case ANNEX_SHEETS -> card.annexSheets().map(String::valueOf).orElse("");
            case CONFIDENTIALITY -> card.confidentiality().map(CardWords::access).orElse("");
            case LANGUAGE ->
                    card.language()
                            .map(DocumentLanguage::code)
                            .map(code -> LANGUAGES.getOrDefault(code, code))
                            .orElse("");
            case CASE_INDEX -> card.caseIndex().orElse("");
        };
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }

    private static String access(Confidentiality confidentiality) {
        return confidentiality == Confidentiality.OFFICIAL_USE
                ? "для службового користування"
                : "без обмежень";
    }

    private static String further(Optional<FieldForm> form, String value) {
        FieldType type = form.map(FieldForm::type).orElse(FieldType.TEXT);
        if (type == FieldType.DATE && value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return DAY.format(LocalDate.parse(value));
        }
        if (type == FieldType.AMOUNT) {
            return value.replace('.', ',');
        }
        if (type == FieldType.YES_NO) {
            return value.equals("yes") ? "так" : "ні";
        }
        return value;
    }

    private static String usual(BuiltInField field, DocumentStream stream) {
        return switch (field) {
            case SUMMARY -> "Короткий зміст";
            case DOCUMENT_KIND -> "Вид документа";
            case CORRESPONDENT -> of(stream, "Кореспондент", "Адресат", "Автор");
            case CORRESPONDENT_NUMBER ->
                    of(stream, "Індекс документа в автора", "На номер", "Індекс документа");
            case CORRESPONDENT_DATE ->
                    of(stream, "Дата документа в автора", "Від дати", "Дата документа");
            case RECEIVED_ON -> "Дата надходження";
            case DELIVERY_METHOD ->
                    of(stream, "Спосіб надходження", "Спосіб відправлення", "Спосіб передавання");
            case SHEETS -> "Аркушів";
            case ANNEXES -> "Додатків";
            case ANNEX_SHEETS -> "Аркушів у додатках";
            case CONFIDENTIALITY -> "Обмеження доступу";
            case LANGUAGE -> "Мова документа";
            case CASE_INDEX -> "Індекс справи";
        };
    }

    private static String of(
            DocumentStream stream, String incoming, String outgoing, String internal) {
        return switch (stream) {
            case INCOMING -> incoming;
            case OUTGOING -> outgoing;
            case INTERNAL -> internal;
        };
    }
}
