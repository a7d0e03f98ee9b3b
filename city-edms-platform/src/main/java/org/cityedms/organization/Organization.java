package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The structure of institutions, as it is being written down. Each call finds what is there
 * already, or adds it.
 */
public interface Organization {
    boolean hasInstitution(String code);

    /** Adds an institution (установа). */
    void institution(String code, String name);

    /** A unit (структурний підрозділ) of an institution; answers with its identity. */
    long unit(String institution, Optional<Long> parent, String code, String name, LocalDate since);

    /**
     * A post (посада) of a unit; answers with its identity.
     *
     * @param heads whether its holder heads the unit
     */
    long post(long unit, String code, String title, boolean heads, LocalDate since);

    /** Appoints someone to a post (призначення). */
    void appoint(long post, String userName, LocalDate since);
}
