package org.cityedms.card;

import org.cityedms.registration.Coded;

/** The paper that cards are printed on (формат РМК): the instruction has A5, or A4. */
public enum CardFormat implements Coded {
    A4("a4"),
    A5("a5");

    private final String code;

    CardFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
