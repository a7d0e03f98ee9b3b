package org.cityedms.dispatch.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.ContentService;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchPrinting;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.dispatch.EnvelopeSize;

/** Prints what the guarded service shows to the person at work. */
public final class PdfPrinting implements DispatchPrinting {
    private final Dispatches dispatches;
    private final String senderAddress;
    private final DayMail mail;

    /**
     * Printing for one sender.
     *
     * @param contentService the raw one
     * @param senderAddress postal address of the institution, may be empty
     */
    public PdfPrinting(Dispatches dispatches, ContentService contentService, String senderAddress) {
        this.dispatches = dispatches;
        this.senderAddress = senderAddress;
        this.mail = new DayMail(contentService);
    }

    @Override
    public void list(long batch, OutputStream out) throws IOException {
        DispatchListPages.print(dispatches.batch(batch), dispatches.lettersOf(batch), out);
    }

    @Override
    public void envelopes(long batch, EnvelopeSize size, OutputStream out) throws IOException {
        envelopes(dispatches.lettersOf(batch), size, out);
    }

    @Override
    public void envelopes(LocalDate day, EnvelopeSize size, OutputStream out) throws IOException {
        envelopes(dispatches.lettersOf(day), size, out);
    }

    private void envelopes(List<Dispatch> letters, EnvelopeSize size, OutputStream out)
            throws IOException {
        Map<Long, String> senders = new HashMap<>();
        new EnvelopePages(size, senderAddress)
                .print(
                        letters.stream()
                                .filter(letter -> letter.addressee().way().byPost())
                                .filter(letter -> !letter.addressee().isHidden())
                                .toList(),
                        letter ->
                                senders.computeIfAbsent(
                                        letter.batchId().orElseThrow(),
                                        id -> dispatches.batch(id).institutionName()),
                        out);
    }

    @Override
    public void letters(long batch, OutputStream out) throws IOException {
        mail.print(dispatches.lettersOf(batch), out);
    }

    @Override
    public void letters(LocalDate day, OutputStream out) throws IOException {
        mail.print(dispatches.lettersOf(day), out);
    }
}
