package org.cityedms.correspondence.repo;

import org.cityedms.correspondence.LinkDraft;
import org.cityedms.correspondence.NewLink;
import org.cityedms.correspondence.RegistrationLinks;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.RegistrationFollower;

/**
 * Links at registration, for people: the registration asks whether they may register, this whether
 * they may open the other document.
 */
public final class GuardedRegistrationLinks implements RegistrationLinks {
    private final JdbcDocumentLinks links;
    private final Documents documents;

    public GuardedRegistrationLinks(JdbcDocumentLinks links, Documents documents) {
        this.links = links;
        this.documents = documents;
    }

    @Override
    public RegistrationFollower linking(LinkDraft draft, NumberChoiceDraft number) {
        if (draft == null) {
            return RegistrationFollower.NONE;
        }
        // Told before a file is stored in vain.
        draft.validated(DocumentId.create(), "link.");
        return (document, register, card) -> {
            NewLink link = draft.validated(document, "link.");
            documents.get(link.other(document));
            links.addAtRegistration(link, document, register.kind(), number);
        };
    }
}
