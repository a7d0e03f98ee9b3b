package org.cityedms.journal.web;

import org.cityedms.journal.JournalReader;
import org.cityedms.journal.LineHistory;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/entries/{id}}. */
public final class EntryGet extends JsonWebScript {
    private final JournalReader journal;

    public EntryGet(Json json, JournalReader journal) {
        super(json);
        this.journal = journal;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        String id = RequestParts.path(request, "id");
        return Answer.ok(LineJson.of(history(id)));
    }

    private LineHistory history(String id) {
        if (id.matches("[0-9]{1,18}")) {
            return journal.line(Long.parseLong(id));
        }
        return journal.line(
                DocumentId.parse(id)
                        .orElseThrow(() -> RegistrationProblems.entryNotFound(id).exception()));
    }
}
