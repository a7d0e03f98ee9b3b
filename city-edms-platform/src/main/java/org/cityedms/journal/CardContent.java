package org.cityedms.journal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;

/** A card as members of JSON, under the names of the HTTP contract; empty fields are left out. */
public final class CardContent {
    private CardContent() {}

    public static Map<String, Object> members(Card card) {
        Map<String, Object> members = new HashMap<>();
        card.documentKind().ifPresent(value -> members.put("documentKind", value));
        card.summary().ifPresent(value -> members.put("summary", value));
        card.correspondent().ifPresent(value -> members.put("correspondent", value));
        card.correspondentNumber().ifPresent(value -> members.put("correspondentNumber", value));
        card.correspondentDate()
                .map(LocalDate::toString)
                .ifPresent(value -> members.put("correspondentDate", value));
        card.receivedOn()
                .map(LocalDate::toString)
                .ifPresent(value -> members.put("receivedOn", value));
        card.deliveryMethod()
                .map(Coded::code)
                .ifPresent(value -> members.put("deliveryMethod", value));
        card.sheets().ifPresent(value -> members.put("sheets", value));
        card.annexes().ifPresent(value -> members.put("annexes", value));
        card.annexSheets().ifPresent(value -> members.put("annexSheets", value));
        card.confidentiality()
                .map(Coded::code)
                .ifPresent(value -> members.put("confidentiality", value));
        card.language().map(Coded::code).ifPresent(value -> members.put("language", value));
        card.caseIndex().ifPresent(value -> members.put("caseIndex", value));
        card.correspondentId().ifPresent(value -> members.put("correspondentId", value));
        if (!card.additional().isEmpty()) {
            members.put("additional", card.additional());
        }
        return members;
    }
}
