package org.cityedms.appeal.web;

import org.cityedms.appeal.Receptions;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileTypes;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/receptions/{reception}/card}: the printed card. */
public final class ReceptionCardGet extends FileWebScript {
    private final Receptions receptions;

    public ReceptionCardGet(Json json, Receptions receptions) {
        super(json);
        this.receptions = receptions;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        long id = CaseRequests.reception(request);
        Receptions.Printed card = receptions.print(id);
        return new FileAnswer(FileTypes.PDF, "Картка прийому " + id + ".pdf", card::write);
    }
}
