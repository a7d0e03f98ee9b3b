package org.cityedms.intake;

import org.cityedms.registration.Coded;

/** What a registrar should know before a draft is registered (примітка до чернетки). */
public enum DraftNote implements Coded {
    /** Порожній файл. */
    EMPTY_FILE("empty-file"),
    /** PDF захищено паролем. */
    ENCRYPTED("encrypted"),
    /** PDF пошкоджено. */
    BROKEN("broken"),
    /** Завеликий файл: не читали. */
    TOO_LARGE("too-large"),
    /** Забагато сторінок: не розрізали. */
    TOO_MANY_PAGES("too-many-pages"),
    /** Сторінки читалися надто довго. */
    TOO_SLOW("too-slow"),
    /** Обробка не вдалася. */
    FAILED("failed"),
    /** Мітки суперечать одна одній. */
    AMBIGUOUS_MARKS("ambiguous-marks"),
    /** Мітка документа, якого немає серед зареєстрованих. */
    UNKNOWN_DOCUMENT("unknown-document"),
    /** Самі роздільники. */
    ONLY_SEPARATORS("only-separators"),
    /** Лист більший за межу: вкладення лишилися в поштовій скриньці. */
    OVERSIZE_LETTER("oversize-letter"),
    /** Частину вкладень не прийнято. */
    ATTACHMENTS_LEFT_OUT("attachments-left-out"),
    /** Сумнівний лист. */
    SUSPICIOUS_LETTER("suspicious-letter");

    private final String code;

    DraftNote(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
