package org.cityedms.intake;

import org.cityedms.registration.Coded;

/** Why a letter makes no draft (чому лист сумнівний). */
public enum Suspicion implements Coded {
    /** Поштовий сервер позначив як спам. */
    SPAM("spam"),
    /** Автоматична відповідь або розсилка. */
    AUTOMATIC("automatic"),
    /** Повідомлення про недоставлення. */
    BOUNCE("bounce"),
    /** Відправник у списку заборонених. */
    BLOCKED_SENDER("blocked-sender"),
    /** Вкладення, яке можна виконати. */
    EXECUTABLE("executable");

    private final String code;

    Suspicion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
