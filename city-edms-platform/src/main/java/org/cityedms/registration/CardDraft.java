package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cityedms.problem.FieldError;

/**
 * A {@link Card} as a person or a program sent it, nothing checked yet. Lengths count UTF-16 units,
 * as browsers and Alfresco do.
 */
public record CardDraft(
        String documentKind,
        String summary,
        String correspondent,
        String correspondentNumber,
        String correspondentDate,
        String receivedOn,
        String deliveryMethod,
        Integer sheets,
        Integer annexes,
        Integer annexSheets,
        String confidentiality,
        String language,
        String caseIndex,
        String correspondentId,
        Map<String, String> additional) {
    private static final String ADDITIONAL = "additional";

    public CardDraft {
        additional = additional == null ? Map.of() : new TreeMap<>(additional);
    }

    /** A card of the printed form alone, without directory and further fields. */
    public CardDraft(
            String documentKind,
            String summary,
            String correspondent,
            String correspondentNumber,
            String correspondentDate,
            String receivedOn,
            String deliveryMethod,
            Integer sheets,
            Integer annexes,
            Integer annexSheets,
            String confidentiality,
            String language,
            String caseIndex) {
        this(
                documentKind,
                summary,
                correspondent,
                correspondentNumber,
                correspondentDate,
                receivedOn,
                deliveryMethod,
                sheets,
                annexes,
                annexSheets,
                confidentiality,
                language,
                caseIndex,
                null,
                Map.of());
    }

    /**
     * The card, all checked.
     *
     * @param register settings of the register that is to take it: its template may need more than
     *     the layout asks for
     * @param form which fields its cards have, and which ways of receipt and dispatch
     * @param today the office's day
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public Card validated(RegisterSettings register, CardForm form, LocalDate today) {
        CardLayout asked = form.layout().requiring(register.template());
        Fields fields = new Fields();
        Card card = read(fields, asked, form.way(fields, register.kind(), deliveryMethod));
        new NumberFields(fields, register.template()).check(card);
        for (LayoutField field : asked.fields()) {
            if (field.use() == FieldUse.REQUIRED && field.isEmpty(card)) {
                fields.require(field.form().isPresent() ? further(field.code()) : field.code());
            }
        }
        checkOrder(fields, card, today);
        fields.throwIfAny("invalid-input");
        return card;
    }

    private Card read(Fields fields, CardLayout layout, Optional<DeliveryMethod> way) {
        return new Card(
                fields.text("documentKind", documentKind, Card.MAXIMUM_DOCUMENT_KIND),
                fields.text("summary", summary, Card.MAXIMUM_SUMMARY),
                fields.text("correspondent", correspondent, Card.MAXIMUM_CORRESPONDENT),
                fields.text(
                        "correspondentNumber",
                        correspondentNumber,
                        Card.MAXIMUM_CORRESPONDENT_NUMBER),
                fields.day("correspondentDate", correspondentDate),
                fields.day("receivedOn", receivedOn),
                way,
                fields.count("sheets", sheets, Card.MAXIMUM_SHEETS),
                fields.count("annexes", annexes, Card.MAXIMUM_ANNEXES),
                fields.count("annexSheets", annexSheets, Card.MAXIMUM_SHEETS),
                fields.coded("confidentiality", confidentiality, Confidentiality.class),
                fields.coded("language", language, DocumentLanguage.class),
                fields.text("caseIndex", caseIndex, Card.MAXIMUM_CASE_INDEX),
                fields.text("correspondentId", correspondentId, Card.MAXIMUM_CORRESPONDENT_ID),
                fields.additional(ADDITIONAL, additional, layout));
    }

    private static String further(String code) {
        return ADDITIONAL + "." + code;
    }

    private static void checkOrder(Fields fields, Card card, LocalDate today) {
        refuseFuture(fields, "receivedOn", card.receivedOn(), today);
        refuseFuture(fields, "correspondentDate", card.correspondentDate(), today);
        if (card.receivedOn().isPresent()
                && card.correspondentDate().isPresent()
                && card.correspondentDate().get().isAfter(card.receivedOn().get())) {
            fields.add(FieldError.of("correspondentDate", "after-receipt"));
        }
    }

    private static void refuseFuture(
            Fields fields, String field, Optional<LocalDate> day, LocalDate today) {
        if (day.isPresent() && day.get().isAfter(today)) {
            fields.add(FieldError.of(field, "in-future"));
        }
    }
}
