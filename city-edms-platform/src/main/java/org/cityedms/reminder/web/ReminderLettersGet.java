package org.cityedms.reminder.web;

import java.util.Arrays;
import java.util.List;
import org.cityedms.registration.OfficeTime;
import org.cityedms.reminder.LetterReport;
import org.cityedms.reminder.LetterState;
import org.cityedms.reminder.ReminderSettings;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reminders/letters}. */
public final class ReminderLettersGet extends JsonWebScript {
    private final ReminderSettings settings;

    public ReminderLettersGet(Json json, ReminderSettings settings) {
        super(json);
        this.settings = settings;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        LetterReport report = settings.letters();
        return Answer.ok(
                new ReportJson(
                        report.day().toString(),
                        report.triedAt().map(OfficeTime::print).orElse(null),
                        report.failure().orElse(null),
                        Arrays.stream(LetterState.values())
                                .filter(report.counts()::containsKey)
                                .map(
                                        state ->
                                                new CountJson(
                                                        state.code(), report.counts().get(state)))
                                .toList(),
                        report.troubles().stream().map(TroubleJson::of).toList()));
    }

    /** Schema {@code ReminderLetters}. */
    record ReportJson(
            String day,
            String triedAt,
            String failure,
            List<CountJson> counts,
            List<TroubleJson> troubles) {}

    record CountJson(String state, int count) {}

    record TroubleJson(
            String day, String userName, String state, int attempts, String at, String failure) {
        static TroubleJson of(LetterReport.Trouble trouble) {
            return new TroubleJson(
                    trouble.day().toString(),
                    trouble.userName(),
                    trouble.state().code(),
                    trouble.attempts(),
                    OfficeTime.print(trouble.at()),
                    trouble.failure().orElse(null));
        }
    }
}
