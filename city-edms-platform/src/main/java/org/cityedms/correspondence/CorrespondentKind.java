package org.cityedms.correspondence;

import org.cityedms.registration.Coded;

/** What a correspondent is (вид кореспондента). */
public enum CorrespondentKind implements Coded {
    /** Юридична особа, установа, організація. */
    ORGANISATION("organisation"),
    /** Фізична особа: personal data, shown to the registry only. */
    PERSON("person");

    private final String code;

    CorrespondentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
