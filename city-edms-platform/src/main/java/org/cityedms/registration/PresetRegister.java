package org.cityedms.registration;

/** A register that a preset becomes, or would become. */
public record PresetRegister(RegisterPreset preset, RegisterSettings settings) {

    /** The register as it stands before its first entry. */
    public Register unused() {
        return new Register(0, settings, "", settings.startValue(), 0);
    }
}
