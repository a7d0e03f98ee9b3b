package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.Test;

public class RegisterPresetTest {

    @Test
    public void all_asTheyAre_areSettingsThatCanBeSaved() {
        for (RegisterPreset preset : RegisterPreset.all()) {
            RegisterSettings settings =
                    new RegisterDraft(
                                    "rada",
                                    preset.code(),
                                    preset.title(),
                                    preset.kind().code(),
                                    preset.index(),
                                    preset.template().toString(),
                                    preset.restart().code(),
                                    1L,
                                    true)
                            .validated();
            assertThat(settings.title()).isEqualTo(preset.title());
        }
    }

    @Test
    public void all_together_haveEveryKindAndNoCodeTwice() {
        assertThat(RegisterPreset.all()).extracting(RegisterPreset::code).doesNotHaveDuplicates();
        assertThat(RegisterPreset.all())
                .extracting(RegisterPreset::kind)
                .containsAll(Arrays.asList(DocumentKind.values()));
    }
}
