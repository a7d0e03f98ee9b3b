package org.cityedms.card;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.DocumentKind;

/**
 * A layout and where it comes from.
 *
 * @param origin whose layout it is
 * @param change who set it and when; nothing for a shipped one
 */
public record CardLayoutState(
        DocumentKind kind, CardLayout layout, Origin origin, Optional<Change> change) {

    /** Where a layout comes from. */
    public enum Origin {
        /** With the product. */
        SHIPPED,
        /** Set by the council for the kind of document. */
        KIND,
        /** Set by the council for the register alone. */
        REGISTER
    }

    /** Who changed it and when. */
    public record Change(Instant at, String userName) {}
}
