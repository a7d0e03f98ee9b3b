package org.cityedms.declension;

import static org.cityedms.declension.Letters.cut;

import java.util.Map;

/** Given names (власні імена) and patronymics (по батькові) in the dative case. */
final class GivenName {
    private static final Map<String, String> MEN =
            Map.ofEntries(
                    Map.entry("антін", "антону"),
                    Map.entry("федір", "федору"),
                    Map.entry("сидір", "сидору"),
                    Map.entry("нестір", "нестору"),
                    Map.entry("прокіп", "прокопу"),
                    Map.entry("яків", "якову"),
                    Map.entry("тиміш", "тимошу"),
                    Map.entry("мойсей", "мойсею"),
                    Map.entry("григір", "григору"),
                    Map.entry("макар", "макару"),
                    Map.entry("лазар", "лазарю"),
                    Map.entry("овер'ян", "овер'яну"));

    private GivenName() {}

    static String dative(String written, Sex sex) {
        String[] parts = written.split("-", -1);
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < parts.length; at++) {
            all.append(at == 0 ? "" : "-").append(part(parts[at], sex));
        }
        return all.toString();
    }

    private static String part(String written, Sex sex) {
        String word = Letters.lower(written);
        if (word.length() < 2 || word.endsWith(".")) {
            return written;
        }
        String declined;
        if (sex == Sex.FEMALE) {
            declined = ofWoman(word);
        } else {
            declined = MEN.getOrDefault(word, Noun.masculine(word));
        }
        return Letters.like(written, declined);
    }

    private static String ofWoman(String word) {
        if (word.equals("любов")) {
            return "любові";
        }
        if (word.endsWith("ель")) {
            return cut(word, 1) + "і";
        }
        return Noun.feminine(word);
    }

    /** Івановичу, Іванівні; of other peoples: Мамед огли stays. */
    static String patronymic(String written) {
        String word = Letters.lower(written);
        if (word.endsWith("ч")) {
            return Letters.like(written, word + "у");
        }
        if (Letters.endsWithAny(word, "вна", "чна")) {
            return Letters.like(written, cut(word, 1) + "і");
        }
        return written;
    }
}
