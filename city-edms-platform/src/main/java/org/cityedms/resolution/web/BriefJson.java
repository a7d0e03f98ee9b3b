package org.cityedms.resolution.web;

import java.time.LocalDate;
import org.cityedms.resolution.DocumentBrief;

/** Schema {@code DocumentBrief}. */
record BriefJson(
        String id,
        String number,
        String registeredOn,
        String kind,
        String summary,
        String correspondent) {
    static BriefJson of(DocumentBrief document) {
        return new BriefJson(
                document.id().value(),
                document.number().orElse(null),
                document.registeredOn().map(LocalDate::toString).orElse(null),
                document.kind().orElse(null),
                document.summary().orElse(null),
                document.correspondent().orElse(null));
    }
}
