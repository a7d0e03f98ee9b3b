package org.cityedms.resolution;

import org.cityedms.deadline.Bilingual;
import org.cityedms.registration.Coded;

/** How far a task is (стан доручення). */
public enum TaskState implements Coded {
    /** На виконанні. */
    ASSIGNED("assigned", "на виконанні", "to be done"),
    /** Подано звіт. */
    REPORTED("reported", "подано звіт", "reported"),
    /** Виконано. */
    DONE("done", "виконано", "done"),
    /** Ознайомлено. */
    NOTED("noted", "ознайомлено", "noted"),
    /** Відкликано. */
    WITHDRAWN("withdrawn", "відкликано", "withdrawn");

    private final String code;
    private final String uk;
    private final String en;

    TaskState(String code, String uk, String en) {
        this.code = code;
        this.uk = uk;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    public Bilingual title() {
        return new Bilingual(uk, en);
    }

    /** Whether somebody still has something to do. */
    public boolean running() {
        return this == ASSIGNED || this == REPORTED;
    }
}
