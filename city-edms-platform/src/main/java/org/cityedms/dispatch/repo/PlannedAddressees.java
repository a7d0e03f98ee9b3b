package org.cityedms.dispatch.repo;

import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.CorrespondentDetails;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.dispatch.Addressee;
import org.cityedms.dispatch.AddresseeDraft;
import org.cityedms.dispatch.DispatchProblems;
import org.cityedms.dispatch.RegistrationAddressees;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegistrationFollower;

/**
 * Plans a letter to its further addressees while it is registered. Where the directory knows them
 * their address is taken from it; one without an address waits for it and does not leave.
 */
public final class PlannedAddressees implements RegistrationAddressees {
    private final JdbcDispatches dispatches;
    private final Correspondents directory;
    private final DeliveryDirectory ways;

    /**
     * @param directory the raw one: whoever may register may send
     */
    public PlannedAddressees(
            JdbcDispatches dispatches, Correspondents directory, DeliveryDirectory ways) {
        this.dispatches = dispatches;
        this.directory = directory;
        this.ways = ways;
    }

    @Override
    public RegistrationFollower addressing(List<AddresseeDraft> more) {
        if (more == null || more.isEmpty()) {
            return RegistrationFollower.NONE;
        }
        // Told before a file is stored in vain.
        List<Addressee> addressees = AddresseeDraft.further(more, ways.now());
        return (document, register, card) -> {
            if (register.kind() != DocumentKind.OUTGOING) {
                throw DispatchProblems.notOutgoing().exception();
            }
            addressees.forEach(addressee -> dispatches.plan(document, known(addressee)));
        };
    }

    private Addressee known(Addressee addressee) {
        Optional<CorrespondentDetails> entry =
                addressee
                        .correspondentId()
                        .flatMap(CorrespondentId::parse)
                        .map(id -> directory.get(id).details());
        return entry.map(
                        details ->
                                new Addressee(
                                        addressee.name(),
                                        addressee
                                                .address()
                                                .or(() -> Optional.of(details.address().line()))
                                                .filter(line -> !line.isEmpty()),
                                        addressee.email().or(details::email),
                                        addressee.correspondentId(),
                                        addressee.way(),
                                        addressee.postalKind()))
                .orElse(addressee);
    }
}
