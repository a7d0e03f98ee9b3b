package org.cityedms.registration;

/**
 * What became of a chosen preset.
 *
 * @param register the register made of it, or the one that has its code already
 * @param made that it was made, or would be; otherwise there was one, which stays as it is
 */
public record PresetOutcome(RegisterPreset preset, Register register, boolean made) {}
