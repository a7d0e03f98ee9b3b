package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time when public holidays are worked and days off do not move after them (воєнний стан: частина
 * шоста статті 6 Закону № 2136-IX).
 *
 * @param until the last such day; nothing while it lasts
 */
public record MartialPeriod(LocalDate from, Optional<LocalDate> until) {
    /** The law came into force on this day; martial law itself a month earlier. */
    public static final MartialPeriod OF_THE_LAW =
            new MartialPeriod(LocalDate.of(2022, 3, 24), Optional.empty());

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
