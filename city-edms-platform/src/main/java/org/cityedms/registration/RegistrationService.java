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
    Receipt register(NewDocument document);

    /** Registers a file of the repository where it lies. */
    void registerExisting(DocumentId document, String register, CardDraft card);
}
