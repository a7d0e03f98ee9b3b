package org.cityedms.dispatch.repo;

import java.io.IOException;
import java.io.OutputStream;
import org.alfresco.service.cmr.repository.ContentService;
import org.cityedms.dispatch.DispatchPrinting;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.registration.DeliveryMethod;

/** Prints what the guarded service shows to the person at work. */
public final class PdfPrinting implements DispatchPrinting {
    private final Dispatches dispatches;
    private final EnvelopePages envelopes;
    private final DayMail mail;

    /**
     * Printing for one sender.
     *
     * @param contentService the raw one
     * @param senderAddress postal address of the institution, may be empty
     */
    public PdfPrinting(Dispatches dispatches, ContentService contentService, String senderAddress) {
        this.dispatches = dispatches;
        this.envelopes = new EnvelopePages(senderAddress);
        this.mail = new DayMail(contentService);
    }

    @Override
    public void list(long batch, OutputStream out) throws IOException {
        DispatchListPages.print(dispatches.batch(batch), dispatches.lettersOf(batch), out);
    }

    @Override
    public void envelopes(long batch, OutputStream out) throws IOException {
        envelopes.print(
                dispatches.batch(batch),
                dispatches.lettersOf(batch).stream()
                        .filter(letter -> letter.addressee().method() == DeliveryMethod.POST)
                        .filter(letter -> !letter.addressee().isHidden())
                        .toList(),
                out);
    }

    @Override
    public void letters(long batch, OutputStream out) throws IOException {
        mail.print(dispatches.lettersOf(batch), out);
    }
}
