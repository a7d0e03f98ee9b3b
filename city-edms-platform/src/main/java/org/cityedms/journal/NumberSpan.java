package org.cityedms.journal;

import java.util.Comparator;
import java.util.Optional;

/**
 * The first and the last of some numbers (перший і останній номер), by ordinal.
 *
 * @param first the line with the smallest ordinal
 * @param last the line with the largest one
 */
record NumberSpan(StatementAct first, StatementAct last) {
    private static final Comparator<StatementAct> ORDER =
            Comparator.comparingLong(StatementAct::ordinal)
                    .thenComparing(StatementAct::literal)
                    .thenComparingLong(StatementAct::position);

    static NumberSpan with(Optional<NumberSpan> before, StatementAct act) {
        return before.map(
                        span ->
                                new NumberSpan(
                                        ORDER.compare(act, span.first) < 0 ? act : span.first,
                                        ORDER.compare(act, span.last) > 0 ? act : span.last))
                .orElseGet(() -> new NumberSpan(act, act));
    }
}
