package org.cityedms.correspondence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A registered letter that may be the one at hand.
 *
 * @param number індекс документа в автора
 * @param date дата документа в автора
 * @param sameFile whether its file, or one that came with it, is the file at hand
 * @param sameEntry whether its card names the entry of the directory at hand
 */
public record PastLetter(
        LinkEnd end,
        Optional<String> number,
        Optional<LocalDate> date,
        boolean sameFile,
        boolean sameEntry) {}
