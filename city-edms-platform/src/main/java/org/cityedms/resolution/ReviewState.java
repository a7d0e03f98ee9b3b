package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** What has become of a review (стан розгляду). */
public enum ReviewState implements Coded {
    /** На розгляді. */
    OPEN("open"),
    /** Накладено резолюцію. */
    RESOLVED("resolved"),
    /** Ознайомлено, без доручень. */
    NOTED("noted"),
    /** Повернуто реєстратору. */
    RETURNED("returned"),
    /** Знято з розгляду: реєстрацію документа анульовано. */
    WITHDRAWN("withdrawn");

    private final String code;

    ReviewState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the head has nothing more to do with the document by it. */
    public boolean over() {
        return this == RETURNED || this == WITHDRAWN;
    }
}
