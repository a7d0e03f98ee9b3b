package org.cityedms.dispatch.web;

import org.cityedms.dispatch.DispatchPrinting;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.dispatch.EnvelopeSize;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code GET /city-edms/dispatch-batches/{id}/prints/{what}}: the list, the envelopes or the
 * letters.
 */
public final class DispatchPrintGet extends FileWebScript {
    private final Dispatches dispatches;
    private final DispatchPrinting printing;

    public DispatchPrintGet(Json json, Dispatches dispatches, DispatchPrinting printing) {
        super(json);
        this.dispatches = dispatches;
        this.printing = printing;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        long id = DispatchRequests.pathId(request);
        String number = dispatches.batch(id).printedNumber().replace('/', '-');
        EnvelopeSize size = DispatchRequests.envelope(request);
        return switch (RequestParts.path(request, "what")) {
            case "list" -> pdf("Реєстр " + number, out -> printing.list(id, out));
            case "envelopes" -> pdf("Конверти " + number, out -> printing.envelopes(id, size, out));
            case "letters" -> pdf("Пошта " + number, out -> printing.letters(id, out));
            default -> throw RequestParts.invalid("what");
        };
    }

    static FileAnswer pdf(String name, FileAnswer.Body body) {
        return new FileAnswer("application/pdf", name + ".pdf", body);
    }
}
