package org.cityedms.declension;

/**
 * The dative case (давальний відмінок), in which a resolution names its executors: «Петренку Івану
 * Івановичу», «директору департаменту».
 */
public final class Dative {
    private Dative() {}

    public static String surname(String surname, Sex sex) {
        return Surname.dative(surname, sex);
    }

    public static String givenName(String name, Sex sex) {
        return GivenName.dative(name, sex);
    }

    public static String patronymic(String patronymic) {
        return GivenName.patronymic(patronymic);
    }

    /** Title of a post: «головному спеціалісту відділу». */
    public static String title(String title) {
        return Title.dative(title);
    }
}
