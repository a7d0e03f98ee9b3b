package org.cityedms.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An act as a statement tells of it (дія у відомості).
 *
 * @param entry identity of the line
 * @param ordinal порядковий номер of the line
 * @param literal what follows the ordinal, mostly empty
 * @param number реєстраційний індекс
 */
public record StatementAct(
        JournalAct act,
        long position,
        Instant at,
        String actorName,
        Optional<String> reason,
        List<ActContent.Change> changes,
        long entry,
        long ordinal,
        String literal,
        String number) {

    /** Whether it tells more than the number. */
    public boolean hasContent() {
        return reason.isPresent() || !changes.isEmpty();
    }

    /** The number alone: nothing that tells of a person. */
    public StatementAct withoutContent() {
        return new StatementAct(
                act,
                position,
                at,
                actorName,
                Optional.empty(),
                List.of(),
                entry,
                ordinal,
                literal,
                number);
    }

    boolean numbers() {
        return act == JournalAct.REGISTERED || act == JournalAct.RESERVED;
    }
}
