package org.cityedms.registration;

/** Which ways of receipt and dispatch there are; their own feature keeps them. */
public interface DeliveryDirectory {
    /** As they stand in the database. */
    DeliveryWays now();
}
