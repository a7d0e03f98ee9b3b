package org.cityedms.journal;

import java.util.List;
import java.util.Optional;

/** Verifies that nothing in a register was changed, lost or slipped in (перевірка журналу). */
public interface JournalVerification {
    /**
     * Reads the whole register.
     *
     * @param register its code
     * @param period only this counting period
     * @param anchors hashes attested earlier, which the chain must still go through
     */
    VerificationReport verify(String register, Optional<String> period, List<ChainHead> anchors);
}
