package org.cityedms.correspondence.repo;

import org.cityedms.registration.Card;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RegistrationFollower;
import org.cityedms.registration.Voiding;

/** A document whose registration is voided (анулювання) answers nothing any more. */
public final class AnswersOfVoided implements RegistrationFollower {
    private final JdbcDocumentLinks links;

    public AnswersOfVoided(JdbcDocumentLinks links) {
        this.links = links;
    }

    @Override
    public void stored(DocumentId document, RegisterSettings register, Card card) {
        // Links come with the registration itself, or later.
    }

    @Override
    public void voided(DocumentId document, RegisterSettings register, Voiding voiding) {
        links.voided(document, voiding.reason());
    }
}
