package org.cityedms.registration.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.PresetChoiceDraft;
import org.cityedms.registration.PresetOutcome;
import org.cityedms.registration.PresetRegisters;
import org.cityedms.registration.Register;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/register-presets}. */
public final class RegisterPresetsPost extends JsonWebScript {
    private final PresetRegisters presets;
    private final Clock clock;

    public RegisterPresetsPost(Json json, PresetRegisters presets, Clock clock) {
        super(json);
        this.presets = presets;
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        PresetChoiceDraft draft = JsonBody.read(request, json(), PresetChoiceDraft.class);
        LocalDate today = OfficeTime.dayOf(clock.instant());
        OutcomeList outcomes =
                new OutcomeList(
                        presets.make(draft).stream()
                                .map(outcome -> OutcomeJson.of(outcome, today))
                                .toList());
        return draft.isPreview() ? Answer.ok(outcomes) : Answer.created(outcomes);
    }

    record OutcomeList(List<OutcomeJson> registers) {}

    record OutcomeJson(String preset, String code, String title, String example, boolean made) {
        static OutcomeJson of(PresetOutcome outcome, LocalDate today) {
            Register register = outcome.register();
            return new OutcomeJson(
                    outcome.preset().code(),
                    register.code().value(),
                    register.settings().title(),
                    register.example(today),
                    outcome.made());
        }
    }
}
