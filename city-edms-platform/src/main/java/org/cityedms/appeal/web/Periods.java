package org.cityedms.appeal.web;

import java.time.LocalDate;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** The period that a report is asked for. */
record Periods(LocalDate from, LocalDate to) {
    static Periods of(WebScriptRequest request) {
        LocalDate from =
                RequestParts.day(request, "from").orElseThrow(() -> CaseRequests.missing("from"));
        LocalDate to =
                RequestParts.day(request, "to").orElseThrow(() -> CaseRequests.missing("to"));
        if (to.isBefore(from)) {
            throw RequestParts.invalid("to");
        }
        return new Periods(from, to);
    }
}
