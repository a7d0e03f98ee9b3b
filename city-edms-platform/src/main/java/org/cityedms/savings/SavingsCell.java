package org.cityedms.savings;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What one source saved one unit in one month under one baseline: the least that is rounded.
 *
 * @param unit nothing where whoever did it held no post
 * @param unitName as it was called then
 * @param baseline its identity
 */
public record SavingsCell(
        YearMonth month,
        Optional<Long> unit,
        Optional<String> unitName,
        SavingSource source,
        long baseline,
        long events,
        Quantity quantity) {}
