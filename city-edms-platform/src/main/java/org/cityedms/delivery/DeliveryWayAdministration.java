package org.cityedms.delivery;

import java.util.List;

/**
 * The directory of ways of receipt and dispatch, for people. Nothing is deleted: a way may stand on
 * cards, so it is retired.
 */
public interface DeliveryWayAdministration {
    /** In the council's order, retired ones too. */
    List<DeliveryWayState> list();

    /** Adds a way at the end. */
    DeliveryWayState add(DeliveryWayDraft draft);

    /** Changes all of a way but its code. */
    DeliveryWayState change(String code, DeliveryWayDraft draft);

    /** Puts the ways into another order. */
    List<DeliveryWayState> arrange(DeliveryOrderDraft draft);
}
