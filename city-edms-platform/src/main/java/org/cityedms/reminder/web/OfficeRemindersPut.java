package org.cityedms.reminder.web;

import java.io.IOException;
import org.cityedms.reminder.OfficeRemindersDraft;
import org.cityedms.reminder.ReminderSettings;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/reminders/office}. */
public final class OfficeRemindersPut extends JsonWebScript {
    private final ReminderSettings settings;

    public OfficeRemindersPut(Json json, ReminderSettings settings) {
        super(json);
        this.settings = settings;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        OfficeRemindersDraft draft = JsonBody.read(request, json(), OfficeRemindersDraft.class);
        return Answer.ok(ReminderJson.OfficeJson.of(settings.changeOffice(draft)));
    }
}
