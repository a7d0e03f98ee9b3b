package org.cityedms.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the letters of a day go (хід розсилання).
 *
 * @param triedAt when the mail server was last asked for
 * @param failure why the mail server took nothing then
 * @param counts how many letters are in which state
 * @param troubles letters that did not go, the newest first
 */
public record LetterReport(
        LocalDate day,
        Optional<Instant> triedAt,
        Optional<String> failure,
        Map<LetterState, Integer> counts,
        List<Trouble> troubles) {

    /**
     * A letter that did not go.
     *
     * @param failure why, as the mail server put it
     */
    public record Trouble(
            LocalDate day,
            String userName,
            LetterState state,
            int attempts,
            Instant at,
            Optional<String> failure) {}
}
