package org.cityedms.audit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.cityedms.audit.PersonalDataView;
import org.cityedms.audit.PersonalDataViewReader;
import org.cityedms.audit.ViewQuery;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/personal-data-views.csv}: a table for a spreadsheet, as it is read. */
public final class ViewsExportGet extends FileWebScript {
    private static final List<String> HEAD =
            List.of("Час", "Користувач", "Ім’я", "Документ", "Ідентифікатор", "Дані", "Мета");

    private final PersonalDataViewReader views;

    public ViewsExportGet(Json json, PersonalDataViewReader views) {
        super(json);
        this.views = views;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        ViewQuery query = ViewQueries.of(request, ViewQuery.MAXIMUM_LIMIT);
        // The first page at once, so that a refusal is heard before the file begins.
        views.page(query);
        return new FileAnswer("text/csv", "personal-data-views.csv", out -> write(query, out));
    }

    private void write(ViewQuery query, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        writer.write(line(HEAD));
        views.each(query, view -> append(writer, view));
        writer.flush();
    }

    private static void append(Writer writer, PersonalDataView view) {
        try {
            writer.write(
                    line(
                            List.of(
                                    OfficeTime.print(view.viewedAt()),
                                    view.viewer(),
                                    view.viewerName(),
                                    view.subject().label(),
                                    view.subject().id(),
                                    view.data().code(),
                                    view.purpose())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(List<String> cells) {
        return cells.stream().map(ViewsExportGet::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** Quoted, and harmless: a spreadsheet takes what begins like a formula for one. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
