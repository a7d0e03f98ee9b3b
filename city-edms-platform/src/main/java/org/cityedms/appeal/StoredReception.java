package org.cityedms.appeal;

import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A card of a reception in the repository.
 *
 * @param document the appeal that was registered from it
 */
public record StoredReception(long id, Reception reception, Optional<DocumentId> document) {
    /** How people know it. */
    public String label() {
        return "Прийом " + reception.receivedOn() + ", картка " + id;
    }
}
