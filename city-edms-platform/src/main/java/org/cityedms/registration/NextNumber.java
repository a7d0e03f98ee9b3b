package org.cityedms.registration;

/**
 * The number that a document would get now; another registrar may take it first.
 *
 * @param period key of the counting period
 */
public record NextNumber(String number, long ordinal, String period) {}
