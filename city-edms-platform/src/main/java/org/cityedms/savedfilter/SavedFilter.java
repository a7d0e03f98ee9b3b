package org.cityedms.savedfilter;

import org.cityedms.registration.RegisterCode;

/**
 * A view of a register's list that a person keeps under a name (збережений відбір).
 *
 * @param owner sign-in name of that person
 * @param ownerName their name
 * @param shared whether everybody sees it who may read the register
 */
public record SavedFilter(
        long id,
        RegisterCode register,
        String owner,
        String ownerName,
        String name,
        boolean shared,
        ListView view) {
    public static final int MAXIMUM_NAME = 100;

    /** How many a person may keep in all. */
    public static final int MAXIMUM_OF_PERSON = 100;
}
