package org.cityedms.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.ProblemException;

/**
 * Presets that are to become registers of one institution, as a person chose them.
 *
 * @param preview that nothing is made, and only shown what would be
 */
public record PresetChoiceDraft(String institution, List<Item> presets, Boolean preview) {

    /**
     * One of them.
     *
     * @param preset code of the preset
     * @param code code of the register; the preset's own without it
     * @param index what {@code {index}} prints; the preset's own without it
     */
    public record Item(String preset, String code, String index) {}

    public boolean isPreview() {
        return preview != null && preview;
    }

    /**
     * The registers, in the order of the choice.
     *
     * @throws ProblemException {@code invalid-input} with every field at fault
     */
    public List<PresetRegister> validated() {
        Fields fields = new Fields();
        fields.requiredText("institution", institution, 40);
        List<Item> chosen = presets == null ? List.of() : presets;
        if (chosen.isEmpty()) {
            fields.add(FieldError.of("presets", "required"));
        } else if (chosen.size() > RegisterPreset.all().size()) {
            fields.add(FieldError.of("presets", "out-of-range", 1, RegisterPreset.all().size()));
            fields.throwIfAny("invalid-input");
        }
        List<PresetRegister> registers = new ArrayList<>();
        Set<RegisterCode> codes = new HashSet<>();
        for (int at = 0; at < chosen.size(); at++) {
            String place = "presets." + at;
            register(fields, place, chosen.get(at))
                    .ifPresent(
                            register -> {
                                registers.add(register);
                                if (!codes.add(register.settings().code())) {
                                    fields.add(FieldError.of(place + ".code", "twice"));
                                }
                            });
        }
        fields.throwIfAny("invalid-input");
        return registers;
    }

    private Optional<PresetRegister> register(Fields fields, String place, Item item) {
        Optional<RegisterPreset> preset =
                item == null ? Optional.empty() : RegisterPreset.find(item.preset());
        if (preset.isEmpty()) {
            fields.add(FieldError.of(place + ".preset", "not-in-list"));
            return Optional.empty();
        }
        try {
            // A fault of the institution is told once, and not for each register.
            RegisterDraft draft = preset.get().draft("-", item.code(), item.index());
            RegisterSettings settings = draft.validated();
            return Optional.of(
                    new PresetRegister(preset.get(), settings.ofInstitution(institution)));
        } catch (ProblemException e) {
            e.problem()
                    .errors()
                    .forEach(
                            error ->
                                    fields.add(
                                            new FieldError(
                                                    place + "." + error.field(),
                                                    error.code(),
                                                    error.arguments())));
            return Optional.empty();
        }
    }
}
