package org.cityedms.audit;

import org.cityedms.registration.Coded;

/** What personal data was seen. */
public enum ViewedData implements Coded {
    /** Автори звернення. */
    AUTHORS("authors"),
    /** Запитувач інформації. */
    REQUESTER("requester"),
    /** Відвідувач особистого прийому. */
    VISITOR("visitor"),
    /** Лист авторові. */
    LETTER("letter"),
    /** Файл документа: the scan of an appeal, its annexes, what is made of them. */
    FILE("file");

    private final String code;

    ViewedData(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
