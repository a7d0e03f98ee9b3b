package org.cityedms.card.repo;

import java.util.List;
import java.util.Optional;
import org.cityedms.attachment.Attachment;
import org.cityedms.correspondence.LinkView;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.journal.ActProof;
import org.cityedms.registration.Card;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Registration;
import org.cityedms.registration.Voiding;

/**
 * What is printed on a card.
 *
 * @param layout the fields of the day of registration
 * @param ways how they are called today
 * @param links those that stand
 * @param record of an appeal or a request
 * @param acts oldest first
 */
record CardSheet(
        DocumentKind kind,
        Card card,
        Registration registration,
        Optional<Voiding> voiding,
        Optional<String> file,
        CardLayout layout,
        DeliveryWays ways,
        List<Attachment> attachments,
        List<LinkView> links,
        Optional<DocumentDeadline> deadline,
        ExecutionOnCard execution,
        Optional<CaseOnCard> record,
        List<ActProof> acts) {}
