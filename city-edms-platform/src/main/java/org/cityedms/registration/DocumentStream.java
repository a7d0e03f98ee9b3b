package org.cityedms.registration;

/**
 * Which way a document goes (документопотік): what comes, what leaves, what is made for the office.
 */
public enum DocumentStream {
    /** Вхідні. */
    INCOMING,
    /** Вихідні. */
    OUTGOING,
    /** Внутрішні. */
    INTERNAL
}
