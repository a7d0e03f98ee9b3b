package org.cityedms.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentId;

/**
 * A note that something came and was not registered (запис про документ, що не підлягає
 * реєстрації).
 *
 * @param kindTitle title of the kind on that day
 * @param what what it is
 * @param fromWhom від кого
 * @param file what came, where it lies in the repository
 * @param takenBackAt when the file was taken back to be registered after all
 */
public record UnregisteredReceipt(
        long id,
        String kind,
        String kindTitle,
        String what,
        Optional<String> fromWhom,
        LocalDate receivedOn,
        Optional<DeliveryMethod> deliveryMethod,
        Instant recordedAt,
        String recordedBy,
        Optional<DocumentId> file,
        Optional<Instant> takenBackAt) {

    /** Whether the note tells what another is to tell. */
    boolean tells(UnregisteredDraft.Checked note) {
        return kind.equals(note.kind())
                && what.equals(note.what())
                && fromWhom.equals(note.fromWhom())
                && receivedOn.equals(note.receivedOn())
                && deliveryMethod.equals(note.deliveryMethod());
    }
}
