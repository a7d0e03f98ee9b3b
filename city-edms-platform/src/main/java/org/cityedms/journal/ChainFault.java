package org.cityedms.journal;

import java.util.Optional;

/**
 * One thing that is wrong with a journal (порушення).
 *
 * @param period counting period whose chain it is
 * @param position place in that chain
 * @param number the number of the line concerned, as far as it can be told
 * @param entry identity of the line concerned
 */
public record ChainFault(
        FaultKind kind,
        String period,
        long position,
        Optional<String> number,
        Optional<Long> entry) {}
