package org.cityedms.savings;

import java.util.List;

/**
 * How it was on paper in an institution, through time.
 *
 * @param institution its code
 * @param current the one that holds today
 * @param versions the newest day first, and of a day the newest first
 * @param maySet whether the reader may add one
 */
public record BaselineHistory(
        String institution,
        String institutionName,
        Baseline current,
        List<Baseline> versions,
        boolean maySet) {}
