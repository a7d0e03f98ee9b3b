package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A unit (структурний підрозділ) as it is on a day.
 *
 * @param institution code of the institution
 * @param parent the unit above
 * @param place where it stands among the units beside it
 * @param since first day of this name and place
 */
public record Unit(
        long id,
        String institution,
        Optional<Long> parent,
        String code,
        String name,
        int place,
        LocalDate since) {}
