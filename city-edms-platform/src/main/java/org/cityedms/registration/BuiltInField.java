package org.cityedms.registration;

import java.util.Optional;
import org.cityedms.problem.FieldError;

/** Fields that every card has a place for (реквізити РМК); layouts say which of them are asked. */
public enum BuiltInField implements Coded {
    SUMMARY("summary", FieldSection.DOCUMENT),
    DOCUMENT_KIND("documentKind", FieldSection.DOCUMENT),
    CORRESPONDENT("correspondent", FieldSection.ORIGIN),
    CORRESPONDENT_NUMBER("correspondentNumber", FieldSection.ORIGIN),
    CORRESPONDENT_DATE("correspondentDate", FieldSection.ORIGIN),
    RECEIVED_ON("receivedOn", FieldSection.ORIGIN),
    DELIVERY_METHOD("deliveryMethod", FieldSection.ORIGIN),
    SHEETS("sheets", FieldSection.PARTS),
    ANNEXES("annexes", FieldSection.PARTS),
    ANNEX_SHEETS("annexSheets", FieldSection.PARTS),
    CONFIDENTIALITY("confidentiality", FieldSection.ACCESS),
    LANGUAGE("language", FieldSection.ACCESS),
    CASE_INDEX("caseIndex", FieldSection.ACCESS);

    private final String code;
    private final FieldSection section;

    BuiltInField(String code, FieldSection section) {
        this.code = code;
        this.section = section;
    }

    @Override
    public String code() {
        return code;
    }

    /** Where it stands; layouts do not move it elsewhere. */
    public FieldSection section() {
        return section;
    }

    /**
     * A value that may stand in it when a card is begun. Only what is alike in many documents has
     * one: the rest tells a single document from others.
     *
     * @param ways which ways of receipt and dispatch there are
     */
    public Optional<String> initial(Fields fields, String name, String raw, DeliveryWays ways) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        return switch (this) {
            case DOCUMENT_KIND -> fields.text(name, raw, Card.MAXIMUM_DOCUMENT_KIND);
            case CORRESPONDENT -> fields.text(name, raw, Card.MAXIMUM_CORRESPONDENT);
            case CASE_INDEX -> fields.text(name, raw, Card.MAXIMUM_CASE_INDEX);
            case DELIVERY_METHOD ->
                    ways.read(fields, name, raw, DeliveryUse.BOTH).map(DeliveryWay::code);
            case CONFIDENTIALITY -> fields.coded(name, raw, Confidentiality.class).map(Coded::code);
            case LANGUAGE -> fields.coded(name, raw, DocumentLanguage.class).map(Coded::code);
            case SUMMARY,
                    CORRESPONDENT_NUMBER,
                    CORRESPONDENT_DATE,
                    RECEIVED_ON,
                    SHEETS,
                    ANNEXES,
                    ANNEX_SHEETS -> {
                fields.add(FieldError.of(name, "no-initial"));
                yield Optional.empty();
            }
        };
    }

    boolean isEmpty(Card card) {
        return value(card).isEmpty();
    }

    private Optional<?> value(Card card) {
        return switch (this) {
            case SUMMARY -> card.summary();
            case DOCUMENT_KIND -> card.documentKind();
            case CORRESPONDENT -> card.correspondent();
            case CORRESPONDENT_NUMBER -> card.correspondentNumber();
            case CORRESPONDENT_DATE -> card.correspondentDate();
            case RECEIVED_ON -> card.receivedOn();
            case DELIVERY_METHOD -> card.deliveryMethod();
            case SHEETS -> card.sheets();
            case ANNEXES -> card.annexes();
            case ANNEX_SHEETS -> card.annexSheets();
            case CONFIDENTIALITY -> card.confidentiality();
            case LANGUAGE -> card.language();
            case CASE_INDEX -> card.caseIndex();
        };
    }
}
