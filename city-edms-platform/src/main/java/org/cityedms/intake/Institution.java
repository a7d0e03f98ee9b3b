package org.cityedms.intake;

/** An institution that receives documents (установа). */
public record Institution(String code, String name) {}
