package org.cityedms.organization;

import org.cityedms.registration.Coded;

/** Why someone may act in a post. */
public enum Basis implements Coded {
    /** Обіймає посаду. */
    HOLDER("holder"),
    /** Заміщує того, хто обіймає посаду, на час відсутності. */
    SUBSTITUTE("substitute"),
    /** Виконує обов'язки (в.о.). */
    ACTING("acting"),
    /** Помічник: готує для того, хто обіймає посаду, і не вирішує замість нього. */
    ASSISTANT("assistant");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether what is done so counts as done by the post. */
    public boolean decides() {
        return this != ASSISTANT;
    }
}
