package org.cityedms.reminder.repo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.organization.Roles;
import org.cityedms.registration.OfficeTime;
import org.cityedms.reminder.Digest;
import org.cityedms.reminder.DigestLetterWriter;
import org.cityedms.reminder.LetterState;
import org.cityedms.reminder.Morning;
import org.cityedms.reminder.OfficeReminders;
import org.cityedms.reminder.PersonalReminders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the letters of a working morning. Each person's morning is claimed in a transaction of its
 * own, marked again right before the mail server is asked, and its outcome is written after: a
 * server that dies before the mark leaves it to be done, one that dies after it leaves a letter
 * that may have gone, and that nobody sends again.
 */
public final class MorningRound {
    private static final Logger LOG = LoggerFactory.getLogger(MorningRound.class);

    /** After how long a letter is tried again; then it has failed. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(45),
                    Duration.ofHours(2));

    private final JdbcReminderSettings settings;
    private final JdbcDigestLetters letters;
    private final DigestReader reader;
    private final Addresses addresses;
    private final DigestMail mail;
    private final WorkCalendars calendars;
    private final Roles roles;
    private final ClientPlace client;
    private final TransactionService transactionService;
    private final Clock clock;

    public MorningRound(
            JdbcReminderSettings settings,
            JdbcDigestLetters letters,
            DigestReader reader,
            Addresses addresses,
            DigestMail mail,
            WorkCalendars calendars,
            Roles roles,
            ClientPlace client,
            TransactionService transactionService,
            Clock clock) {
        this.settings = settings;
        this.letters = letters;
        this.reader = reader;
        this.addresses = addresses;
        this.mail = mail;
        this.calendars = calendars;
        this.roles = roles;
        this.client = client;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    /** Sends what is due; the mail server's failure ends the round, a letter's does not. */
    public void run() {
        Instant now = clock.instant();
        LocalDate day = OfficeTime.dayOf(now);
        List<String> unknown = inTransaction(() -> letters.recover(day));
        unknown.forEach(
                user ->
                        LOG.error(
                                "The morning's letter to {} was interrupted: it may have gone",
                                user));
        OfficeReminders office = inTransaction(settings::office);
        WorkCalendar calendar = inTransaction(calendars::current);
        if (!office.mail() || !calendar.working(day)) {
            return;
        }
        int hour = now.atZone(OfficeTime.ZONE).getHour();
        List<String> due = inTransaction(() -> letters.due(day, hour, office));
        Round round = new Round(now, day, office, calendar);
        for (String user : due) {
            if (!round.deliver(user)) {
                return;
            }
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(work::get, false, true);
    }

    private void inTransaction(Runnable work) {
        inTransaction(
                () -> {
                    work.run();
                    return null;
                });
    }

    /** One run, with what is the same for all letters of it. */
    private final class Round {
        private final Instant now;
        private final LocalDate day;
        private final OfficeReminders office;
        private final WorkCalendar calendar;
        private final Supplier<Ladder> ladder;
        private final DigestLetterWriter writer;
        private final String sender;

        Round(Instant now, LocalDate day, OfficeReminders office, WorkCalendar calendar) {
            this.now = now;
            this.day = day;
            this.office = office;
            this.calendar = calendar;
            this.ladder = new Once<>(() -> Ladder.of(roles, day));
            this.writer = new DigestLetterWriter(client.address(), office.summaries());
            this.sender = addresses.sender();
        }

        /**
         * One person's letter; what goes wrong with it stays with it.
         *
         * @return whether the mail server is there
         */
        boolean deliver(String user) {
            Optional<Integer> attempt = inTransaction(() -> letters.claim(user, day));
            if (attempt.isEmpty()) {
                return true;
            }
            try {
                return deliver(user, attempt.get());
            } catch (RuntimeException failed) {
                LOG.error("The morning's letter to {} could not be made", user, failed);
                retry(user, attempt.get(), String.valueOf(failed.getMessage()));
                return true;
            }
        }

        private boolean deliver(String user, int attempt) {
            Optional<String> address = addresses.find(user);
            Optional<DigestMail.Addressed> letter =
                    address.flatMap(to -> inTransaction(() -> letter(user, to)));
            if (letter.isEmpty()) {
                inTransaction(
                        () ->
                                letters.ended(
                                        user, day, attempt, LetterState.NOTHING, Optional.empty()));
                return true;
            }
            if (letter.get().to().isEmpty()) {
                LOG.warn("{} has no e-mail address for the morning's letter", user);
                inTransaction(
                        () ->
                                letters.ended(
                                        user,
                                        day,
                                        attempt,
                                        LetterState.FAILED,
                                        Optional.of("no-address")));
                return true;
            }
            if (inTransaction(() -> letters.sending(user, day, attempt))) {
                return conclude(user, attempt, mail.send(letter.get()));
            }
            return true;
        }

        private Optional<DigestMail.Addressed> letter(String user, String to) {
            PersonalReminders person = settings.person(user);
            Morning morning = new Morning(day, calendar, office, office.hourOf(person));
            Digest digest = reader.read(user, now, morning, true, ladder);
            return digest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new DigestMail.Addressed(
                                    sender,
                                    to,
                                    writer.write(digest, person.language()),
                                    writer.settings()));
        }

        private boolean conclude(String user, int attempt, DigestMail.Result result) {
            switch (result.outcome()) {
                case TAKEN ->
                        inTransaction(
                                () -> {
                                    letters.ended(
                                            user, day, attempt, LetterState.SENT, Optional.empty());
                                    letters.round(Optional.empty());
                                });
                case REFUSED -> {
                    LOG.warn("The morning's letter to {} was refused: {}", user, result.reason());
                    retry(user, attempt, result.reason());
                }
                case UNKNOWN -> {
                    LOG.error(
                            "Whether the letter to {} went is unknown: {}", user, result.reason());
                    inTransaction(
                            () ->
                                    letters.ended(
                                            user,
                                            day,
                                            attempt,
                                            LetterState.UNKNOWN,
                                            Optional.of(result.reason())));
                }
                case NO_SERVER -> {
                    LOG.error("The mail server takes no letters: {}", result.reason());
                    inTransaction(
                            () -> {
                                letters.again(
                                        user, day, attempt, Duration.ZERO, false, result.reason());
                                letters.round(Optional.of(result.reason()));
                            });
                }
            }
            return result.outcome() != DigestMail.Outcome.NO_SERVER;
        }

        private void retry(String user, int attempt, String reason) {
            inTransaction(
                    () -> {
                        if (attempt > PAUSES.size()) {
                            letters.ended(
                                    user, day, attempt, LetterState.FAILED, Optional.of(reason));
                        } else {
                            letters.again(
                                    user, day, attempt, PAUSES.get(attempt - 1), true, reason);
                        }
                    });
        }
    }
}
