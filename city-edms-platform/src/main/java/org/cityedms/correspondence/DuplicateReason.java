package org.cityedms.correspondence;

import org.cityedms.registration.Coded;

/** Why an earlier letter may be this one (підстава вважати документ повторним). */
public enum DuplicateReason implements Coded {
    /** Той самий файл. */
    SAME_FILE("same-file"),
    /** Той самий кореспондент, індекс і дата. */
    SAME_REFERENCE("same-reference"),
    /** Схожий зміст. */
    NEAR_TEXT("near-text");

    private final String code;

    DuplicateReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
