package org.cityedms.registration.web;

import java.util.List;
import org.cityedms.registration.RegisterAdministration;
import org.cityedms.registration.RegisterPreset;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/register-presets}. */
public final class RegisterPresetsGet extends JsonWebScript {
    private final RegisterAdministration registers;

    public RegisterPresetsGet(Json json, RegisterAdministration registers) {
        super(json);
        this.registers = registers;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(new PresetList(registers.presets().stream().map(PresetJson::of).toList()));
    }

    record PresetList(List<PresetJson> presets) {}

    record PresetJson(
            String code, String title, String kind, String index, String template, String restart) {

        static PresetJson of(RegisterPreset preset) {
            return new PresetJson(
                    preset.code(),
                    preset.title(),
                    preset.kind().code(),
                    preset.index(),
                    preset.template().toString(),
                    preset.restart().code());
        }
    }
}
