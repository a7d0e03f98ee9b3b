package org.cityedms.organization.web;

import org.cityedms.organization.Appointment;
import org.cityedms.organization.Order;

/** Schema {@code Appointment}. */
record AppointmentJson(
        long id,
        long post,
        String userName,
        String from,
        String until,
        String orderNumber,
        String orderDate) {

    static AppointmentJson of(Appointment appointment) {
        return new AppointmentJson(
                appointment.id(),
                appointment.post(),
                appointment.userName(),
                appointment.from().toString(),
                appointment.until().map(Object::toString).orElse(null),
                appointment.order().map(Order::number).orElse(null),
                appointment.order().map(order -> order.date().toString()).orElse(null));
    }
}
