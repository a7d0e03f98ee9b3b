package org.cityedms.migration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which numbers of a register and period are taken, in the file so far and in the register. */
final class TakenNumbers {
    private final Map<String, Period> periods = new HashMap<>();

    boolean isTaken(String period, JournalNumber number) {
        Period taken = periods.get(period);
        return taken != null
                && (taken.ordinals.contains(key(number))
                        || taken.numbers.contains(number.printed()));
    }

    void take(String period, JournalNumber number) {
        Period taken = periods.computeIfAbsent(period, key -> new Period());
        taken.ordinals.add(key(number));
        taken.numbers.add(number.printed());
    }

    private static String key(JournalNumber number) {
        return number.literal().isEmpty()
                ? Long.toString(number.ordinal())
                : number.ordinal() + " " + number.literal();
    }

    private static final class Period {
        final Set<String> ordinals = new HashSet<>();
        final Set<String> numbers = new HashSet<>();
    }
}
