package org.cityedms.reminder.web;

import java.io.IOException;
import org.cityedms.reminder.PersonalRemindersDraft;
import org.cityedms.reminder.ReminderSettings;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/reminders}. */
public final class RemindersPut extends JsonWebScript {
    private final ReminderSettings settings;

    public RemindersPut(Json json, ReminderSettings settings) {
        super(json);
        this.settings = settings;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        PersonalRemindersDraft draft = JsonBody.read(request, json(), PersonalRemindersDraft.class);
        return Answer.ok(ReminderJson.MineJson.of(settings.changeMine(draft), settings.office()));
    }
}
