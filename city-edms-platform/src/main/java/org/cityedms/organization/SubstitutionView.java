package org.cityedms.organization;

import java.util.Optional;

/**
 * A substitution as a list shows it.
 *
 * @param title newest title of the post
 * @param unitName newest name of its unit
 * @param holder who holds the post on the first day, or today where that is past
 */
public record SubstitutionView(
        Substitution substitution,
        PostHolder person,
        String title,
        String unitName,
        Optional<PostHolder> holder,
        When when) {

    /** Where a substitution stands in time. */
    public enum When {
        PLANNED,
        CURRENT,
        PAST
    }
}
