package org.cityedms.card.web;

import java.util.List;
import java.util.Locale;
import org.cityedms.card.CardLayoutDraft;
import org.cityedms.card.CardLayoutState;
import org.cityedms.card.LayoutFieldDraft;
import org.cityedms.registration.OfficeTime;

/** Schema {@code CardLayout}, as an answer. */
record CardLayoutJson(
        String kind,
        String origin,
        String changedAt,
        String changedBy,
        List<LayoutFieldDraft> fields) {

    static CardLayoutJson of(CardLayoutState state) {
        return new CardLayoutJson(
                state.kind().code(),
                state.origin().name().toLowerCase(Locale.ROOT),
                state.change()
                        .map(change -> change.at().atZone(OfficeTime.ZONE).toOffsetDateTime())
                        .map(Object::toString)
                        .orElse(null),
                state.change().map(CardLayoutState.Change::userName).orElse(null),
                CardLayoutDraft.of(state.layout()).fields());
    }
}
