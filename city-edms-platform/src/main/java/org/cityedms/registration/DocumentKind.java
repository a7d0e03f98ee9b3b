package org.cityedms.registration;

/**
 * Kind of documents that a register takes (група документів), and so which type its node has.
 * Orders on main activity, personnel and administrative matters are one kind in three registers.
 */
public enum DocumentKind implements Coded {
    /** Вхідний документ. */
    INCOMING("incoming", DocumentStream.INCOMING),
    /** Вихідний документ. */
    OUTGOING("outgoing", DocumentStream.OUTGOING),
    /** Внутрішній документ. */
    INTERNAL("internal", DocumentStream.INTERNAL),
    /** Звернення громадян (Закон України № 393/96-ВР). */
    APPEAL("appeal", DocumentStream.INCOMING),
    /** Запит на публічну інформацію (Закон України № 2939-VI). */
    INFORMATION_REQUEST("information-request", DocumentStream.INCOMING),
    /** Депутатське звернення (Закон України № 93-IV, стаття 13). */
    DEPUTY_APPEAL("deputy-appeal", DocumentStream.INCOMING),
    /** Депутатський запит (Закон України № 93-IV, статті 21, 22). */
    DEPUTY_REQUEST("deputy-request", DocumentStream.INCOMING),
    /** Розпорядження міського голови. */
    ORDER("order", DocumentStream.INTERNAL),
    /** Рішення виконавчого комітету. */
    EXECUTIVE_DECISION("executive-decision", DocumentStream.INTERNAL),
    /** Рішення сесії міської ради. */
    COUNCIL_DECISION("council-decision", DocumentStream.INTERNAL),
    /** Протокол. */
    PROTOCOL("protocol", DocumentStream.INTERNAL),
    /** Договір. */
    CONTRACT("contract", DocumentStream.INTERNAL),
    /** Довіреність. */
    POWER_OF_ATTORNEY("power-of-attorney", DocumentStream.INTERNAL);

    private final String code;
    private final DocumentStream stream;

    DocumentKind(String code, DocumentStream stream) {
        this.code = code;
        this.stream = stream;
    }

    @Override
    public String code() {
        return code;
    }

    public DocumentStream stream() {
        return stream;
    }

    /**
     * Whether a document of this kind tells of a person what only those may know whose work needs
     * it (персональні дані), and so is closed to other staff.
     */
    public boolean personal() {
        return this == APPEAL || this == INFORMATION_REQUEST;
    }
}
