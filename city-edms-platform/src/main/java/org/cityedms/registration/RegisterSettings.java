package org.cityedms.registration;

/**
 * What the administrator of the registry sets for a register (реєстраційний журнал). Made only by
 * {@link RegisterDraft#validated()}, or read back from where that was stored.
 *
 * @param institution code of the institution whose register it is
 * @param code code of the register
 * @param title title on the cover of the journal
 * @param kind kind of documents it registers
 * @param index what {@code {index}} prints, may be empty
 * @param template how its numbers look
 * @param restart when the count begins anew
 * @param startValue ordinal of the first entry of each period
 * @param active whether it takes new entries
 */
public record RegisterSettings(
        String institution,
        RegisterCode code,
        String title,
        DocumentKind kind,
        String index,
        NumberTemplate template,
        Restart restart,
        long startValue,
        boolean active) {

    public static final int MAXIMUM_TITLE = 200;
    public static final int MAXIMUM_INDEX = 30;

    /**
     * The largest ordinal: more than a council writes in a thousand years, and exact in every
     * client's numbers.
     */
    public static final long MAXIMUM_ORDINAL = 999_999_999_999L;

    /** The same, as if numbers told nothing of cards. */
    RegisterSettings withoutCardInNumbers() {
        return new RegisterSettings(
                institution,
                code,
                title,
                kind,
                index,
                NumberTemplate.parse("{seq}"),
                restart,
                startValue,
                active);
    }

    RegisterSettings coded(RegisterCode other) {
        return new RegisterSettings(
                institution, other, title, kind, index, template, restart, startValue, active);
    }

    RegisterSettings ofInstitution(String other) {
        return new RegisterSettings(
                other, code, title, kind, index, template, restart, startValue, active);
    }
}
