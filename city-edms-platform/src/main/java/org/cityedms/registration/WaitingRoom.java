package org.cityedms.registration;

import java.util.Optional;

/**
 * A place of another feature where files wait for their registration (вхідна скринька). What waits
 * there is filed in the folder of its register's month when it is registered, under its number;
 * every other file of the repository is registered where it lies.
 */
public interface WaitingRoom {
    /**
     * Lets a file go, in the transaction that registers it: afterwards it waits here no more.
     *
     * @return the name the file came with; nothing where it does not wait here
     */
    Optional<String> release(DocumentId document);

    /**
     * Ends the waiting of a file that needs no registration, in the caller's transaction: it is
     * kept with the reason.
     *
     * @return false where it does not wait here
     */
    boolean close(DocumentId document, String reason);
}
