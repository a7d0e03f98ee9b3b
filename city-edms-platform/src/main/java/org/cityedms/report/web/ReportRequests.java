package org.cityedms.report.web;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentKind;
import org.cityedms.report.Figure;
import org.cityedms.report.Period;
import org.cityedms.report.PeriodBasis;
import org.cityedms.report.ReportFormat;
import org.cityedms.report.ReportGroup;
import org.cityedms.report.TaskFilter;
import org.cityedms.report.TaskQuery;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parameters of reports. */
final class ReportRequests {
    private static final int DEFAULT_LIMIT = 50;

    private ReportRequests() {}

    static TaskFilter filter(WebScriptRequest request) {
        return new TaskFilter(
                period(request),
                coded(request, "basis", PeriodBasis.class).orElse(PeriodBasis.GIVEN),
                coded(request, "kind", DocumentKind.class),
                id(request, "unit"),
                RequestParts.text(request, "unitName", 300),
                id(request, "post"),
                RequestParts.text(request, "person", 300),
                joined(request));
    }

    /** The filter of a report that is of a period. */
    static TaskFilter ofPeriod(WebScriptRequest request) {
        TaskFilter filter = filter(request);
        if (filter.period().isEmpty()) {
            throw RequestParts.invalid("from");
        }
        return filter;
    }

    private static Optional<Period> period(WebScriptRequest request) {
        Optional<LocalDate> from = RequestParts.day(request, "from");
        Optional<LocalDate> until = RequestParts.day(request, "to");
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = from.orElseThrow(() -> RequestParts.invalid("from"));
        LocalDate last = until.orElseThrow(() -> RequestParts.invalid("to"));
        if (last.isBefore(first)) {
            throw RequestParts.invalid("to");
        }
        return Optional.of(new Period(first, last));
    }

    private static boolean joined(WebScriptRequest request) {
        String text = RequestParts.text(request, "joined", 5).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw RequestParts.invalid("joined");
        }
        return Boolean.parseBoolean(text);
    }

    static ReportGroup group(WebScriptRequest request) {
        return coded(request, "group", ReportGroup.class).orElse(ReportGroup.UNIT);
    }

    static Figure figure(WebScriptRequest request) {
        return coded(request, "figure", Figure.class)
                .orElseThrow(() -> RequestParts.invalid("figure"));
    }

    /** Whatever is not overdue now is told for a period only. */
    static TaskFilter listed(WebScriptRequest request) {
        return figure(request) == Figure.OVERDUE ? filter(request) : ofPeriod(request);
    }

    static ReportFormat format(WebScriptRequest request) {
        return coded(request, "format", ReportFormat.class)
                .orElseThrow(() -> RequestParts.invalid("format"));
    }

    static TaskQuery query(WebScriptRequest request) {
        return new TaskQuery(
                listed(request),
                figure(request),
                RequestParts.text(request, "cursor", 40)
                        .map(ReportRequests::place)
                        .orElse(TaskQuery.Place.START),
                RequestParts.count(request, "limit", DEFAULT_LIMIT, TaskQuery.MAXIMUM_LIMIT));
    }

    private static TaskQuery.Place place(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 2 || !parts[1].matches("[0-9]{1,18}")) {
            throw RequestParts.invalid("cursor");
        }
        return RequestParts.place(parts[0])
                .map(due -> new TaskQuery.Place(due, Long.parseLong(parts[1])))
                .orElseThrow(() -> RequestParts.invalid("cursor"));
    }

    private static Optional<Long> id(WebScriptRequest request, String name) {
        Optional<String> text = RequestParts.text(request, name, 18);
        if (text.filter(value -> !value.matches("[0-9]{1,18}")).isPresent()) {
            throw RequestParts.invalid(name);
        }
        return text.map(Long::valueOf);
    }

    static <E extends Enum<E> & Coded> Optional<E> coded(
            WebScriptRequest request, String name, Class<E> type) {
        return RequestParts.parameter(request, name)
                .map(code -> Coded.find(type, code).orElseThrow(() -> RequestParts.invalid(name)));
    }
}
