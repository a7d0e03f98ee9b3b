package org.cityedms.resolution.web;

import java.util.List;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.PreparedResolution;
import org.cityedms.resolution.ResolutionDraft;

/** Schema {@code PreparedResolution}. */
record PreparedJson(
        String review,
        int version,
        String state,
        ResolutionDraft draft,
        String preparedAt,
        String preparedByName,
        String reason,
        List<PartyJson> parties,
        List<String> actions) {

    static PreparedJson of(PreparedResolution.View view) {
        PreparedResolution prepared = view.prepared();
        return new PreparedJson(
                Long.toString(prepared.review()),
                prepared.version(),
                prepared.state().code(),
                prepared.draft(),
                OfficeTime.print(prepared.preparedAt()),
                prepared.preparedByName(),
                prepared.reason().orElse(null),
                view.parties().stream().map(PartyJson::of).toList(),
                view.actions());
    }

    /** What a review has, mostly nothing. */
    record OfReviewJson(PreparedJson prepared) {}
}
