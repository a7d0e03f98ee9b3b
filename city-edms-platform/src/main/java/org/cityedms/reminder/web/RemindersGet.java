package org.cityedms.reminder.web;

import org.cityedms.reminder.ReminderSettings;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reminders}. */
public final class RemindersGet extends JsonWebScript {
    private final ReminderSettings settings;

    public RemindersGet(Json json, ReminderSettings settings) {
        super(json);
        this.settings = settings;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(ReminderJson.MineJson.of(settings.mine(), settings.office()));
    }
}
