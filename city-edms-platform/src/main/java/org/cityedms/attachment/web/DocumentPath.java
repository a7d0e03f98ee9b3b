package org.cityedms.attachment.web;

import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** The document that an address names. */
final class DocumentPath {
    private DocumentPath() {}

    static DocumentId of(WebScriptRequest request) {
        String text = RequestParts.path(request, "id");
        return DocumentId.parse(text)
                .orElseThrow(() -> RegistrationProblems.documentNotFound(text).exception());
    }
}
