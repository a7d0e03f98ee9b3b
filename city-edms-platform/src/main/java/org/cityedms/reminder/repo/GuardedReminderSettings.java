package org.cityedms.reminder.repo;

import java.time.Clock;
import java.util.function.Supplier;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.People;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.reminder.LetterReport;
import org.cityedms.reminder.OfficeReminders;
import org.cityedms.reminder.OfficeRemindersDraft;
import org.cityedms.reminder.PersonalReminders;
import org.cityedms.reminder.PersonalRemindersDraft;
import org.cityedms.reminder.ReminderSettings;

/** Each person sets their own, administrators those of the office. */
public final class GuardedReminderSettings implements ReminderSettings {
    private final JdbcReminderSettings settings;
    private final JdbcDigestLetters letters;
    private final RegistrationRights rights;
    private final People people;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedReminderSettings(
            JdbcReminderSettings settings,
            JdbcDigestLetters letters,
            RegistrationRights rights,
            People people,
            TransactionService transactionService,
            Clock clock) {
        this.settings = settings;
        this.letters = letters;
        this.rights = rights;
        this.people = people;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public OfficeReminders office() {
        rights.requireRead();
        return inTransaction(settings::office, true);
    }

    @Override
    public OfficeReminders changeOffice(OfficeRemindersDraft draft) {
        rights.requireAdminister();
        OfficeReminders office = draft.validated();
        return inTransaction(
                () -> {
                    settings.write(office, people.current());
                    return office;
                },
                false);
    }

    @Override
    public PersonalReminders mine() {
        rights.requireRead();
        return inTransaction(() -> settings.person(people.current()), true);
    }

    @Override
    public PersonalReminders changeMine(PersonalRemindersDraft draft) {
        rights.requireRead();
        return inTransaction(
                () -> {
                    PersonalReminders mine = draft.validated(settings.office());
                    settings.write(people.current(), mine);
                    return mine;
                },
                false);
    }

    @Override
    public LetterReport letters() {
        rights.requireAdminister();
        return inTransaction(() -> letters.report(OfficeTime.dayOf(clock.instant())), true);
    }

    private <T> T inTransaction(Supplier<T> work, boolean readOnly) {
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(work::get, readOnly);
    }
}
