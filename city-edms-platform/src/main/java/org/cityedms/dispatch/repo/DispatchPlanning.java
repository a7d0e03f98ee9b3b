package org.cityedms.dispatch.repo;

import java.util.Optional;
import org.cityedms.correspondence.CorrespondentDetails;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.dispatch.Addressee;
import org.cityedms.dispatch.PostalKind;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RegisterWays;
import org.cityedms.registration.RegistrationFollower;

/** Puts every outgoing document that is registered into the mail that waits, to its addressee. */
public final class DispatchPlanning implements RegistrationFollower {
    private final JdbcDispatches dispatches;
    private final Correspondents directory;
    private final RegisterWays ways;

    /**
     * Plans for one repository.
     *
     * @param directory the raw one: whoever may register may send
     */
    public DispatchPlanning(
            JdbcDispatches dispatches, Correspondents directory, RegisterWays ways) {
        this.dispatches = dispatches;
        this.directory = directory;
        this.ways = ways;
    }

    @Override
    public void stored(DocumentId document, RegisterSettings register, Card card) {
        if (register.kind() != DocumentKind.OUTGOING || dispatches.known(document)) {
            return;
        }
        card.correspondent()
                .ifPresent(
                        name ->
                                dispatches.plan(
                                        document, addressee(name, card, ways.of(register))));
    }

    private Addressee addressee(String name, Card card, DeliveryWays all) {
        DeliveryWay way = card.deliveryMethod().map(all::of).orElseGet(all::usual);
        Optional<CorrespondentDetails> known =
                card.correspondentId()
                        .flatMap(CorrespondentId::parse)
                        .map(id -> directory.get(id).details());
        return new Addressee(
                name,
                known.map(details -> details.address().line()).filter(line -> !line.isEmpty()),
                known.flatMap(CorrespondentDetails::email),
                card.correspondentId(),
                way,
                way.byPost() ? Optional.of(PostalKind.SIMPLE) : Optional.empty());
    }
}
