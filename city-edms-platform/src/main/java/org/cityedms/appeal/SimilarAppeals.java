package org.cityedms.appeal;

import java.util.List;
import java.util.Optional;

/**
 * Earlier appeals of the same author, newest first, and what they suggest.
 *
 * @param solved whether an earlier one was solved in its substance
 */
public record SimilarAppeals(String sign, boolean solved, List<Found> earlier) {
    public SimilarAppeals {
        earlier = List.copyOf(earlier);
    }

    /**
     * One of them.
     *
     * @param previous whether the new one follows it
     */
    public record Found(
            EarlierAppeal appeal,
            Optional<String> number,
            Optional<String> summary,
            boolean previous) {}
}
