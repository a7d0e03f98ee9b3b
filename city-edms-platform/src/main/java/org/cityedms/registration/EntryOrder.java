package org.cityedms.registration;

/**
 * The order of a list.
 *
 * @param descending newest, largest, last of the alphabet first
 */
public record EntryOrder(EntrySort by, boolean descending) {
    public static final EntryOrder NEWEST_FIRST = new EntryOrder(EntrySort.REGISTERED, true);
}
