package org.cityedms.savings.web;

import java.math.BigDecimal;
import java.util.List;
import org.cityedms.savings.EventPage;
import org.cityedms.savings.Savings;
import org.cityedms.savings.SavingsEvent;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/savings/events}. */
public final class SavingsEventsGet extends JsonWebScript {
    private final Savings savings;

    public SavingsEventsGet(Json json, Savings savings) {
        super(json);
        this.savings = savings;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(PageJson.of(savings.events(SavingsRequests.events(request))));
    }

    /** Schema {@code SavingsEvents}. */
    record PageJson(List<EventJson> events, String next) {
        static PageJson of(EventPage page) {
            return new PageJson(
                    page.events().stream().map(EventJson::of).toList(),
                    page.next().map(SavingsRequests::print).orElse(null));
        }
    }

    /** Schema {@code SavingsEvent}. */
    record EventJson(
            String source,
            String id,
            String day,
            String unit,
            String unitName,
            String document,
            String number,
            String registeredOn,
            boolean open,
            String summary,
            BigDecimal documentSheets,
            long executors,
            BigDecimal copies,
            BigDecimal sheets,
            long envelopes,
            long walks,
            BigDecimal minutes,
            String baseline) {
        static EventJson of(SavingsEvent event) {
            return new EventJson(
                    event.source().code(),
                    Long.toString(event.id()),
                    event.day().toString(),
                    event.unit().map(Object::toString).orElse(null),
                    event.unitName().orElse(null),
                    event.document().value(),
                    event.number(),
                    event.registeredOn().toString(),
                    event.open(),
                    event.summary().orElse(null),
                    event.documentSheets(),
                    event.executors(),
                    event.quantity().copies(),
                    event.quantity().sheets(),
                    event.quantity().envelopes(),
                    event.quantity().walks(),
                    event.minutes(),
                    Long.toString(event.baseline()));
        }
    }
}
