package org.cityedms.appeal;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cityedms.registration.SearchKey;

/** What of an address tells it from others: names and numbers, in any order. */
final class AddressKey {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}'/-]+");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Set<String> WORDS =
            Set.of(
                    "м",
                    "місто",
                    "с",
                    "село",
                    "смт",
                    "селище",
                    "вул",
                    "вулиця",
                    "буд",
                    "будинок",
                    "кв",
                    "квартира",
                    "просп",
                    "проспект",
                    "пров",
                    "провулок",
                    "пл",
                    "площа",
                    "бульв",
                    "бульвар",
                    "обл",
                    "область",
                    "р-н",
                    "район",
                    "україна",
                    "б-р",
                    "пр-т");

    private AddressKey() {}

    static Set<String> of(String address) {
        Set<String> words = new TreeSet<>();
        for (String word : APART.split(SearchKey.of(address), -1)) {
            if (!word.isEmpty() && !WORDS.contains(word) && !POSTCODE.matcher(word).matches()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether two addresses may be one: the shorter has nothing that the longer has not. */
    static boolean alike(String one, String other) {
        Set<String> first = of(one);
        Set<String> second = of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return first.size() <= second.size()
                ? second.containsAll(first)
                : first.containsAll(second);
    }
}
