package org.cityedms.reminder;

import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Language;
import org.cityedms.registration.Fields;

/** A person's settings as they were sent, nothing checked yet. */
public record PersonalRemindersDraft(Boolean mail, Integer hour, String language) {

    /**
     * The settings, all checked.
     *
     * @param office whose limits the hour keeps
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public PersonalReminders validated(OfficeReminders office) {
        Fields fields = new Fields();
        if (mail == null) {
            fields.add(FieldError.of("mail", "required"));
        }
        if (hour != null && (hour < office.firstHour() || hour > office.lastHour())) {
            fields.add(
                    FieldError.of("hour", "out-of-range", office.firstHour(), office.lastHour()));
        }
        Optional<Language> chosen = language(language);
        if (chosen.isEmpty()) {
            fields.add(FieldError.of("language", "not-in-list"));
        }
        fields.throwIfAny("invalid-input");
        return new PersonalReminders(mail, Optional.ofNullable(hour), chosen.orElseThrow());
    }

    private static Optional<Language> language(String tag) {
        for (Language each : Language.values()) {
            if (each.locale().getLanguage().equals(tag)) {
                return Optional.of(each);
            }
        }
        return tag == null ? Optional.of(Language.UKRAINIAN) : Optional.empty();
    }
}
