package org.cityedms.registration;

/**
 * A line found by its number.
 *
 * @param exact whether it has this very number or ordinal, and not one that only begins so
 */
public record FoundLine(RegisterLine line, boolean exact) {}
