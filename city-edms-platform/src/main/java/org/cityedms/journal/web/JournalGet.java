package org.cityedms.journal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalFormat;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRequest;
import org.cityedms.journal.PrintedJournal;
import org.cityedms.registration.Coded;
import org.cityedms.registration.EntryState;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers/{code}/journal}. */
public final class JournalGet extends FileWebScript {
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
        JournalRequest wanted =
                new JournalRequest(
                        RequestParts.path(request, "code"),
                        from,
                        until,
                        coded(request, "state", EntryState.class),
                        columns(request));
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

    private static List<JournalColumn> columns(WebScriptRequest request) {
        List<JournalColumn> columns = new ArrayList<>();
        RequestParts.text(request, "columns", 500)
                .ifPresent(
                        text -> {
                            for (String code : text.split(",", -1)) {
                                JournalColumn column =
                                        Coded.find(JournalColumn.class, code)
                                                .orElseThrow(() -> RequestParts.invalid("columns"));
                                if (columns.contains(column)) {
                                    throw RequestParts.invalid("columns");
                                }
                                columns.add(column);
                            }
                        });
        return columns;
    }
}
