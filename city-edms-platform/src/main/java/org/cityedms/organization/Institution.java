package org.cityedms.organization;

/**
 * An institution (установа): the council's apparatus, or an executive body with its own registers.
 *
 * @param place where it stands among the others, from 0
 */
public record Institution(String code, String name, int place) {}
