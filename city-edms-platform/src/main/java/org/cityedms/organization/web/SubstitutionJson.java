package org.cityedms.organization.web;

import java.util.List;
import java.util.Locale;
import org.cityedms.organization.Order;
import org.cityedms.organization.Substitution;
import org.cityedms.organization.SubstitutionView;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.UkrainianOrder;

/** Schema {@code Substitution}. */
record SubstitutionJson(
        long id,
        long post,
        String userName,
        String basis,
        String from,
        String until,
        String orderNumber,
        String orderDate,
        String reason,
        List<String> kinds,
        List<String> subjects,
        String revokedAt,
        ViewJson view) {

    static SubstitutionJson of(Substitution one) {
        return of(one, null);
    }

    static SubstitutionJson of(SubstitutionView view) {
        return of(
                view.substitution(),
                new ViewJson(
                        PostJson.PersonJson.of(view.person()),
                        view.title(),
                        view.unitName(),
                        view.holder().map(PostJson.PersonJson::of).orElse(null),
                        view.when().name().toLowerCase(Locale.ROOT)));
    }

    private static SubstitutionJson of(Substitution one, ViewJson view) {
        return new SubstitutionJson(
                one.id(),
                one.post(),
                one.userName(),
                one.basis().code(),
                one.scope().from().toString(),
                one.scope().until().map(Object::toString).orElse(null),
                one.order().map(Order::number).orElse(null),
                one.order().map(order -> order.date().toString()).orElse(null),
                one.reason().orElse(null),
                one.scope().kinds().stream().sorted().toList(),
                one.scope().subjects().stream()
                        .sorted(UkrainianOrder.by(subject -> subject))
                        .toList(),
                one.revoked().map(OfficeTime::print).orElse(null),
                view);
    }

    record ViewJson(
            PostJson.PersonJson person,
            String title,
            String unitName,
            PostJson.PersonJson holder,
            String when) {}
}
