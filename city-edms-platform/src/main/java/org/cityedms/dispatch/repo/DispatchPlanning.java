package org.cityedms.dispatch.repo;

import java.util.Optional;
import org.cityedms.correspondence.CorrespondentDetails;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.Correspondents;
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
    private final Correspondents directory;

    /**
     * Plans for one repository.
     *
     * @param directory the raw one: whoever may register may send
     */
    public DispatchPlanning(JdbcDispatches dispatches, Correspondents directory) {
        this.dispatches = dispatches;
        this.directory = directory;
    }

    @Override
    public void stored(DocumentId document, RegisterSettings register, Card card) {
        if (register.kind() != DocumentKind.OUTGOING || !dispatches.of(document).isEmpty()) {
            return;
        }
        card.correspondent().ifPresent(name -> dispatches.plan(document, addressee(name, card)));
    }

    private Addressee addressee(String name, Card card) {
        DeliveryMethod method = card.deliveryMethod().orElse(DeliveryMethod.POST);
        Optional<CorrespondentDetails> known =
                card.correspondentId()
                        .flatMap(CorrespondentId::parse)
                        .map(id -> directory.get(id).details());
        return new Addressee(
                name,
                known.map(details -> details.address().line()).filter(line -> !line.isEmpty()),
                known.flatMap(CorrespondentDetails::email),
                card.correspondentId(),
                method,
                method == DeliveryMethod.POST ? Optional.of(PostalKind.SIMPLE) : Optional.empty());
    }
}
