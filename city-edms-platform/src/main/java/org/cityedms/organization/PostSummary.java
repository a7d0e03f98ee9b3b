package org.cityedms.organization;

import java.util.Optional;

/**
 * A post in the directory, as whoever chooses an executor needs it.
 *
 * @param institution code of the institution
 * @param titleDative «директору департаменту»
 * @param headsUnit whether its holder heads the unit
 * @param holder who holds it that day
 * @param acting who acts in the holder's place that day (заміщує або в.о.), without limits
 * @param unitHead the post that heads the unit, or the one above
 */
public record PostSummary(
        long post,
        long unit,
        String institution,
        String unitName,
        String title,
        String titleDative,
        boolean headsUnit,
        Optional<PostHolder> holder,
        Optional<PostHolder> acting,
        Optional<Long> unitHead) {}
