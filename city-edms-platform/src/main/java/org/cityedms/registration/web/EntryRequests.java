package org.cityedms.registration.web;

import org.cityedms.registration.RegisterLine;
import org.cityedms.registration.RegisterReader;
import org.cityedms.registration.RegistrationProblems;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** What web scripts of one line have in common. */
final class EntryRequests {
    private EntryRequests() {}

    static long id(WebScriptRequest request) {
        String text = Requests.pathPart(request, "id");
        if (!text.matches("[0-9]{1,18}")) {
            throw RegistrationProblems.entryNotFound(text).exception();
        }
        return Long.parseLong(text);
    }

    static Changed changed(RegisterReader registers, long entry) {
        RegisterLine line = registers.line(entry);
        return new Changed(entry, line.entry().number(), line.entry().state().code());
    }

    /** Schema {@code ChangedEntry}. */
    record Changed(long id, String number, String state) {}
}
