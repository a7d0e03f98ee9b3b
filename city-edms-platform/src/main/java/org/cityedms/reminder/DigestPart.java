package org.cityedms.reminder;

import org.cityedms.registration.Coded;

/** The parts of a digest (розділи зведення), the most urgent first. */
public enum DigestPart implements Coded {
    /** Прострочено. */
    OVERDUE("overdue"),
    /** Сьогодні. */
    TODAY("today"),
    /** Найближчими робочими днями. */
    SOON("soon"),
    /** Минула половина строку. */
    HALF("half"),
    /** Нове. */
    NEW("new"),
    /** На розгляді. */
    REVIEW("review"),
    /** Звіти на прийняття, прохання про строк чи виконавця. */
    DECISION("decision"),
    /** Прострочене на моєму контролі. */
    CONTROL("control"),
    /** Прострочене підлеглими понад межу. */
    ESCALATED("escalated"),
    /** Доручення посадам, на яких нікого немає. */
    VACANT("vacant");

    private final String code;

    DigestPart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
