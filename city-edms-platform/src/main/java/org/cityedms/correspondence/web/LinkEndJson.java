package org.cityedms.correspondence.web;

import org.cityedms.correspondence.LinkEnd;
import org.cityedms.registration.OfficeTime;

/** Schema {@code LinkEnd}. */
record LinkEndJson(
        String document,
        String kind,
        String number,
        String registerTitle,
        String registeredAt,
        String summary,
        String correspondent,
        boolean readable) {

    static LinkEndJson of(LinkEnd end) {
        return new LinkEndJson(
                end.document().value(),
                end.kind().code(),
                end.number(),
                end.registerTitle(),
                OfficeTime.print(end.registeredAt()),
                end.summary().orElse(null),
                end.correspondent().orElse(null),
                end.readable());
    }
}
