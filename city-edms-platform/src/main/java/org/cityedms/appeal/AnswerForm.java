package org.cityedms.appeal;

import org.cityedms.registration.Coded;

/** How a requester wants the answer (форма отримання відповіді). */
public enum AnswerForm implements Coded {
    /** Електронною поштою. */
    EMAIL("email"),
    /** Поштою. */
    POST("post"),
    /** Особисто. */
    IN_PERSON("in-person"),
    /** Усно, телефоном. */
    ORAL("oral");

    private final String code;

    AnswerForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
