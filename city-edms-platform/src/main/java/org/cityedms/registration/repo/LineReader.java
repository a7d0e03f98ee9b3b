package org.cityedms.registration.repo;

import java.util.function.Predicate;
import org.cityedms.registration.Entry;

/**
 * Who reads the lines of a register, as far as lists must know.
 *
 * @param mayOpen whether they may know what a line tells
 * @param searchesContent whether a text is looked for in what lines tell; in their numbers only
 *     where next to nothing of the register is theirs to read
 */
record LineReader(Predicate<Entry> mayOpen, boolean searchesContent) {
    Entry asFarAsReadable(Entry entry) {
        return mayOpen.test(entry) ? entry : entry.withoutContent();
    }
}
