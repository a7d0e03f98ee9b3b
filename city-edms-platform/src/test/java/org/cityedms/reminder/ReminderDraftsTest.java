package org.cityedms.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Language;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

/** Settings as they are sent. */
public class ReminderDraftsTest {
    private static final OfficeReminders OFFICE = new OfficeReminders(true, 3, 5, 7, 10, 8, false);

    @Test
    public void office_asSent_isRead() {
        assertThat(new OfficeRemindersDraft(true, 3, 5, 7, 10, 8, false).validated())
                .isEqualTo(OFFICE);
    }

    @Test
    public void office_withHoursThatContradict_isRefusedAtTheField() {
        assertThat(faults(new OfficeRemindersDraft(true, 3, 5, 10, 7, 8, true)))
                .containsExactly("lastHour");
        assertThat(faults(new OfficeRemindersDraft(true, 3, 5, 7, 10, 11, true)))
                .containsExactly("standardHour");
        assertThat(faults(new OfficeRemindersDraft(true, 31, -1, 7, 24, 8, true)))
                .containsExactlyInAnyOrder("soonDays", "escalationDays", "lastHour");
        assertThat(faults(new OfficeRemindersDraft(null, null, null, null, null, null, null)))
                .containsExactlyInAnyOrder(
                        "mail",
                        "soonDays",
                        "escalationDays",
                        "firstHour",
                        "lastHour",
                        "standardHour",
                        "summaries");
    }

    private static List<String> faults(OfficeRemindersDraft draft) {
        return fields(catchThrowableOfType(ProblemException.class, draft::validated));
    }

    private static List<String> fields(ProblemException refused) {
        return refused.problem().errors().stream().map(FieldError::field).toList();
    }

    @Test
    public void person_withAnHourOutsideOfTheLimits_isRefused() {
        assertThat(new PersonalRemindersDraft(false, 9, "en").validated(OFFICE))
                .isEqualTo(new PersonalReminders(false, Optional.of(9), Language.ENGLISH));
        assertThat(new PersonalRemindersDraft(true, null, null).validated(OFFICE))
                .isEqualTo(PersonalReminders.STANDARD);
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> new PersonalRemindersDraft(null, 6, "de").validated(OFFICE));
        assertThat(fields(refused)).containsExactlyInAnyOrder("mail", "hour", "language");
    }
}
