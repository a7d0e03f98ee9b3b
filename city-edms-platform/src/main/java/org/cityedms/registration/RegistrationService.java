package org.cityedms.registration;

/**
 * Registration of documents (реєстрація). Comes twice, as services of Alfresco do: {@code
 * RegistrationService} checks rights and opens a transaction where none is, {@code
 * registrationService} does neither.
 *
 * <p>The number is taken as the last act before the transaction commits: when {@code
 * RegistrationService} was called outside a transaction the document has its number on return,
 * otherwise once the caller's transaction is over.
 */
public interface RegistrationService {
    /** Stores a document below the registry's folder and registers it. */
    default Receipt register(NewDocument document) {
        return register(document, RegistrationFollower.NONE);
    }

    /**
     * As {@link #register(NewDocument)}, with what the caller stores beside the document in the
     * same transaction.
     *
     * @param also comes after all other followers; not called for a request that was served before
     */
    Receipt register(NewDocument document, RegistrationFollower also);

    /**
     * Registers a file of the repository: where it lies, or, if it waited in a {@link WaitingRoom},
     * filed in the folder of the register's month.
     */
    default void registerExisting(ExistingDocument document) {
        registerExisting(document, RegistrationFollower.NONE);
    }

    /**
     * As {@link #registerExisting(ExistingDocument)}, with what the caller stores beside the
     * document in the same transaction.
     *
     * @param also comes after all other followers
     */
    void registerExisting(ExistingDocument document, RegistrationFollower also);
}
