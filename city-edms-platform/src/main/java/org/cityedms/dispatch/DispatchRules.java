package org.cityedms.dispatch;

import java.util.List;
import org.cityedms.problem.FieldError;

/** Rules of dispatch that warn and do not refuse, since councils have reasons of their own. */
public final class DispatchRules {
    /** As many as one letter may have; a mass mailing is another thing. */
    public static final int MAXIMUM = 200;

    /** Адресатів не більше чотирьох (Типова інструкція, постанова КМУ від 17.01.2018 № 55). */
    static final int RECOMMENDED_ADDRESSEES = 4;

    private DispatchRules() {}

    /** What the sender of a letter should think of. */
    public static List<FieldError> warnings(List<Addressee> addressees) {
        return addressees.size() > RECOMMENDED_ADDRESSEES
                ? List.of(
                        FieldError.of(
                                "addressees",
                                "too-many-addressees",
                                RECOMMENDED_ADDRESSEES,
                                addressees.size()))
                : List.of();
    }
}
