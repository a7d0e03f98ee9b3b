package org.cityedms.journal;

import java.util.List;
import java.util.Optional;

/**
 * The columns of the journal of a register as they stand (склад граф журналу).
 *
 * @param columns what can be chosen
 * @param chosen what the council chose, in its order; nothing where it leaves the standard ones
 */
public record ChosenColumns(JournalColumns columns, Optional<List<JournalColumn>> chosen) {
    /**
     * The columns, where some codes were kept; fields that cards have no more are left out.
     *
     * @param kept codes in their order
     */
    public static ChosenColumns of(JournalColumns columns, List<String> kept) {
        return new ChosenColumns(
                columns, Optional.of(columns.left(kept)).filter(chosen -> !chosen.isEmpty()));
    }

    /** Those that a journal has. */
    public List<JournalColumn> shown() {
        return chosen.orElse(columns.standard());
    }
}
