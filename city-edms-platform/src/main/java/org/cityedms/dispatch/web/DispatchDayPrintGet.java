package org.cityedms.dispatch.web;

import java.time.LocalDate;
import org.cityedms.dispatch.DispatchPrinting;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.dispatch.EnvelopeSize;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code GET /city-edms/dispatch-days/{day}/prints/{what}}: the envelopes or the letters of all
 * registers of a day.
 */
public final class DispatchDayPrintGet extends FileWebScript {
    private final Dispatches dispatches;
    private final DispatchPrinting printing;

    public DispatchDayPrintGet(Json json, Dispatches dispatches, DispatchPrinting printing) {
        super(json);
        this.dispatches = dispatches;
        this.printing = printing;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        LocalDate day = RequestParts.pathDay(request, "day");
        EnvelopeSize size = DispatchRequests.envelope(request);
        // What is refused is refused before the file begins.
        dispatches.lettersOf(day);
        return switch (RequestParts.path(request, "what")) {
            case "envelopes" ->
                    DispatchPrintGet.pdf(
                            "Конверти " + day, out -> printing.envelopes(day, size, out));
            case "letters" ->
                    DispatchPrintGet.pdf("Пошта " + day, out -> printing.letters(day, out));
            default -> throw RequestParts.invalid("what");
        };
    }
}
