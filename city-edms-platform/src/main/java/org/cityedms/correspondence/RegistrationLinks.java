package org.cityedms.correspondence;

import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.RegistrationFollower;

/** Links that are made together with the registration of a document (зв'язок при реєстрації). */
public interface RegistrationLinks {
    /**
     * Links the document that is registered, in the same transaction: where the link is refused
     * nothing is registered, and no number taken.
     *
     * @param link from the document, whose identity nobody knows yet; {@code null}: none
     * @param number what number the document is to get, and so the day on which it answers
     */
    RegistrationFollower linking(LinkDraft link, NumberChoiceDraft number);
}
