package org.cityedms.delivery;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.registration.DeliveryWay;

/**
 * A way as it stands in the directory.
 *
 * @param change the last one; nothing of a way that is as it was shipped
 */
public record DeliveryWayState(DeliveryWay way, Optional<Change> change) {

    /** Who changed it, and when. */
    public record Change(Instant at, String userName) {}
}
