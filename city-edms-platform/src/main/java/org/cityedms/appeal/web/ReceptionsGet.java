package org.cityedms.appeal.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.ReceptionQuery;
import org.cityedms.appeal.Receptions;
import org.cityedms.appeal.StoredReception;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/receptions}. */
public final class ReceptionsGet extends JsonWebScript {
    private static final int PAGE = 50;

    private final Receptions receptions;

    public ReceptionsGet(Json json, Receptions receptions) {
        super(json);
        this.receptions = receptions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        List<StoredReception> found =
                receptions.list(
                        new ReceptionQuery(
                                RequestParts.day(request, "from"),
                                RequestParts.day(request, "to"),
                                RequestParts.text(request, "official", Author.MAXIMUM_NAME),
                                RequestParts.text(request, "before", 18)
                                        .map(ReceptionsGet::identity),
                                PAGE));
        return Answer.ok(
                new Body(
                        found.stream().map(ReceptionJson::of).toList(),
                        found.size() < PAGE
                                ? null
                                : Long.toString(found.get(found.size() - 1).id())));
    }

    private static Long identity(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]+"))
                .map(Long::valueOf)
                .orElseThrow(() -> RequestParts.invalid("before"));
    }

    record Body(List<ReceptionJson> receptions, String next) {}
}
