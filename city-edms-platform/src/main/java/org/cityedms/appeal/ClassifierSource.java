package org.cityedms.appeal;

import org.cityedms.registration.Coded;

/** How well a line of the classifier is known to be what the resolution says. */
public enum ClassifierSource implements Coded {
    /** Compared with a published text of the classifier. */
    PUBLISHED("published"),
    /** Compared with reports that bodies make by it. */
    REPORTED("reported"),
    /** In use, but its number or exact words were not compared with the text. */
    UNVERIFIED("unverified"),
    /** Added or worded by the administrator. */
    OWN("own");

    private final String code;

    ClassifierSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
