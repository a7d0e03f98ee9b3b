package org.cityedms.declension;

import java.util.Set;
import org.cityedms.registration.Coded;

/** What decides how a surname is declined (стать). */
public enum Sex implements Coded {
    MALE("male"),
    FEMALE("female");

    /** Names of men that end as names of women do. */
    private static final Set<String> MEN =
            Set.of(
                    "микола", "ілля", "лука", "сава", "хома", "микита", "кузьма", "данила",
                    "гаврила", "олекса", "яша", "саша", "фока", "зиновія", "ярема", "кирила",
                    "юхима", "іона", "йона", "мусія", "вавила", "дем'яна", "сила", "гнатя");

    private static final Set<String> WOMEN =
            Set.of("любов", "нінель", "адель", "ніколь", "руф", "ізабель", "мішель", "кармен");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** By the patronymic, which never errs, or else by the given name. */
    public static Sex guess(String givenName, String patronymic) {
        String father = Letters.lower(patronymic);
        if (father.endsWith("вна") || father.endsWith("кизи") || father.endsWith("чна")) {
            return FEMALE;
        }
        if (father.endsWith("ч") || father.endsWith("огли")) {
            return MALE;
        }
        String name = Letters.lower(givenName);
        if (WOMEN.contains(name)) {
            return FEMALE;
        }
        boolean ending = name.endsWith("а") || name.endsWith("я") || name.endsWith("і");
        return ending && !MEN.contains(name) ? FEMALE : MALE;
    }
}
