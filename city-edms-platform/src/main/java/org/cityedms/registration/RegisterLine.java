package org.cityedms.registration;

/**
 * A line together with where it stands.
 *
 * @param register code of the register
 * @param registerTitle its title today
 * @param period counting period, whose chain the line's acts are in
 */
public record RegisterLine(
        RegisterCode register, String registerTitle, String period, Entry entry) {}
