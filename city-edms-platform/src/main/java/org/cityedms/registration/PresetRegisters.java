package org.cityedms.registration;

import java.util.List;

/** Makes a council's registers from presets in one step; rights are checked here. */
public interface PresetRegisters {
    /**
     * Makes those registers whose codes are not taken, all or none of them, and leaves the others
     * as they are.
     */
    List<PresetOutcome> make(PresetChoiceDraft draft);
}
