package org.cityedms.organization;

import org.cityedms.registration.Coded;

/**
 * Something an act on the structure is about (установа, підрозділ, посада, особа).
 *
 * @param reference number of a unit or a post, code of an institution, user name of a person
 */
public record ActSubject(Kind kind, String reference) {

    public static ActSubject unit(long unit) {
        return new ActSubject(Kind.UNIT, Long.toString(unit));
    }

    public static ActSubject post(long post) {
        return new ActSubject(Kind.POST, Long.toString(post));
    }

    public static ActSubject person(String userName) {
        return new ActSubject(Kind.PERSON, userName);
    }

    public static ActSubject institution(String code) {
        return new ActSubject(Kind.INSTITUTION, code);
    }

    /** What there is to be acted on. */
    public enum Kind implements Coded {
        /** Установа. */
        INSTITUTION("institution"),
        /** Підрозділ. */
        UNIT("unit"),
        /** Посада. */
        POST("post"),
        /** Особа. */
        PERSON("person");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
