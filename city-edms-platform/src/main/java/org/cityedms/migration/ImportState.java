package org.cityedms.migration;

import org.cityedms.registration.Coded;

/** How far the moving in of one journal has come (стан перенесення). */
public enum ImportState implements Coded {
    /** Завантажено: the file is here, its columns wait to be confirmed. */
    UPLOADED("uploaded"),
    /** Перевіряється. */
    CHECKING("checking"),
    /** Перевірено: the report can be read, nothing is written. */
    CHECKED("checked"),
    /** Переноситься. */
    IMPORTING("importing"),
    /** Перенесено. */
    DONE("done"),
    /** Зупинено: a failure of the server or of the file; may be continued. */
    STOPPED("stopped");

    private final String code;

    ImportState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
