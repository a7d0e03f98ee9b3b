package org.cityedms.appeal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.Receipt;

/** Personal receptions (особистий прийом громадян), for those who work with appeals. */
public interface Receptions {
    StoredReception create(ReceptionDraft draft);

    /** Puts what a card says in place of what it said; not once it is registered. */
    StoredReception correct(long id, ReceptionDraft draft);

    /** Visitors by surname and initials. */
    List<StoredReception> list(ReceptionQuery query);

    /** A card in full; that it is seen is written down. */
    StoredReception get(long id, String purpose);

    /** The printed card; that it is seen is written down. */
    Printed print(long id);

    /** Registers the appeal that the visitor made: one step. */
    Receipt register(long id, ReceptionAppealDraft draft);

    /** A page to print. */
    @FunctionalInterface
    interface Printed {
        void write(OutputStream out) throws IOException;
    }

    /**
     * What a reception's card does not say of the appeal.
     *
     * @param register code of the register
     * @param card summary and the like; the day of receipt is the reception's
     * @param kind line of section 3 of the classifier
     * @param signed whether the visitor left a signed paper; an oral appeal when nothing
     */
    record ReceptionAppealDraft(String register, CardDraft card, String kind, Boolean signed) {}
}
