package org.cityedms.registration;

/** Language of a document (мова документа). */
public enum DocumentLanguage implements Coded {
    UKRAINIAN("uk"),
    ENGLISH("en"),
    CRIMEAN_TATAR("crh"),
    POLISH("pl"),
    ROMANIAN("ro"),
    HUNGARIAN("hu"),
    BULGARIAN("bg"),
    RUSSIAN("ru"),
    OTHER("other");

    private final String code;

    DocumentLanguage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
