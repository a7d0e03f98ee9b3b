package org.cityedms.appeal.web;

import java.io.IOException;
import java.util.List;
import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.SimilarAppeals;
import org.cityedms.appeal.SimilarDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/similar-appeals}. */
public final class SimilarAppealsPost extends JsonWebScript {
    private final Appeals appeals;

    public SimilarAppealsPost(Json json, Appeals appeals) {
        super(json);
        this.appeals = appeals;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        SimilarAppeals similar =
                appeals.similar(JsonBody.read(request, json(), SimilarDraft.class));
        return Answer.ok(
                new Body(
                        similar.sign(),
                        similar.solved(),
                        similar.earlier().stream().map(EarlierJson::of).toList()));
    }

    record Body(String sign, boolean solved, List<EarlierJson> earlier) {}

    record EarlierJson(
            String id,
            String number,
            String summary,
            String registeredOn,
            String sign,
            String result,
            boolean previous) {
        static EarlierJson of(SimilarAppeals.Found found) {
            return new EarlierJson(
                    found.appeal().document().value(),
                    found.number().orElse(null),
                    found.summary().orElse(null),
                    found.appeal().registeredOn().toString(),
                    found.appeal().sign(),
                    found.appeal().result().orElse(null),
                    found.previous());
        }
    }
}
