package org.cityedms.correspondence.web;

import java.util.List;
import org.cityedms.correspondence.Unregistered;
import org.cityedms.correspondence.UnregisteredKind;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/unregistered-kinds}. */
public final class UnregisteredKindsGet extends JsonWebScript {
    private final Unregistered unregistered;

    public UnregisteredKindsGet(Json json, Unregistered unregistered) {
        super(json);
        this.unregistered = unregistered;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(new KindsJson(unregistered.kinds()));
    }

    record KindsJson(List<UnregisteredKind> kinds) {}
}
