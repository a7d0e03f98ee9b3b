package org.cityedms.savings;

import java.util.List;
import java.util.Optional;

/** A page of the events behind a figure. */
public record EventPage(List<SavingsEvent> events, Optional<EventQuery.Place> next) {

    /**
     * Cuts a page.
     *
     * @param read up to one event more than the page holds
     */
    public static EventPage of(List<SavingsEvent> read, int limit) {
        if (read.size() <= limit) {
            return new EventPage(read, Optional.empty());
        }
        List<SavingsEvent> page = read.subList(0, limit);
        return new EventPage(page, Optional.of(page.get(limit - 1).place()));
    }
}
