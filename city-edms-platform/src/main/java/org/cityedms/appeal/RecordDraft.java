package org.cityedms.appeal;

import org.cityedms.registration.CardDraft;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryWays;
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

    /**
     * Whether a card that is not checked yet says that the letter came without paper, so that
     * nobody signed it by hand.
     */
    static boolean electronic(CardDraft card, DeliveryWays ways) {
        return card.deliveryMethod() != null
                && ways.of(new DeliveryMethod(card.deliveryMethod().strip())).paperless();
    }
}
