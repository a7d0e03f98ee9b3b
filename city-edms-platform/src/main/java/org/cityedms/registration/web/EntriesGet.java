package org.cityedms.registration.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.dispatch.AddresseeCounts;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.EntryPage;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.EntrySort;
import org.cityedms.registration.EntryState;
import org.cityedms.registration.RegisterReader;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers/{code}/entries}. */
public final class EntriesGet extends JsonWebScript {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAXIMUM_NAME = 300;

    private final RegisterReader reader;
    private final AddresseeCounts addressees;

    public EntriesGet(Json json, RegisterReader reader, AddresseeCounts addressees) {
        super(json);
        this.reader = reader;
        this.addressees = addressees;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        EntryFilter filter =
                new EntryFilter(
                        RequestParts.text(request, "q", EntryQuery.MAXIMUM_TEXT),
                        coded(request, "state", EntryState.class),
                        RequestParts.day(request, "from"),
                        RequestParts.day(request, "to"),
                        RequestParts.text(request, "correspondent", Card.MAXIMUM_CORRESPONDENT),
                        RequestParts.text(request, "registrar", MAXIMUM_NAME),
                        RequestParts.text(request, "documentKind", Card.MAXIMUM_DOCUMENT_KIND));
        EntryQuery query =
                new EntryQuery(
                        filter,
                        order(request),
                        RequestParts.day(request, "on"),
                        RequestParts.text(request, "number", EntryQuery.MAXIMUM_TEXT),
                        cursor(request),
                        limit(request));
        EntryPage page = reader.page(Requests.pathPart(request, "code"), query);
        List<DocumentId> documents =
                page.entries().stream().flatMap(entry -> entry.document().stream()).toList();
        return Answer.ok(PageJson.of(page, addressees.of(documents)));
    }

    /** A minus before the name turns the order round. */
    private static EntryOrder order(WebScriptRequest request) {
        String text = RequestParts.parameter(request, "sort").orElse("-registered");
        boolean descending = text.startsWith("-");
        return Coded.find(EntrySort.class, descending ? text.substring(1) : text)
                .map(by -> new EntryOrder(by, descending))
                .orElseThrow(() -> RequestParts.invalid("sort"));
    }

    private static <E extends Enum<E> & Coded> Optional<E> coded(
            WebScriptRequest request, String name, Class<E> type) {
        return RequestParts.parameter(request, name)
                .map(code -> Coded.find(type, code).orElseThrow(() -> RequestParts.invalid(name)));
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
        static PageJson of(EntryPage page, Map<DocumentId, Integer> addressees) {
            return new PageJson(
                    page.entries().stream().map(entry -> EntryJson.of(entry, addressees)).toList(),
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
            String correspondentDate,
            int moreAddressees) {

        /** Where only the first addressee is shown. */
        static EntryJson of(Entry entry) {
            return of(entry, Map.of());
        }

        static EntryJson of(Entry entry, Map<DocumentId, Integer> addressees) {
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
                    CardJson.date(content.flatMap(Entry.Content::correspondentDate)),
                    more(entry, addressees));
        }

        /** Beside the one of the card; none where the reader may not know that one. */
        private static int more(Entry entry, Map<DocumentId, Integer> addressees) {
            return entry.content().isEmpty()
                    ? 0
                    : entry.document().map(id -> addressees.getOrDefault(id, 1)).orElse(1) - 1;
        }
    }
}
