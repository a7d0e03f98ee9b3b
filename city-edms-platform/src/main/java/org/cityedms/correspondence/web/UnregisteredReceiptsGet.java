package org.cityedms.correspondence.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.Unregistered;
import org.cityedms.correspondence.UnregisteredReceipt;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/unregistered-receipts}. */
public final class UnregisteredReceiptsGet extends JsonWebScript {
    private static final int MAXIMUM_LIMIT = 200;

    private final Unregistered unregistered;

    public UnregisteredReceiptsGet(Json json, Unregistered unregistered) {
        super(json);
        this.unregistered = unregistered;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        int limit = RequestParts.count(request, "limit", 50, MAXIMUM_LIMIT);
        List<UnregisteredReceipt> receipts = unregistered.receipts(cursor(request), limit + 1);
        boolean more = receipts.size() > limit;
        List<UnregisteredReceipt> shown = more ? receipts.subList(0, limit) : receipts;
        String next = more ? String.valueOf(shown.get(limit - 1).id()) : null;
        return Answer.ok(new PageJson(shown.stream().map(UnregisteredJson::of).toList(), next));
    }

    private static Optional<Long> cursor(WebScriptRequest request) {
        Optional<String> text = RequestParts.text(request, "cursor", 18);
        if (text.isPresent() && !text.get().matches("[0-9]+")) {
            throw RequestParts.invalid("cursor");
        }
        return text.map(Long::valueOf);
    }

    record PageJson(List<UnregisteredJson> receipts, String next) {}
}
