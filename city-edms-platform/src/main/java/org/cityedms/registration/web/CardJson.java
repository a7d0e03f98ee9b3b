package org.cityedms.registration.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;

/** Schema {@code Card}, as an answer. */
record CardJson(
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

    static CardJson of(Card card) {
        return new CardJson(
                card.documentKind().orElse(null),
                card.summary().orElse(""),
                card.correspondent().orElse(null),
                card.correspondentNumber().orElse(null),
                date(card.correspondentDate()),
                date(card.receivedOn()),
                card.deliveryMethod().map(Coded::code).orElse(null),
                card.sheets().orElse(null),
                card.annexes().orElse(null),
                card.annexSheets().orElse(null),
                card.confidentiality().map(Coded::code).orElse(null),
                card.language().map(Coded::code).orElse(null),
                card.caseIndex().orElse(null),
                card.correspondentId().orElse(null),
                card.additional());
    }

    static String date(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
