package org.cityedms.correspondence;

import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/** What came and was not registered, and the list that says what need not be. */
public interface Unregistered {
    /** In the order of the list, closed kinds too. */
    List<UnregisteredKind> kinds();

    /** Adds a kind at the end of the list, or changes the one of this code. */
    UnregisteredKind saveKind(String code, UnregisteredKindDraft draft);

    /** Notes it; a draft of the inbox is closed by the note, in the same transaction. */
    UnregisteredReceipt record(UnregisteredDraft draft);

    /** The note of a file holds no more: it is to be registered after all. */
    void takeBack(DocumentId file);

    /**
     * Notes, newest first.
     *
     * @param before {@link UnregisteredReceipt#id} of the last line of the page before
     */
    List<UnregisteredReceipt> receipts(Optional<Long> before, int limit);
}
