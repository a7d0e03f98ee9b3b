package org.cityedms.correspondence.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.CorrespondentUse;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/correspondents/{id}/documents}. */
public final class CorrespondentDocumentsGet extends JsonWebScript {
    private final Correspondents correspondents;

    public CorrespondentDocumentsGet(Json json, Correspondents correspondents) {
        super(json);
        this.correspondents = correspondents;
    }

    private static final int MAXIMUM_LIMIT = 200;

    @Override
    protected Answer answer(WebScriptRequest request) {
        CorrespondentId id = CorrespondentId.require(RequestParts.path(request, "id"));
        int limit = RequestParts.count(request, "limit", 50, MAXIMUM_LIMIT);
        List<CorrespondentUse> uses = correspondents.uses(id, cursor(request), limit + 1);
        boolean more = uses.size() > limit;
        List<CorrespondentUse> shown = more ? uses.subList(0, limit) : uses;
        String next = more ? String.valueOf(shown.get(limit - 1).id()) : null;
        return Answer.ok(new PageJson(shown.stream().map(UseJson::of).toList(), next));
    }

    private static Optional<Long> cursor(WebScriptRequest request) {
        Optional<String> text = RequestParts.text(request, "cursor", 18);
        if (text.isPresent() && !text.get().matches("[0-9]+")) {
            throw RequestParts.invalid("cursor");
        }
        return text.map(Long::valueOf);
    }

    record PageJson(List<UseJson> documents, String next) {}

    record UseJson(
            String document,
            String number,
            String registerTitle,
            String registeredAt,
            String summary) {
        static UseJson of(CorrespondentUse use) {
            return new UseJson(
                    use.document().value(),
                    use.number(),
                    use.registerTitle(),
                    OfficeTime.print(use.registeredAt()),
                    use.summary().orElse(null));
        }
    }
}
