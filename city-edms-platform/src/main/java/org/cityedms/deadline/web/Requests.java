package org.cityedms.deadline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parts of addresses. */
final class Requests {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Requests() {}

    static String path(WebScriptRequest request, String name) {
        return request.getServiceMatch().getTemplateVars().get(name);
    }

    static DocumentId documentId(WebScriptRequest request) {
        String text = path(request, "id");
        return DocumentId.parse(text)
                .orElseThrow(() -> RegistrationProblems.documentNotFound(text).exception());
    }

    static LocalDate pathDay(WebScriptRequest request, String name) {
        return parse(path(request, name), name);
    }

    static int pathYear(WebScriptRequest request, String name) {
        String text = path(request, name);
        if (!text.matches("[0-9]{4}")) {
            throw invalid(name);
        }
        int year = Integer.parseInt(text);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw invalid(name);
        }
        return year;
    }

    /** A parameter of the query; empty counts as absent. */
    static Optional<String> parameter(WebScriptRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    static Optional<LocalDate> day(WebScriptRequest request, String name) {
        return parameter(request, name).map(text -> parse(text, name));
    }

    static ProblemException invalid(String name) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(name, "invalid")))
                .exception();
    }

    private static LocalDate parse(String text, String name) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw invalid(name);
            }
            return day;
        } catch (DateTimeException notADay) {
            throw invalid(name);
        }
    }
}
