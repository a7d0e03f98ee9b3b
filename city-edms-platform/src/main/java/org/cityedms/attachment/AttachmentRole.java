package org.cityedms.attachment;

import org.cityedms.registration.Coded;

/** What an attached file is to its document. */
public enum AttachmentRole implements Coded {
    /** Додаток. */
    ANNEX("annex"),
    /** Лист електронної пошти, як він надійшов. */
    LETTER("letter"),
    /** Скан паперового оригіналу. */
    PAPER_COPY("paper-copy"),
    /** Примірник, що надійшов ще раз іншим каналом. */
    RECEIPT("receipt"),
    /** Файл звіту про виконання доручення. */
    REPORT("report");

    private final String code;

    AttachmentRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
