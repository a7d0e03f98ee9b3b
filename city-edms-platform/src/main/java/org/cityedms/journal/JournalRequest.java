package org.cityedms.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.EntryState;

/**
 * What journal to write.
 *
 * @param register code of the register
 * @param from first day of registration
 * @param until last day of registration
 * @param state only lines of this state; all but released ones when empty
 * @param columns in this order; those of the kind of register when empty
 */
public record JournalRequest(
        String register,
        LocalDate from,
        LocalDate until,
        Optional<EntryState> state,
        List<JournalColumn> columns) {}
