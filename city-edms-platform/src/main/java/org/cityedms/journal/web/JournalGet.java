package org.cityedms.journal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.JournalFormat;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRequest;
import org.cityedms.journal.PrintedJournal;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.EntryState;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers/{code}/journal}. */
public final class JournalGet extends FileWebScript {
    private static final int MAXIMUM_NAME = 300;
    private static final int MAXIMUM_COLUMNS = 2000;

    private final PrintedJournal journal;

    public JournalGet(Json json, PrintedJournal journal) {
        super(json);
        this.journal = journal;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        JournalFormat format =
                coded(request, "format", JournalFormat.class)
                        .orElseThrow(() -> RequestParts.invalid("format"));
        LocalDate from = day(request, "from");
        LocalDate until = day(request, "to");
        if (until.isBefore(from)) {
            throw RequestParts.invalid("to");
        }
        EntryFilter filter =
                new EntryFilter(
                        RequestParts.text(request, "q", EntryQuery.MAXIMUM_TEXT),
                        coded(request, "state", EntryState.class),
                        Optional.of(from),
                        Optional.of(until),
                        RequestParts.text(request, "correspondent", Card.MAXIMUM_CORRESPONDENT),
                        RequestParts.text(request, "registrar", MAXIMUM_NAME),
                        RequestParts.text(request, "documentKind", Card.MAXIMUM_DOCUMENT_KIND));
        JournalRequest wanted =
                new JournalRequest(RequestParts.path(request, "code"), filter, columns(request));
        JournalHeader header = journal.header(wanted);
        return new FileAnswer(
                format.mediaType(),
                header.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip()
                        + " "
                        + from
                        + " – "
                        + until
                        + "."
                        + format.code(),
                out -> journal.write(wanted, format, out));
    }

    private static LocalDate day(WebScriptRequest request, String name) {
        return RequestParts.day(request, name).orElseThrow(() -> RequestParts.invalid(name));
    }

    private static <E extends Enum<E> & Coded> Optional<E> coded(
            WebScriptRequest request, String name, Class<E> type) {
        return RequestParts.parameter(request, name)
                .map(code -> Coded.find(type, code).orElseThrow(() -> RequestParts.invalid(name)));
    }

    private static List<String> columns(WebScriptRequest request) {
        return RequestParts.text(request, "columns", MAXIMUM_COLUMNS)
                .map(text -> List.of(text.split(",", -1)))
                .orElse(List.of());
    }
}
