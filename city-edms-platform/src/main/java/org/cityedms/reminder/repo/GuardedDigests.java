package org.cityedms.reminder.repo;

import java.time.Clock;
import java.time.Instant;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.organization.People;
import org.cityedms.organization.Roles;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.reminder.Digest;
import org.cityedms.reminder.Digests;
import org.cityedms.reminder.Morning;
import org.cityedms.reminder.OfficeReminders;
import org.cityedms.reminder.WorkCounts;

/** Digests of whoever is at work. */
public final class GuardedDigests implements Digests {
    private final DigestReader reader;
    private final JdbcReminderSettings settings;
    private final WorkCalendars calendars;
    private final Roles roles;
    private final RegistrationRights rights;
    private final People people;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedDigests(
            DigestReader reader,
            JdbcReminderSettings settings,
            WorkCalendars calendars,
            Roles roles,
            RegistrationRights rights,
            People people,
            TransactionService transactionService,
            Clock clock) {
        this.reader = reader;
        this.settings = settings;
        this.calendars = calendars;
        this.roles = roles;
        this.rights = rights;
        this.people = people;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public Digest today() {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> read(people.current(), clock.instant()), true);
    }

    private Digest read(String user, Instant now) {
        OfficeReminders office = settings.office();
        Morning morning =
                new Morning(
                        OfficeTime.dayOf(now),
                        calendars.current(),
                        office,
                        office.hourOf(settings.person(user)));
        return reader.read(
                user, now, morning, false, new Once<>(() -> Ladder.of(roles, morning.today())));
    }

    @Override
    public WorkCounts counts() {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> reader.counts(people.current(), clock.instant()), true);
    }
}
