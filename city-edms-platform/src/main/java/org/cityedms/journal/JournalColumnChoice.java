package org.cityedms.journal;

import java.util.List;

/** Which columns the journal of a register has, for registrars; kept for all of them. */
public interface JournalColumnChoice {
    ChosenColumns of(String register);

    /**
     * Keeps columns for the register.
     *
     * @param codes in their order
     */
    ChosenColumns choose(String register, List<String> codes);

    /** Back to the standard ones. */
    ChosenColumns forget(String register);
}
