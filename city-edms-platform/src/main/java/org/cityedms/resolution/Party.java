package org.cityedms.resolution;

import java.util.Optional;

/**
 * A post that takes part in an execution (учасник), named as on the day it was written down.
 *
 * @param post identity of the post
 * @param unit identity of its unit
 * @param holder user name of who held it; nothing where it was vacant
 * @param name of who held it; the title where nobody did
 * @param dative «Петренку І. І.», for executors
 */
public record Party(
        long post,
        String title,
        long unit,
        String unitName,
        Optional<String> holder,
        String name,
        Optional<String> dative) {}
