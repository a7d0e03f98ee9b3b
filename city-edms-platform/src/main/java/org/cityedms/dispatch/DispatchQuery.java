package org.cityedms.dispatch;

import java.util.Optional;
import org.cityedms.registration.DeliveryMethod;

/**
 * Which letters to show.
 *
 * @param before identity below which to go on, 0 for the newest
 */
public record DispatchQuery(
        Optional<DispatchState> state, Optional<DeliveryMethod> method, long before, int limit) {
    public static final int MAXIMUM_LIMIT = 200;
}
