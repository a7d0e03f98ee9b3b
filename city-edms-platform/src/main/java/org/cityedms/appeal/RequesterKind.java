package org.cityedms.appeal;

import org.cityedms.registration.Coded;

/** Who asks for information (запитувач інформації, стаття 12 Закону № 2939-VI). */
public enum RequesterKind implements Coded {
    /** Фізична особа. */
    PERSON("person"),
    /** Юридична особа. */
    LEGAL_ENTITY("legal-entity"),
    /** Об'єднання громадян без статусу юридичної особи. */
    ASSOCIATION("association"),
    /** Журналіст, медіа. */
    MEDIA("media");

    private final String code;

    RequesterKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
