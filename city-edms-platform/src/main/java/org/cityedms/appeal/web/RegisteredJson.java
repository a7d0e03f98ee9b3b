package org.cityedms.appeal.web;

import org.cityedms.registration.Document;

/** Schema {@code RegisteredCase}. */
record RegisteredJson(String id, String number) {
    static RegisteredJson of(Document document) {
        return new RegisteredJson(
                document.id().value(),
                document.registration().map(registration -> registration.number()).orElse(null));
    }
}
