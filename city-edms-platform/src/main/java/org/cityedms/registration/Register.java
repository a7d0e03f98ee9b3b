package org.cityedms.registration;

import java.time.LocalDate;

/**
 * A register (реєстраційний журнал) as it stands.
 *
 * @param id identity in the database; registers are locked in its order
 * @param settings what the administrator set
 * @param institutionName name of the institution
 * @param nextOrdinal ordinal that the next entry would take today; the start value where that
 *     depends on the entry's unit or session
 * @param entries entries in all periods
 * @param edition moves on with every change of the settings, of the layout of the register's cards
 *     and of its institution's name
 */
public record Register(
        long id,
        RegisterSettings settings,
        String institutionName,
        long nextOrdinal,
        long entries,
        long edition) {

    /** How the next number would look: an example, since another registrar may take it first. */
    public String example(LocalDate today) {
        return settings.template()
                .print(new NumberContext(settings.index(), nextOrdinal, today, NumberFacts.SAMPLE));
    }

    public RegisterCode code() {
        return settings.code();
    }
}
