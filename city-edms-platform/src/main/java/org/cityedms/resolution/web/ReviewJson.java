package org.cityedms.resolution.web;

import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.Review;

/** Schema {@code Review}. */
record ReviewJson(
        String id,
        int version,
        String document,
        boolean primary,
        PartyJson head,
        String state,
        String note,
        String proposedAt,
        String proposedByName,
        String closedAt,
        String reason) {
    static ReviewJson of(Review review) {
        return new ReviewJson(
                Long.toString(review.id()),
                review.version(),
                review.document().value(),
                review.primary(),
                PartyJson.of(review.head()),
                review.state().code(),
                review.note().orElse(null),
                OfficeTime.print(review.proposedAt()),
                review.proposedByName(),
                review.closedAt().map(OfficeTime::print).orElse(null),
                review.reason().orElse(null));
    }
}
