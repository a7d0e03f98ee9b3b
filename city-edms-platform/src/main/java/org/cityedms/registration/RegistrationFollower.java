package org.cityedms.registration;

/**
 * What another feature does when a document is registered (deadline, classifier, tray …), in the
 * same transaction: what it refuses is not registered, and takes no number.
 */
public interface RegistrationFollower {
    /** Does nothing. */
    RegistrationFollower NONE = (document, register, card) -> {};

    /**
     * The document stands in the repository with its checked card and has no number yet; nobody
     * waits for this transaction yet either.
     *
     * @param register settings of the register that will number it
     * @throws org.cityedms.problem.ProblemException to refuse the registration
     */
    void stored(DocumentId document, RegisterSettings register, Card card);

    /** This one, then the other, at a registration. */
    default RegistrationFollower then(RegistrationFollower other) {
        return (document, register, card) -> {
            stored(document, register, card);
            other.stored(document, register, card);
        };
    }

    /** The card of a registered document was corrected; nothing by itself. */
    default void corrected(
            DocumentId document, RegisterSettings register, Card before, Card after) {}

    /** The registration of a document was voided; nothing by itself. */
    default void voided(DocumentId document, RegisterSettings register, Voiding voiding) {}
}
