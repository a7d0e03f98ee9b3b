package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.PresetChoiceDraft.Item;
import org.junit.Test;

public class PresetChoiceDraftTest {

    @Test
    public void validated_everyPreset_isARegisterOfItsOwn() {
        List<Item> all =
                RegisterPreset.all().stream()
                        .map(preset -> new Item(preset.code(), null, null))
                        .toList();
        List<PresetRegister> registers = new PresetChoiceDraft("rada", all, null).validated();
        assertThat(registers).hasSameSizeAs(RegisterPreset.all());
        assertThat(registers)
                .extracting(register -> register.settings().institution())
                .containsOnly("rada");
    }

    @Test
    public void validated_codeAndIndex_takeThePlaceOfThePresets() {
        PresetRegister register =
                choice(new Item("incoming", "incoming-2", "02-10")).validated().get(0);
        assertThat(register.settings().code().value()).isEqualTo("incoming-2");
        assertThat(register.unused().example(LocalDate.of(2026, 3, 1))).isEqualTo("02-10/1");
    }

    @Test
    public void validated_faults_nameTheirPlace() {
        assertThat(
                        errors(
                                choice(
                                        new Item("poems", null, null),
                                        new Item("incoming", "Два слова", null),
                                        new Item("outgoing", "same", null),
                                        new Item("internal", "same", ""),
                                        new Item("contracts", "same", null))))
                .containsExactly(
                        "presets.0.preset:not-in-list",
                        "presets.1.code:not-a-code",
                        "presets.3.index:required",
                        "presets.4.code:twice");
        assertThat(errors(new PresetChoiceDraft(" ", List.of(), null)))
                .containsExactly("institution:required", "presets:required");
    }

    private static PresetChoiceDraft choice(Item... items) {
        return new PresetChoiceDraft("rada", List.of(items), null);
    }

    private static List<String> errors(PresetChoiceDraft draft) {
        return catchThrowableOfType(ProblemException.class, draft::validated)
                .problem()
                .errors()
                .stream()
                .map(error -> error.field() + ":" + error.code())
                .toList();
    }
}
