package org.cityedms.organization;

import org.cityedms.registration.Coded;

/** Steps of a reorganisation, in the order in which they are taken. */
public enum StepKind implements Coded {
    /** Утворюється підрозділ. */
    CREATE_UNIT("create-unit"),
    /** Підрозділ перейменовується. */
    RENAME_UNIT("rename-unit"),
    /** Підрозділ підпорядковується іншому. */
    MOVE_UNIT("move-unit"),
    /** Вводиться посада. */
    CREATE_POST("create-post"),
    /** Посада переводиться до іншого підрозділу, можливо під іншою назвою. */
    MOVE_POST("move-post"),
    /** Посада скорочується. */
    ABOLISH_POST("abolish-post"),
    /** Підрозділ ліквідується, зливається з іншим або ділиться. */
    CLOSE_UNIT("close-unit");

    private final String code;

    StepKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean isOfNew() {
        return this == CREATE_UNIT || this == CREATE_POST;
    }
}
