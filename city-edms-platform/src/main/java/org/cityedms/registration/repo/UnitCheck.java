package org.cityedms.registration.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.organization.UnitIndexes;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.Card;
import org.cityedms.registration.NumberFacts;
import org.cityedms.registration.RegisterSettings;

/**
 * Refuses an index that no unit of the institution has, where a number is printed from it:
 * mistyped, it would begin a count of its own. A council that keeps no indexes writes what it
 * wants.
 */
public final class UnitCheck {
    private final UnitIndexes indexes;

    public UnitCheck(UnitIndexes indexes) {
        this.indexes = indexes;
    }

    /**
     * Checks a card.
     *
     * @param field how the unit is called in the request
     * @param day of the number
     */
    void require(RegisterSettings register, Card card, String field, LocalDate day) {
        Optional<String> unit = card.additional(NumberFacts.UNIT);
        if (!register.template().needsUnit() || unit.isEmpty()) {
            return;
        }
        Set<String> known = indexes.of(register.institution(), day);
        if (!known.isEmpty() && !known.contains(unit.get())) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of(field, "unknown-unit")))
                    .exception();
        }
    }
}
