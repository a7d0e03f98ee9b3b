package org.cityedms.registration.web;

import java.io.IOException;
import org.cityedms.registration.EntryChanges;
import org.cityedms.registration.RegisterReader;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/entries/{id}/void}. */
public final class EntryVoidPost extends JsonWebScript {
    private final EntryChanges changes;
    private final RegisterReader registers;

    public EntryVoidPost(Json json, EntryChanges changes, RegisterReader registers) {
        super(json);
        this.changes = changes;
        this.registers = registers;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        long id = EntryRequests.id(request);
        Body body = JsonBody.read(request, json(), Body.class);
        changes.voidEntry(id, body.reason());
        return Answer.ok(EntryRequests.changed(registers, id));
    }

    record Body(String reason) {}
}
