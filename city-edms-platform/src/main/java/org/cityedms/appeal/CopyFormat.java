package org.cityedms.appeal;

import org.cityedms.registration.Coded;

/**
 * What is made of a document that somebody asked for (послуга за граничними нормами, постанова КМУ
 * від 13.07.2011 № 740).
 */
public enum CopyFormat implements Coded {
    /** Копіювання або друк, формат А4 та менший. */
    A4("a4"),
    /** Копіювання або друк, формат А3 та більший. */
    A3("a3"),
    /** Будь-який формат, коли відокремлюють інформацію з обмеженим доступом. */
    SEPARATED("separated"),
    /** Цифрова копія, сканування. */
    SCAN("scan");

    private final String code;

    CopyFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
