package org.cityedms.savings.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.report.ReportFormat;
import org.cityedms.savings.EventQuery;
import org.cityedms.savings.PictureShape;
import org.cityedms.savings.SavingSource;
import org.cityedms.savings.SavingsFigure;
import org.cityedms.savings.SavingsQuery;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parameters of the meter. */
final class SavingsRequests {
    private static final int DEFAULT_LIMIT = 50;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private SavingsRequests() {}

    static SavingsQuery query(WebScriptRequest request) {
        YearMonth from = month(request, "from");
        YearMonth until = month(request, "to");
        if (until.isBefore(from) || !until.isBefore(from.plusMonths(SavingsQuery.MAXIMUM_MONTHS))) {
            throw RequestParts.invalid("to");
        }
        return new SavingsQuery(institution(request), from, until);
    }

    static Optional<String> institution(WebScriptRequest request) {
        return RequestParts.text(request, "institution", 40);
    }

    private static YearMonth month(WebScriptRequest request, String name) {
        String text =
                RequestParts.text(request, name, 7).orElseThrow(() -> RequestParts.invalid(name));
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException notAMonth) {
            // Told below, as any other that is none.
        }
        throw RequestParts.invalid(name);
    }

    static EventQuery events(WebScriptRequest request) {
        return new EventQuery(
                query(request),
                coded(request, "figure", SavingsFigure.class).orElse(SavingsFigure.EVENTS),
                coded(request, "source", SavingSource.class),
                unit(request),
                RequestParts.text(request, "unitName", 300),
                RequestParts.text(request, "cursor", 60)
                        .map(SavingsRequests::place)
                        .orElse(EventQuery.Place.START),
                RequestParts.count(request, "limit", DEFAULT_LIMIT, EventQuery.MAXIMUM_LIMIT));
    }

    private static Optional<Long> unit(WebScriptRequest request) {
        Optional<String> text = RequestParts.text(request, "unit", 18);
        if (text.filter(value -> !value.matches("[0-9]{1,18}")).isPresent()) {
            throw RequestParts.invalid("unit");
        }
        return text.map(Long::valueOf);
    }

    private static EventQuery.Place place(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || !parts[2].matches("[0-9]{1,18}")) {
            throw RequestParts.invalid("cursor");
        }
        SavingSource source =
                Coded.find(SavingSource.class, parts[1])
                        .orElseThrow(() -> RequestParts.invalid("cursor"));
        return RequestParts.place(parts[0])
                .map(day -> new EventQuery.Place(day, source, Long.parseLong(parts[2])))
                .orElseThrow(() -> RequestParts.invalid("cursor"));
    }

    static String print(EventQuery.Place place) {
        return place.day() + "." + place.source().code() + "." + place.id();
    }

    static ReportFormat format(WebScriptRequest request) {
        return coded(request, "format", ReportFormat.class)
                .orElseThrow(() -> RequestParts.invalid("format"));
    }

    static PictureShape shape(WebScriptRequest request) {
        return coded(request, "shape", PictureShape.class).orElse(PictureShape.SHEET);
    }

    static <E extends Enum<E> & Coded> Optional<E> coded(
            WebScriptRequest request, String name, Class<E> type) {
        return RequestParts.parameter(request, name)
                .map(code -> Coded.find(type, code).orElseThrow(() -> RequestParts.invalid(name)));
    }
}
