package org.cityedms.savings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How it was on paper (базовий рівень) in an institution, from a day on. Never changed: a later
 * version holds from its own day.
 *
 * @param id 0 of the one that holds until the institution sets its own
 * @param basis by which decision, or where the values are from
 * @param values one of each assumption
 * @param made nothing where nobody set it
 */
public record Baseline(
        long id,
        LocalDate from,
        Optional<String> basis,
        Map<Assumption, Value> values,
        Optional<Made> made) {
    /** Before there were any documents. */
    public static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** The standard values. */
    public static final Baseline STANDARD =
            new Baseline(0, EVER, Optional.empty(), Map.of(), Optional.empty());

    public Baseline {
        Map<Assumption, Value> all = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            Value set = values.get(assumption);
            all.put(
                    assumption,
                    set == null ? new Value(assumption.standard(), Optional.empty()) : set);
        }
        values = Collections.unmodifiableMap(all);
    }

    public BigDecimal value(Assumption assumption) {
        return values.get(assumption).value();
    }

    public boolean isStandard(Assumption assumption) {
        return value(assumption).compareTo(assumption.standard()) == 0;
    }

    /**
     * The one that holds on a day: of the latest day, and of one day the one made last. The
     * standard values hold before the first.
     */
    public static Baseline on(LocalDate day, List<Baseline> versions) {
        Baseline holds = STANDARD;
        for (Baseline version : versions) {
            boolean begun = !version.from.isAfter(day);
            boolean later =
                    version.from.isAfter(holds.from)
                            || (version.from.equals(holds.from) && version.id > holds.id);
            if (begun && later) {
                holds = version;
            }
        }
        return holds;
    }

    /**
     * A value, and where it is from.
     *
     * @param source nothing where the version's basis, or the standard, says it
     */
    public record Value(BigDecimal value, Optional<String> source) {}

    /** Who set a version, and when. */
    public record Made(Instant at, String by, String name) {}
}
