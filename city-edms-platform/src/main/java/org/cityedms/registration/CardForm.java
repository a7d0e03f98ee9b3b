package org.cityedms.registration;

import java.util.Optional;
import java.util.Set;

/**
 * What a card may be filled in with, by the settings of the council.
 *
 * @param layout which fields it has
 * @param ways ways of receipt and dispatch
 * @param kept the way that the card has already: it may stay though the council retired it
 */
public record CardForm(CardLayout layout, DeliveryWays ways, Optional<DeliveryMethod> kept) {
    public CardForm(CardLayout layout, DeliveryWays ways) {
        this(layout, ways, Optional.empty());
    }

    /** The form for a correction of a card: what stands on it may stay. */
    CardForm tolerating(Card before) {
        return new CardForm(layout.tolerating(before), ways, before.deliveryMethod());
    }

    Optional<DeliveryMethod> way(Fields fields, DocumentKind kind, String raw) {
        return ways.read(
                        fields,
                        BuiltInField.DELIVERY_METHOD.code(),
                        raw,
                        DeliveryUse.of(kind.stream()),
                        kept.map(Set::of).orElse(Set.of()))
                .map(DeliveryWay::method);
    }
}
