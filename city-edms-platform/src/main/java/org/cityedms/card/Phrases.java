package org.cityedms.card;

import java.util.List;

/** What a registrar typed before (запам'ятовані формулювання), offered while they type again. */
public interface Phrases {
    /** How many are offered at once. */
    int MAXIMUM = 8;

    /**
     * The user's own values of a field that begin with a text, in any case, those used most first.
     *
     * @param register code of the register whose newest lines are looked through
     * @param field {@code summary}, {@code documentKind}, {@code correspondent}, {@code caseIndex},
     *     or {@code additional.} with the code of a further field
     */
    List<String> find(String register, String field, String prefix);
}
