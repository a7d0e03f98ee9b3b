package org.cityedms.reminder;

import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** Settings of the office as they were sent, nothing checked yet. */
public record OfficeRemindersDraft(
        Boolean mail,
        Integer soonDays,
        Integer escalationDays,
        Integer firstHour,
        Integer lastHour,
        Integer standardHour,
        Boolean summaries) {

    /**
     * The settings, all checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public OfficeReminders validated() {
        Fields fields = new Fields();
        int soon = number(fields, "soonDays", soonDays, OfficeReminders.MAXIMUM_DAYS);
        int late = number(fields, "escalationDays", escalationDays, OfficeReminders.MAXIMUM_DAYS);
        int first = number(fields, "firstHour", firstHour, OfficeReminders.MAXIMUM_HOUR);
        int last = number(fields, "lastHour", lastHour, OfficeReminders.MAXIMUM_HOUR);
        int standard = number(fields, "standardHour", standardHour, OfficeReminders.MAXIMUM_HOUR);
        if (fields.errors().isEmpty() && last < first) {
            fields.add(
                    FieldError.of("lastHour", "out-of-range", first, OfficeReminders.MAXIMUM_HOUR));
        } else if (fields.errors().isEmpty() && (standard < first || standard > last)) {
            fields.add(FieldError.of("standardHour", "out-of-range", first, last));
        }
        require(fields, "mail", mail);
        require(fields, "summaries", summaries);
        fields.throwIfAny("invalid-input");
        return new OfficeReminders(mail, soon, late, first, last, standard, summaries);
    }

    private static int number(Fields fields, String field, Integer raw, int maximum) {
        require(fields, field, raw);
        return fields.count(field, raw, maximum).orElse(0);
    }

    private static void require(Fields fields, String field, Object raw) {
        if (raw == null) {
            fields.add(FieldError.of(field, "required"));
        }
    }
}
