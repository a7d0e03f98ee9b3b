package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which lines of a register are wanted (фільтр записів). All conditions hold together.
 *
 * @param text part of the number, the short content or the correspondent
 * @param state lines of this state; all but released ones when empty
 * @param from first day of registration
 * @param until last day of registration
 * @param correspondent the correspondent, exactly
 * @param registrarName name of the registrar, exactly
 * @param documentKind kind of document, exactly
 */
public record EntryFilter(
        Optional<String> text,
        Optional<EntryState> state,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> correspondent,
        Optional<String> registrarName,
        Optional<String> documentKind) {
    public static final EntryFilter EVERYTHING =
            new EntryFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Everything that holds this text. */
    public static EntryFilter ofText(Optional<String> text) {
        return new EntryFilter(
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
