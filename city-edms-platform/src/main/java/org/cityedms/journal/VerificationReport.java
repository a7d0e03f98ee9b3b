package org.cityedms.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a verification of a register found (результат перевірки журналу).
 *
 * @param register code of the register
 * @param at the moment whose state was verified
 * @param took how long it took
 * @param acts acts read
 * @param lines lines read
 * @param heads where each chain ends
 * @param anchors what was attested of these chains earlier
 * @param faults the first faults, in the order of the chains; at most {@link #MAXIMUM_FAULTS}
 * @param faultCount all of them
 */
public record VerificationReport(
        String register,
        Instant at,
        Duration took,
        long acts,
        long lines,
        List<ChainHead> heads,
        List<ComparedAnchor> anchors,
        List<ChainFault> faults,
        long faultCount) {
    /** More than anybody reads. */
    public static final int MAXIMUM_FAULTS = 1000;

    public boolean sound() {
        return faultCount == 0;
    }
}
