package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** What became of a resolution that an assistant prepared (стан проєкту резолюції). */
public enum ProposalState implements Coded {
    /** Чекає на керівника. */
    WAITING("waiting"),
    /** Затверджено без змін. */
    APPROVED("approved"),
    /** Керівник наклав іншу. */
    CHANGED("changed"),
    /** Повернуто помічникові. */
    RETURNED("returned");

    private final String code;

    ProposalState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
