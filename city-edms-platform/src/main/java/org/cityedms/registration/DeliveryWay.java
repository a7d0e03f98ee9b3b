package org.cityedms.registration;

import java.util.Optional;

/**
 * An entry of the directory of ways of receipt and dispatch (спосіб надходження та відправлення).
 *
 * @param title how the council calls it; printed journals, cards and lists say the Ukrainian one
 * @param need what a letter needs to leave by it
 * @param paperless whether what comes by it comes without paper, so that nobody signed it by hand
 * @param active offered for new cards and letters; old ones keep it either way
 */
public record DeliveryWay(
        DeliveryMethod method,
        FieldLabel title,
        DeliveryUse use,
        DeliveryNeed need,
        boolean paperless,
        boolean active) {

    /** A way that the directory does not have: it has its code for a name, and needs nothing. */
    static DeliveryWay unknown(DeliveryMethod method) {
        return new DeliveryWay(
                method,
                new FieldLabel(method.code(), method.code()),
                DeliveryUse.BOTH,
                DeliveryNeed.NOTHING,
                false,
                false);
    }

    public String code() {
        return method.code();
    }

    public boolean byPost() {
        return need == DeliveryNeed.POSTAL_ADDRESS;
    }

    /** Why it may not stand on a card or a letter from now on, as the code of a field at fault. */
    Optional<String> refusal(DeliveryUse asked) {
        if (!active) {
            return Optional.of("retired-way");
        }
        if (use.serves(asked)) {
            return Optional.empty();
        }
        return Optional.of(use == DeliveryUse.DISPATCH ? "way-of-dispatch" : "way-of-receipt");
    }
}
