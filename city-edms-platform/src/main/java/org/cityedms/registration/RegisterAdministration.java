package org.cityedms.registration;

import java.util.List;

/** What people do with registers; rights are checked here. */
public interface RegisterAdministration {
    /** By title, in the order of the Ukrainian alphabet. */
    List<Register> list();

    Register get(String code);

    Register create(RegisterDraft draft);

    Register update(String code, RegisterDraft draft);

    /**
     * The number that a document would get now.
     *
     * @param card what of its card forms the number
     */
    NextNumber nextNumber(String code, NumberWish card);

    /** Registers as councils usually keep them, to begin with. */
    List<RegisterPreset> presets();
}
