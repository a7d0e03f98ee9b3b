package org.cityedms.journal.web;

import java.util.Optional;
import org.cityedms.journal.JournalReader;
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
        long entry =
                Optional.of(id)
                        .filter(text -> text.matches("[0-9]{1,18}"))
                        .map(Long::parseLong)
                        .orElseThrow(() -> RegistrationProblems.entryNotFound(id).exception());
        return Answer.ok(LineJson.of(journal.line(entry)));
    }
}
