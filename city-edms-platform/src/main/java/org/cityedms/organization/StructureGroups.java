package org.cityedms.organization;

import java.util.Locale;

/**
 * Groups of Alfresco that follow the structure. Whoever gives a right to such a group gives it to
 * whoever works there, today and after every appointment and reorganisation.
 */
public final class StructureGroups {
    public static final String UNITS = "GROUP_CITY_EDMS_UNIT_";
    public static final String POSTS = "GROUP_CITY_EDMS_POST_";

    private StructureGroups() {}

    /** Who works in a unit, and the groups of the units below it. */
    public static String ofUnit(String institution, String code) {
        return UNITS + (institution + "_" + code).toUpperCase(Locale.ROOT);
    }

    /** Who holds a post, acts in it without limits, or assists its holder. */
    public static String ofPost(long post) {
        return POSTS + post;
    }
}
