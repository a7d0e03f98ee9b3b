package org.cityedms.registration;

/** A register that a preset becomes, or would become. */
public record PresetRegister(RegisterPreset preset, RegisterSettings settings) {

    /**
     * The same under a code of its institution, where the preset's own is another institution's:
     * codes are unique among all of them. A code that a person chose stays.
     */
    public PresetRegister ofItsInstitution() {
        return settings.code().value().equals(preset.code())
                ? RegisterCode.parse(settings.institution() + "-" + preset.code())
                        .map(code -> new PresetRegister(preset, settings.coded(code)))
                        .orElse(this)
                : this;
    }

    /** The register as it stands before its first entry. */
    public Register unused() {
        return new Register(0, settings, "", settings.startValue(), 0, 0);
    }
}
