package org.cityedms.resolution;

/** A text that a head resolves with (типовий текст резолюції). */
public record ResolutionPhrase(String text, int uses) {}
