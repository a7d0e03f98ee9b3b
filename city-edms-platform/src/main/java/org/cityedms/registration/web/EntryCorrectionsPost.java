package org.cityedms.registration.web;

import java.io.IOException;
import org.cityedms.registration.CorrectionDraft;
import org.cityedms.registration.EntryChanges;
import org.cityedms.registration.RegisterReader;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/entries/{id}/corrections}. */
public final class EntryCorrectionsPost extends JsonWebScript {
    private final EntryChanges changes;
    private final RegisterReader registers;

    public EntryCorrectionsPost(Json json, EntryChanges changes, RegisterReader registers) {
        super(json);
        this.changes = changes;
        this.registers = registers;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        long id = EntryRequests.id(request);
        changes.correctEntry(id, JsonBody.read(request, json(), CorrectionDraft.class));
        return Answer.ok(EntryRequests.changed(registers, id));
    }
}
