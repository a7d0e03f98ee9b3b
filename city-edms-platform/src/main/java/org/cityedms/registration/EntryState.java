package org.cityedms.registration;

/** How a line of a register stands (стан запису). */
public enum EntryState implements Coded {
    /** Чинний: a document has the number. */
    ACTIVE("active"),
    /** Зарезервований: the number waits for its document. */
    RESERVED("reserved"),
    /** Анульований: the number stays, struck out. */
    VOID("void"),
    /**
     * Повернутий: the number was reserved, not used and given again; the line stays for its acts.
     */
    RELEASED("released");

    private final String code;

    EntryState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
