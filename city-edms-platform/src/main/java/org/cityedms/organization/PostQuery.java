package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for in the directory of posts.
 *
 * @param day the day whose posts and holders are asked for
 * @param text words of names, titles and units; every word must occur
 * @param institution code of the institution
 * @param unit the unit, with all units below it
 * @param after the post that the page before ended with
 * @param limit posts of a page
 */
public record PostQuery(
        LocalDate day,
        Optional<String> text,
        Optional<String> institution,
        Optional<Long> unit,
        Optional<Long> after,
        int limit) {
    public static final int MAXIMUM_TEXT = 100;
    public static final int MAXIMUM_LIMIT = 200;

    public static PostQuery all(LocalDate day) {
        return new PostQuery(
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MAXIMUM_LIMIT);
    }
}
