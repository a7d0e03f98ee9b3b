package org.cityedms.appeal.web;

import java.util.List;
import org.cityedms.appeal.Reception;
import org.cityedms.appeal.StoredReception;
import org.cityedms.registration.DocumentId;

/** Schema {@code Reception}. */
record ReceptionJson(
        long id,
        String receivedOn,
        String official,
        String officialPost,
        String visitor,
        String address,
        String phone,
        List<String> categories,
        List<String> socialStates,
        boolean repeated,
        String question,
        String group,
        String instruction,
        String executor,
        String result,
        String document) {
    static ReceptionJson of(StoredReception stored) {
        Reception card = stored.reception();
        return new ReceptionJson(
                stored.id(),
                card.receivedOn().toString(),
                card.official(),
                card.officialPost().orElse(null),
                card.visitor(),
                card.address().orElse(null),
                card.phone().orElse(null),
                card.categories(),
                card.socialStates(),
                card.repeated(),
                card.question(),
                card.group(),
                card.instruction().orElse(null),
                card.executor().orElse(null),
                card.result().orElse(null),
                stored.document().map(DocumentId::value).orElse(null));
    }
}
