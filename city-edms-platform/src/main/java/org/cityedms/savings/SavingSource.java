package org.cityedms.savings;

import org.cityedms.registration.Coded;

/** What saves something (джерело заощадження). An event is of one source and is counted once. */
public enum SavingSource implements Coded {
    /** Лист надійшов електронно, і його не роздруковували. */
    LETTER("letter"),
    /** Документ подано керівникові без теки. */
    REVIEW("review"),
    /** Резолюцію накладено в системі: копій виконавцям не робили й не розносили. */
    RESOLUTION("resolution"),
    /** Звіт про виконання подано в системі. */
    REPORT("report"),
    /** Вихідний документ надіслано електронно, а не поштою. */
    DISPATCH("dispatch");

    private final String code;

    SavingSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
