package org.cityedms.registration;

/**
 * Which stream of the office's papers a document belongs to (документопотік), and so which type its
 * node has.
 */
public enum DocumentKind implements Coded {
    /** Вхідний документ. */
    INCOMING("incoming"),
    /** Вихідний документ. */
    OUTGOING("outgoing"),
    /** Внутрішній документ. */
    INTERNAL("internal");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
