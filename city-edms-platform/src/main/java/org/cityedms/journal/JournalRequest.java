package org.cityedms.journal;

import java.util.List;
import org.cityedms.registration.EntryFilter;

/**
 * What journal to write.
 *
 * @param register code of the register
 * @param filter which lines; its days are given both
 * @param columns their codes in this order; those of the register when empty
 */
public record JournalRequest(String register, EntryFilter filter, List<String> columns) {
    public JournalRequest {
        columns = List.copyOf(columns);
    }
}
