package org.cityedms.intake.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.cityedms.intake.Draft;
import org.cityedms.registration.Coded;
import org.cityedms.registration.OfficeTime;

/** Schema {@code Draft}. */
record DraftJson(
        String id,
        String institution,
        String source,
        String state,
        String arrivedAt,
        String arrivedBy,
        String name,
        String mimeType,
        long size,
        Integer sheets,
        String summary,
        String correspondent,
        String note,
        String noteDetail,
        RejectionJson rejection) {

    static DraftJson of(Draft draft) {
        return new DraftJson(
                draft.id().value(),
                draft.institution(),
                draft.source().code(),
                draft.state().code(),
                print(draft.arrivedAt()),
                draft.arrivedBy(),
                draft.name(),
                draft.mimeType(),
                draft.size(),
                draft.sheets().orElse(null),
                draft.summary().orElse(null),
                draft.correspondent().orElse(null),
                draft.note().map(Coded::code).orElse(null),
                draft.noteDetail().orElse(null),
                draft.rejection()
                        .map(
                                rejection ->
                                        new RejectionJson(
                                                print(rejection.at()),
                                                rejection.by(),
                                                rejection.reason()))
                        .orElse(null));
    }

    static String print(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(OfficeTime.ZONE));
    }

    record RejectionJson(String at, String by, String reason) {}
}
