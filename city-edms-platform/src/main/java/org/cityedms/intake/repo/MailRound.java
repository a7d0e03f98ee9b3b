package org.cityedms.intake.repo;

import jakarta.mail.MessagingException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.intake.DraftNote;
import org.cityedms.intake.LetterOutcome;
import org.cityedms.intake.LetterRules;
import org.cityedms.intake.Suspicion;
import org.cityedms.intake.mail.FailureReading;
import org.cityedms.intake.mail.Letter;
import org.cityedms.intake.mail.LetterReader;
import org.cityedms.intake.mail.Mailbox;
import org.cityedms.intake.mail.MailboxSettings;
import org.cityedms.registration.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits the mailbox. What became of a letter is written in one transaction with its draft, by the
 * letter's place in the mailbox; only then it is moved. A server that dies in between finds the
 * letter again, sees that it was dealt with, and moves it.
 */
public final class MailRound {
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final int FAILURE = 500;

    private final MailboxSettings settings;
    private final LetterRules rules;
    private final JdbcLetters letters;
    private final LetterDrafts drafts;
    private final TransactionService transactionService;
    private final Clock clock;
    private final LetterReader reader = new LetterReader();

    public MailRound(
            MailboxSettings settings,
            LetterRules rules,
            JdbcLetters letters,
            LetterDrafts drafts,
            TransactionService transactionService,
            Clock clock) {
        this.settings = settings;
        this.rules = rules;
        this.letters = letters;
        this.drafts = drafts;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    public void round() {
        AuthenticationUtil.runAsSystem(
                () -> {
                    Optional<String> failure = visit();
                    boolean news = inTransaction(() -> letters.visited(failure));
                    if (news) {
                        LOG.info(
                                "Mailbox {}: {}",
                                settings.name(),
                                failure.orElse("the visits go well"));
                    }
                    return null;
                });
    }

    /** Why the visit did not go well, if it did not. */
    private Optional<String> visit() {
        Optional<String> failure = Optional.empty();
        try (Mailbox mailbox = Mailbox.open(settings)) {
            for (Mailbox.Place place : mailbox.letters()) {
                try {
                    mailbox.move(place.message(), folderOf(take(place)));
                } catch (IOException | RuntimeException e) {
                    LOG.warn("Letter {} of {} stays", place.uid(), settings.name(), e);
                    failure = Optional.of(text(e));
                }
            }
        } catch (MessagingException | RuntimeException e) {
            LOG.debug("Mailbox {}", settings.name(), e);
            failure = Optional.of(text(e));
        }
        return failure;
    }

    private String folderOf(LetterOutcome outcome) {
        return switch (outcome) {
            case DRAFT, REPEATED -> settings.done();
            case SUSPICIOUS -> settings.suspicious();
            case TOO_LARGE -> settings.tooLarge();
        };
    }

    /** Deals with a letter, unless that was done before it could be moved. */
    private LetterOutcome take(Mailbox.Place letter) throws IOException, MessagingException {
        JdbcLetters.Place place =
                new JdbcLetters.Place(settings.name(), letter.uidValidity(), letter.uid());
        Optional<LetterOutcome> done = inTransaction(() -> letters.outcome(place));
        if (done.isPresent()) {
            return done.get();
        }
        Path folder = Files.createTempDirectory("city-edms-mail");
        try {
            Instant receivedAt = LetterReader.receivedAt(letter.message(), clock.instant());
            boolean large = letter.message().getSize() > settings.maximumBytes();
            Path eml = large ? headers(letter, folder) : whole(letter, folder);
            if (large) {
                return tooLarge(place, reader.read(eml, receivedAt, folder), folder);
            }
            try {
                Letter read = reader.read(eml, receivedAt, folder);
                Optional<DraftNote> note =
                        Optional.of(DraftNote.ATTACHMENTS_LEFT_OUT)
                                .filter(some -> read.filesLeftOut());
                return take(place, read, note, eml, folder);
            } catch (MessagingException | IOException e) {
                LOG.debug("Letter {} cannot be read", letter.uid(), e);
                Letter head = reader.read(headers(letter, folder), receivedAt, folder);
                return take(place, head, Optional.of(DraftNote.BROKEN), eml, folder);
            }
        } finally {
            delete(folder);
        }
    }

    private LetterOutcome take(
            JdbcLetters.Place place, Letter letter, Optional<DraftNote> note, Path eml, Path folder)
            throws IOException {
        Optional<Suspicion> suspicion = rules.judge(letter.facts());
        LetterDrafts.Prepared prepared =
                drafts.prepare(
                        letter,
                        suspicion.map(reason -> DraftNote.SUSPICIOUS_LETTER).or(() -> note),
                        "",
                        folder);
        return inTransaction(
                () -> {
                    String id = letter.messageId();
                    String sender = letter.senderAddress();
                    String subject = letter.subject();
                    if (letters.was(id, sender, subject, LetterOutcome.DRAFT)) {
                        return note(place, letter, LetterOutcome.REPEATED, suspicion, null);
                    }
                    // Put back into the folder of new letters, it has been accepted by a person.
                    if (suspicion.isPresent()
                            && !letters.was(id, sender, subject, LetterOutcome.SUSPICIOUS)) {
                        return note(place, letter, LetterOutcome.SUSPICIOUS, suspicion, null);
                    }
                    DocumentId draft = drafts.create(letter, prepared, Optional.of(eml.toFile()));
                    return note(place, letter, LetterOutcome.DRAFT, suspicion, draft);
                });
    }

    private LetterOutcome tooLarge(JdbcLetters.Place place, Letter letter, Path folder)
            throws IOException {
        LetterDrafts.Prepared prepared =
                drafts.prepare(
                        letter,
                        Optional.of(DraftNote.OVERSIZE_LETTER),
                        "Лист завеликий: він лежить у поштовій скриньці, у папці «"
                                + settings.tooLarge()
                                + "».",
                        folder);
        return inTransaction(
                () ->
                        note(
                                place,
                                letter,
                                LetterOutcome.TOO_LARGE,
                                Optional.empty(),
                                drafts.create(letter, prepared, Optional.empty())));
    }

    private LetterOutcome note(
            JdbcLetters.Place place,
            Letter letter,
            LetterOutcome outcome,
            Optional<Suspicion> reason,
            DocumentId draft) {
        letters.add(
                new JdbcLetters.Taken(
                        place,
                        letter.messageId(),
                        outcome,
                        reason,
                        letter.senderAddress(),
                        letter.subject(),
                        letter.receivedAt(),
                        Optional.ofNullable(draft)));
        return outcome;
    }

    private static Path whole(Mailbox.Place letter, Path folder)
            throws IOException, MessagingException {
        File eml = folder.resolve("letter.eml").toFile();
        try (OutputStream out = Files.newOutputStream(eml.toPath())) {
            letter.message().writeTo(out);
        }
        return eml.toPath();
    }

    /** What a letter says of itself, without its body. */
    private static Path headers(Mailbox.Place letter, Path folder)
            throws IOException, MessagingException {
        StringBuilder lines = new StringBuilder();
        for (String name : List.of("From", "Subject", "Message-ID", "Date")) {
            String[] values = letter.message().getHeader(name);
            if (values != null && values.length > 0) {
                lines.append(name).append(": ").append(values[0]).append("\r\n");
            }
        }
        return Files.writeString(folder.resolve("headers.eml"), lines.append("\r\n"));
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Exception e) {
        String text = FailureReading.of(e);
        return text.length() <= FAILURE ? text : text.substring(0, FAILURE);
    }

    private <R> R inTransaction(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
