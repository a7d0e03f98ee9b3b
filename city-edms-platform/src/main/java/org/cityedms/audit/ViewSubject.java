package org.cityedms.audit;

import org.cityedms.registration.DocumentId;

/**
 * Whose data was seen: a document, a card of a reception, or all of a register at once.
 *
 * @param id identity
 * @param label its number, as people know it
 */
public record ViewSubject(String id, String label) {
    public static ViewSubject document(DocumentId document, String number) {
        return new ViewSubject(document.value(), number);
    }

    public static ViewSubject reception(long id, String label) {
        return new ViewSubject("reception-" + id, label);
    }

    /** Journals of a register, which name many. */
    public static ViewSubject register(String code, String title) {
        return new ViewSubject("register-" + code, title);
    }
}
