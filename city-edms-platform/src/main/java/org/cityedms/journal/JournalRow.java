package org.cityedms.journal;

import java.util.Optional;
import org.cityedms.registration.Card;
import org.cityedms.registration.Entry;

/**
 * A line as a printed journal shows it (рядок журналу).
 *
 * @param way how the council calls the way on the card, where it has one
 * @param voidReason why the number was struck out, where it was
 */
public record JournalRow(
        Entry entry,
        Card card,
        Optional<String> way,
        LineMarks marks,
        Optional<String> voidReason) {}
