package org.cityedms.savedfilter;

import org.cityedms.problem.Problem;

/** What this feature refuses, in one place. */
public final class SavedFilterProblems {
    private SavedFilterProblems() {}

    public static Problem notFound() {
        return Problem.of("filter-not-found", 404);
    }

    public static Problem nameTaken(String name) {
        return Problem.of("filter-name-taken", 409, name);
    }

    public static Problem tooMany() {
        return Problem.of("too-many-filters", 409, Integer.toString(SavedFilter.MAXIMUM_OF_PERSON));
    }

    public static Problem mayNotShare() {
        return Problem.of("may-not-share-filter", 403);
    }

    public static Problem mayNotChange() {
        return Problem.of("may-not-change-filter", 403);
    }
}
