package org.cityedms.resolution.web;

import java.io.IOException;
import org.cityedms.resolution.Made;
import org.cityedms.resolution.ProposalDraft;
import org.cityedms.resolution.Resolutions;
import org.cityedms.resolution.Review;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/reviews}. */
public final class ReviewsPost extends JsonWebScript {
    private final Resolutions resolutions;

    public ReviewsPost(Json json, Resolutions resolutions) {
        super(json);
        this.resolutions = resolutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ProposalDraft draft = JsonBody.read(request, json(), ProposalDraft.class);
        Made<Review> made =
                resolutions.propose(
                        ExecutionRequests.document(request), draft, ExecutionRequests.key(request));
        ReviewJson review = ReviewJson.of(made.value());
        return made.repeated() ? Answer.ok(review) : Answer.created(review);
    }
}
