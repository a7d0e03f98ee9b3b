package org.cityedms.intake;

import java.util.List;
import java.util.Optional;

/**
 * Drafts, newest first.
 *
 * @param waiting how many wait or arrive, whatever the query; counted up to {@link #MAXIMUM_COUNT}
 * @param next where older ones go on
 */
public record DraftPage(List<Draft> drafts, int waiting, Optional<DraftCursor> next) {
    public static final int MAXIMUM_COUNT = 1000;
}
