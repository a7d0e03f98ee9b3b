package org.cityedms.organization.web;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.organization.ActNote;
import org.cityedms.organization.Order;
import org.cityedms.organization.OrganizationAct;
import org.cityedms.registration.OfficeTime;

/** Schema {@code StructureAct}. */
record ActJson(
        long id,
        String at,
        String actor,
        String actorName,
        String act,
        String subject,
        String detail,
        String from,
        String until,
        String orderNumber,
        String orderDate,
        Long reorganization,
        List<AboutJson> about) {

    static ActJson of(OrganizationAct act) {
        ActNote note = act.note();
        return new ActJson(
                act.id(),
                OfficeTime.print(act.at()),
                act.actor(),
                act.actorName(),
                note.act(),
                note.subject(),
                note.detail(),
                note.from().map(LocalDate::toString).orElse(null),
                note.until().map(LocalDate::toString).orElse(null),
                note.order().map(Order::number).orElse(null),
                note.order().map(order -> order.date().toString()).orElse(null),
                note.reorganization().orElse(null),
                note.about().entrySet().stream()
                        .map(
                                one ->
                                        new AboutJson(
                                                one.getKey().kind().code(),
                                                one.getKey().reference(),
                                                one.getValue()))
                        .toList());
    }

    record AboutJson(String kind, String reference, String name) {}
}
