package org.cityedms.registration;

/** A field of a line that a list is filtered by, and whose values are offered (поле відбору). */
public enum FilterField implements Coded {
    /** Кореспондент. */
    CORRESPONDENT("correspondent"),
    /** Реєстратор: the only one that hangs on no document, and is open to all readers. */
    REGISTRAR("registrar"),
    /** Вид документа. */
    KIND("documentKind");

    private final String code;

    FilterField(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it tells what only those may know who may open the documents. */
    public boolean tellsContent() {
        return this != REGISTRAR;
    }
}
