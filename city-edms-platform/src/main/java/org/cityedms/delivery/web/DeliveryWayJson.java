package org.cityedms.delivery.web;

import java.util.List;
import org.cityedms.delivery.DeliveryWayDraft.Title;
import org.cityedms.delivery.DeliveryWayState;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.OfficeTime;

/** Schema {@code DeliveryWay}. */
record DeliveryWayJson(
        String code,
        Title title,
        String use,
        String need,
        boolean paperless,
        boolean active,
        String changedAt,
        String changedBy) {

    static DeliveryWayJson of(DeliveryWayState state) {
        DeliveryWay way = state.way();
        return new DeliveryWayJson(
                way.code(),
                new Title(way.title().uk(), way.title().en()),
                way.use().code(),
                way.need().code(),
                way.paperless(),
                way.active(),
                state.change().map(change -> OfficeTime.print(change.at())).orElse(null),
                state.change().map(DeliveryWayState.Change::userName).orElse(null));
    }

    /** Schema {@code DeliveryWays}. */
    record All(List<DeliveryWayJson> ways) {
        static All of(List<DeliveryWayState> states) {
            return new All(states.stream().map(DeliveryWayJson::of).toList());
        }
    }
}
