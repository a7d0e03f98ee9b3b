package org.cityedms.intake;

import org.cityedms.registration.Coded;

/** What an attached file is to its document. */
public enum AttachmentRole implements Coded {
    /** Додаток, що надійшов разом із листом. */
    ANNEX("annex"),
    /** Лист електронної пошти, як він надійшов. */
    LETTER("letter"),
    /** Скан паперового оригіналу. */
    PAPER_COPY("paper-copy");

    private final String code;

    AttachmentRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
