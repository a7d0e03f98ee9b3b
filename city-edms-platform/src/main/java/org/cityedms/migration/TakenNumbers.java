package org.cityedms.migration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which numbers of a register are taken, in the file so far and in the register: ordinals within
 * their period, numbers within their period and within their year.
 */
final class TakenNumbers {
    private final Map<String, Set<String>> ordinals = new HashMap<>();
    private final Map<String, Set<String>> numbers = new HashMap<>();

    boolean isTaken(String period, int year, JournalNumber number) {
        return has(ordinals, period, key(number))
                || has(numbers, period, number.printed())
                || has(numbers, year(year), number.printed());
    }

    void take(String period, int year, JournalNumber number) {
        put(ordinals, period, key(number));
        put(numbers, period, number.printed());
        put(numbers, year(year), number.printed());
    }

    /** No period is called so. */
    private static String year(int year) {
        return "year " + year;
    }

    private static boolean has(Map<String, Set<String>> all, String place, String what) {
        return all.getOrDefault(place, Set.of()).contains(what);
    }

    private static void put(Map<String, Set<String>> all, String place, String what) {
        all.computeIfAbsent(place, key -> new HashSet<>()).add(what);
    }

    private static String key(JournalNumber number) {
        return number.literal().isEmpty()
                ? Long.toString(number.ordinal())
                : number.ordinal() + " " + number.literal();
    }
}
