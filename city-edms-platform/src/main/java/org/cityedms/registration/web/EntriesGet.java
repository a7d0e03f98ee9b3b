package org.cityedms.registration.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.EntryPage;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.RegisterReader;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers/{code}/entries}. */
public final class EntriesGet extends JsonWebScript {
    private static final int DEFAULT_LIMIT = 50;

    private final RegisterReader reader;

    public EntriesGet(Json json, RegisterReader reader) {
        super(json);
        this.reader = reader;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        EntryQuery query =
                new EntryQuery(text(request), on(request), cursor(request), limit(request));
        return Answer.ok(PageJson.of(reader.page(Requests.pathPart(request, "code"), query)));
    }

    private static Optional<String> text(WebScriptRequest request) {
        Optional<String> text = Requests.parameter(request, "q");
        if (text.isPresent()
                && (text.get().length() > EntryQuery.MAXIMUM_TEXT
                        || text.get().indexOf('\0') >= 0)) {
            throw Requests.invalidParameter("q");
        }
        return text;
    }

    private static Optional<LocalDate> on(WebScriptRequest request) {
        try {
            Optional<LocalDate> on = Requests.parameter(request, "on").map(LocalDate::parse);
            if (on.isPresent() && (on.get().getYear() < 1900 || on.get().getYear() > 2200)) {
                throw Requests.invalidParameter("on");
            }
            return on;
        } catch (DateTimeException notADay) {
            throw Requests.invalidParameter("on");
        }
    }

    private static Optional<EntryCursor> cursor(WebScriptRequest request) {
        return Requests.parameter(request, "cursor")
                .map(
                        text ->
                                EntryCursor.parse(text)
                                        .orElseThrow(() -> Requests.invalidParameter("cursor")));
    }

    private static int limit(WebScriptRequest request) {
        Optional<String> text = Requests.parameter(request, "limit");
        if (text.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        if (!text.get().matches("[0-9]{1,4}")) {
            throw Requests.invalidParameter("limit");
        }
        int limit = Integer.parseInt(text.get());
        if (limit < 1 || limit > EntryQuery.MAXIMUM_LIMIT) {
            throw Requests.invalidParameter("limit");
        }
        return limit;
    }

    record PageJson(List<EntryJson> entries, String next, String previous) {
        static PageJson of(EntryPage page) {
            return new PageJson(
                    page.entries().stream().map(EntryJson::of).toList(),
                    page.next().map(EntryCursor::toString).orElse(null),
                    page.previous().map(EntryCursor::toString).orElse(null));
        }
    }

    record EntryJson(
            long id,
            String state,
            String document,
            long ordinal,
            String number,
            String registeredOn,
            String registeredAt,
            String registrarName,
            String documentKind,
            String summary,
            String correspondent,
            String correspondentNumber,
            String correspondentDate) {

        static EntryJson of(Entry entry) {
            Optional<Entry.Content> content = entry.content();
            return new EntryJson(
                    entry.id(),
                    entry.state().code(),
                    entry.document().map(DocumentId::value).orElse(null),
                    entry.ordinal(),
                    entry.number(),
                    entry.registeredOn().toString(),
                    Instants.print(entry.registeredAt()),
                    entry.registrarName(),
                    content.flatMap(Entry.Content::documentKind).orElse(null),
                    content.flatMap(Entry.Content::summary).orElse(null),
                    content.flatMap(Entry.Content::correspondent).orElse(null),
                    content.flatMap(Entry.Content::correspondentNumber).orElse(null),
                    CardJson.date(content.flatMap(Entry.Content::correspondentDate)));
        }
    }
}
