package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cityedms.registration.DocumentId;

/**
 * An earlier appeal of the same author.
 *
 * @param groups groups of its questions
 * @param result of section 9; nothing while it is considered
 */
public record EarlierAppeal(
        DocumentId document,
        LocalDate registeredOn,
        String sign,
        Set<String> groups,
        Optional<String> result) {
    public EarlierAppeal {
        groups = Set.copyOf(groups);
    }
}
