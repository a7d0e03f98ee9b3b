package org.cityedms.deadline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parts of addresses. */
final class Requests {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Requests() {}

    static DocumentId documentId(WebScriptRequest request) {
        String text = RequestParts.path(request, "id");
        return DocumentId.parse(text)
                .orElseThrow(() -> RegistrationProblems.documentNotFound(text).exception());
    }

    static LocalDate pathDay(WebScriptRequest request, String name) {
        String text = RequestParts.path(request, name);
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw RequestParts.invalid(name);
            }
            return day;
        } catch (DateTimeException notADay) {
            throw RequestParts.invalid(name);
        }
    }

    static int pathYear(WebScriptRequest request, String name) {
        String text = RequestParts.path(request, name);
        if (!text.matches("[0-9]{4}")) {
            throw RequestParts.invalid(name);
        }
        int year = Integer.parseInt(text);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw RequestParts.invalid(name);
        }
        return year;
    }
}
