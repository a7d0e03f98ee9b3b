package org.cityedms.dispatch.repo;

import java.util.Optional;
import org.cityedms.dispatch.Addressee;
import org.cityedms.dispatch.PostalKind;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RegistrationFollower;

/** Puts every outgoing document that is registered into the mail that waits, to its addressee. */
public final class DispatchPlanning implements RegistrationFollower {
    private final JdbcDispatches dispatches;

    public DispatchPlanning(JdbcDispatches dispatches) {
        this.dispatches = dispatches;
    }

    @Override
    public void stored(DocumentId document, RegisterSettings register, Card card) {
        if (register.kind() != DocumentKind.OUTGOING || !dispatches.of(document).isEmpty()) {
            return;
        }
        DeliveryMethod method = card.deliveryMethod().orElse(DeliveryMethod.POST);
        card.correspondent()
                .ifPresent(
                        name ->
                                dispatches.plan(
                                        document,
                                        new Addressee(
                                                name,
                                                Optional.empty(),
                                                Optional.empty(),
                                                card.correspondentId(),
                                                method,
                                                method == DeliveryMethod.POST
                                                        ? Optional.of(PostalKind.SIMPLE)
                                                        : Optional.empty())));
    }
}
