package org.cityedms.appeal;

import org.cityedms.registration.CardDraft;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentKind;

/** What is recorded of a document beside its card, as a person or a program sent it. */
public sealed interface RecordDraft
        permits AppealDraft, InformationRequestDraft, DeputyAppealDraft {
    /** Whether a register of such documents takes it. */
    boolean fits(DocumentKind kind);

    /**
     * The record, all checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    CaseRecord validated(RecordContext context);

    /** Whether a letter that came so came without paper, so that nobody signed it by hand. */
    static boolean electronic(DeliveryMethod method) {
        return switch (method) {
            case EMAIL, PORTAL, SEV -> true;
            case POST, COURIER, IN_PERSON, FAX -> false;
        };
    }

    /** As {@link #electronic(DeliveryMethod)}, of a card that is not checked yet. */
    static boolean electronic(CardDraft card) {
        return card.deliveryMethod() != null
                && Coded.find(DeliveryMethod.class, card.deliveryMethod().strip())
                        .filter(RecordDraft::electronic)
                        .isPresent();
    }
}
