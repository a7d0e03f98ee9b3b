package org.cityedms.registration.repo;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;
import org.cityedms.registration.Confidentiality;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentLanguage;
import org.cityedms.registration.OfficeTime;

/** A card as properties of its node, and back. */
final class CardProperties {
    private CardProperties() {}

    /**
     * Every property of the card; those it leaves empty are {@code null}, which removes an older
     * value.
     */
    static Map<QName, Serializable> of(Card card) {
        Map<QName, Serializable> properties = new HashMap<>();
        put(properties, RegistrationModel.DOCUMENT_KIND, card.documentKind());
        put(properties, RegistrationModel.SUMMARY, card.summary());
        put(properties, RegistrationModel.CORRESPONDENT, card.correspondent());
        put(properties, RegistrationModel.CORRESPONDENT_NUMBER, card.correspondentNumber());
        put(
                properties,
                RegistrationModel.CORRESPONDENT_DATE,
                card.correspondentDate().map(CardProperties::date));
        put(properties, RegistrationModel.RECEIVED_ON, card.receivedOn().map(CardProperties::date));
        put(properties, RegistrationModel.DELIVERY_METHOD, card.deliveryMethod().map(Coded::code));
        put(properties, RegistrationModel.SHEETS, card.sheets());
        put(properties, RegistrationModel.ANNEXES, card.annexes());
        put(properties, RegistrationModel.ANNEX_SHEETS, card.annexSheets());
        put(properties, RegistrationModel.CONFIDENTIALITY, card.confidentiality().map(Coded::code));
        put(properties, RegistrationModel.LANGUAGE, card.language().map(Coded::code));
        put(properties, RegistrationModel.CASE_INDEX, card.caseIndex());
        put(properties, RegistrationModel.CORRESPONDENT_ID, card.correspondentId());
        put(
                properties,
                RegistrationModel.ADDITIONAL,
                card.additional().isEmpty()
                        ? Optional.empty()
                        : Optional.of(AdditionalFields.print(card.additional())));
        return properties;
    }

    static Card read(Map<QName, Serializable> properties) {
        return new Card(
                text(properties, RegistrationModel.DOCUMENT_KIND),
                text(properties, RegistrationModel.SUMMARY),
                text(properties, RegistrationModel.CORRESPONDENT),
                text(properties, RegistrationModel.CORRESPONDENT_NUMBER),
                day(properties, RegistrationModel.CORRESPONDENT_DATE),
                day(properties, RegistrationModel.RECEIVED_ON),
                text(properties, RegistrationModel.DELIVERY_METHOD).map(DeliveryMethod::new),
                count(properties, RegistrationModel.SHEETS),
                count(properties, RegistrationModel.ANNEXES),
                count(properties, RegistrationModel.ANNEX_SHEETS),
                text(properties, RegistrationModel.CONFIDENTIALITY)
                        .flatMap(code -> Coded.find(Confidentiality.class, code)),
                text(properties, RegistrationModel.LANGUAGE)
                        .flatMap(code -> Coded.find(DocumentLanguage.class, code)),
                text(properties, RegistrationModel.CASE_INDEX),
                text(properties, RegistrationModel.CORRESPONDENT_ID),
                text(properties, RegistrationModel.ADDITIONAL)
                        .map(AdditionalFields::parse)
                        .orElseGet(TreeMap::new));
    }

    static Optional<String> text(Map<QName, Serializable> properties, QName name) {
        return Optional.ofNullable(properties.get(name))
                .map(Object::toString)
                .filter(text -> !text.isEmpty());
    }

    private static void put(
            Map<QName, Serializable> properties,
            QName name,
            Optional<? extends Serializable> value) {
        properties.put(name, value.orElse(null));
    }

    /** Noon in Greenwich: the same day on the wall wherever a server of the office may stand. */
    static Date date(LocalDate day) {
        return Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    static Optional<LocalDate> day(Map<QName, Serializable> properties, QName name) {
        return Optional.ofNullable((Date) properties.get(name))
                .map(date -> OfficeTime.dayOf(date.toInstant()));
    }

    private static Optional<Integer> count(Map<QName, Serializable> properties, QName name) {
        return Optional.ofNullable((Number) properties.get(name)).map(Number::intValue);
    }
}
