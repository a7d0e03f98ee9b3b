package org.cityedms.webscript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parts of addresses, read strictly. */
public final class RequestParts {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private RequestParts() {}

    public static String path(WebScriptRequest request, String name) {
        return request.getServiceMatch().getTemplateVars().get(name);
    }

    /** A parameter of the query; empty counts as absent. */
    public static Optional<String> parameter(WebScriptRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    /** A text of at most so many characters. */
    public static Optional<String> text(WebScriptRequest request, String name, int maximum) {
        Optional<String> text = parameter(request, name);
        if (text.isPresent() && (text.get().length() > maximum || text.get().indexOf('\0') >= 0)) {
            throw invalid(name);
        }
        return text;
    }

    public static Optional<LocalDate> day(WebScriptRequest request, String name) {
        return parameter(request, name).map(text -> day(text, name));
    }

    /** A day in the address. */
    public static LocalDate pathDay(WebScriptRequest request, String name) {
        return day(path(request, name), name);
    }

    /** Of a year that is thought of: no database knows all those of Java. */
    private static LocalDate day(String text, String name) {
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

    /**
     * The day of a place where a page ended: with a year of four digits, since no database knows
     * all the years of Java.
     */
    public static Optional<LocalDate> place(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** A whole number between 1 and {@code maximum}. */
    public static int count(WebScriptRequest request, String name, int standard, int maximum) {
        Optional<String> text = text(request, name, 10);
        if (text.isEmpty()) {
            return standard;
        }
        int count = text.get().matches("[0-9]{1,9}") ? Integer.parseInt(text.get()) : 0;
        if (count < 1 || count > maximum) {
            throw invalid(name);
        }
        return count;
    }

    public static ProblemException invalid(String name) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(name, "invalid")))
                .exception();
    }
}
