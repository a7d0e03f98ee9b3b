package org.cityedms.registration;

import java.util.List;

/**
 * Writes lines of older journals (перенесення журналів) into a register, each with its act
 * IMPORTED, and lets the count go on after the largest of their ordinals. Works in the caller's
 * transaction, which holds the register's counter from here to its end, and asks for no rights.
 */
public interface LineImport {
    int MAXIMUM_BATCH = 1_000;

    /**
     * Writes all lines whose ordinal and number are free in the period; the order is kept in the
     * chain.
     *
     * @param lines at most {@link #MAXIMUM_BATCH}
     * @param actor sign-in name of who imports
     * @param actorName their name
     * @return the lines that were not written, since an earlier line has their ordinal (with the
     *     same literal) or number: of the register, or of this batch
     */
    List<ImportedLine> add(
            Register register,
            CountingPeriod period,
            List<ImportedLine> lines,
            String actor,
            String actorName);
}
