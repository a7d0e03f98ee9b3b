package org.cityedms.intake;

import org.cityedms.registration.Coded;

/** How a draft came in (джерело надходження). */
public enum DraftSource implements Coded {
    /** Сканер: файл із папки сканування. */
    SCAN("scan"),
    /** Електронна пошта. */
    EMAIL("email"),
    /** Файл репозиторію, який поклали до скриньки правилом або дією. */
    FILE("file");

    private final String code;

    DraftSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
