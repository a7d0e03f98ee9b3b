package org.cityedms.organization;

import java.util.List;
import java.util.Optional;

/**
 * Which acts on the structure are asked for, the newest first.
 *
 * @param about each must be among what an act is about
 * @param before the act that the page before ended with
 */
public record ActQuery(List<ActSubject> about, Optional<Long> before, int limit) {
    public ActQuery {
        about = List.copyOf(about);
    }
}
