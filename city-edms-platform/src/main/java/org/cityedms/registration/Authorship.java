package org.cityedms.registration;

/**
 * What a number tells of who wrote (авторство): appeals are numbered under the first letter of the
 * author's surname, collective and unsigned ones under marks of their own (КМУ № 348: «КО», «БП»).
 */
public enum Authorship implements Coded {
    /** Автор відомий. */
    NAMED("named"),
    /** Без підпису. */
    UNSIGNED("unsigned"),
    /** Колективне. */
    COLLECTIVE("collective");

    private final String code;

    Authorship(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What the text of a card lets one guess, where nothing else says it. */
    static Authorship guessed(String correspondent) {
        return AuthorLetter.tellsOfNobody(correspondent) ? UNSIGNED : NAMED;
    }
}
