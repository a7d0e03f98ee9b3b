package org.cityedms.organization;

/**
 * A post that someone holds (посада).
 *
 * @param institution name of the institution (установа)
 * @param unit name of the unit (структурний підрозділ)
 * @param title title of the post
 */
public record Position(String institution, String unit, String title) {}
