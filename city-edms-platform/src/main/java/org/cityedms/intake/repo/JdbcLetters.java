package org.cityedms.intake.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.intake.LetterOutcome;
import org.cityedms.intake.MailboxState.TakenLetter;
import org.cityedms.intake.Suspicion;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code ce_intake_letter} and {@code ce_intake_mailbox}. */
public final class JdbcLetters {
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A letter by its place in a mailbox. */
    record Place(String mailbox, long uidValidity, long uid) {}

    /** What is known of a letter, and what became of it. */
    record Taken(
            Place place,
            String messageId,
            LetterOutcome outcome,
            Optional<Suspicion> reason,
            String sender,
            String subject,
            Instant receivedAt,
            Optional<DocumentId> draft) {}

    /** What became of the letter at a place, if it was dealt with. */
    Optional<LetterOutcome> outcome(Place place) {
        return jdbc.sql(
                        """
                        SELECT outcome FROM ce_intake_letter
                         WHERE mailbox = :mailbox AND uid_validity = :validity AND uid = :uid
                        """)
                .param("mailbox", place.mailbox())
                .param("validity", place.uidValidity())
                .param("uid", place.uid())
                .query(String.class)
                .optional()
                .flatMap(code -> Coded.find(LetterOutcome.class, code));
    }

    /** Whether a letter with this identity, sender and subject had this outcome before. */
    boolean was(String messageId, String sender, String subject, LetterOutcome outcome) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM ce_intake_letter
                         WHERE message_id = :id AND sender = :sender AND subject = :subject AND outcome = :outcome)
                        """)
                .param("id", messageId)
                .param("sender", sender)
                .param("subject", subject)
                .param("outcome", outcome.code())
                .query(Boolean.class)
                .single();
    }

    void add(Taken letter) {
        jdbc.sql(
                        """
                        INSERT INTO ce_intake_letter
                               (mailbox, uid_validity, uid, message_id, outcome, reason, sender, subject, received_at, taken_at, node_id)
                        VALUES (:mailbox, :validity, :uid, :id, :outcome, :reason, :sender, :subject, :receivedAt, :now, :node)
                        """)
                .param("mailbox", letter.place().mailbox())
                .param("validity", letter.place().uidValidity())
                .param("uid", letter.place().uid())
                .param("id", letter.messageId())
                .param("outcome", letter.outcome().code())
                .param("reason", letter.reason().map(Coded::code).orElse(null))
                .param("sender", letter.sender())
                .param("subject", letter.subject())
                .param("receivedAt", time(letter.receivedAt()))
                .param("now", time(clock.instant()))
                .param("node", letter.draft().map(DocumentId::value).orElse(null))
                .update();
    }

    /** Notes a visit; answers whether it ended otherwise than the one before. */
    boolean visited(Optional<String> failure) {
        Optional<String> before =
                jdbc.sql("SELECT failure FROM ce_intake_mailbox WHERE id = 1 FOR UPDATE")
                        .query((row, n) -> Optional.ofNullable(row.getString(1)))
                        .optional()
                        .flatMap(kept -> kept);
        jdbc.sql(
                        """
                        INSERT INTO ce_intake_mailbox (id, tried_at, succeeded_at, failure)
                        VALUES (1, :now, CASE WHEN CAST(:failure AS TEXT) IS NULL THEN CAST(:now AS TIMESTAMPTZ) END, :failure)
                        ON CONFLICT (id) DO UPDATE SET tried_at = EXCLUDED.tried_at, failure = EXCLUDED.failure,
                               succeeded_at = COALESCE(EXCLUDED.succeeded_at, ce_intake_mailbox.succeeded_at)
                        """)
                .param("now", time(clock.instant()))
                .param("failure", failure.orElse(null))
                .update();
        return !before.equals(failure);
    }

    /** Times and failure of the visits. */
    record Visits(
            Optional<Instant> triedAt, Optional<Instant> succeededAt, Optional<String> failure) {}

    Visits visits() {
        return jdbc.sql(
                        "SELECT tried_at, succeeded_at, failure FROM ce_intake_mailbox WHERE id = 1")
                .query(
                        (row, n) ->
                                new Visits(
                                        instant(row, "tried_at"),
                                        instant(row, "succeeded_at"),
                                        Optional.ofNullable(row.getString("failure"))))
                .optional()
                .orElse(new Visits(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    List<TakenLetter> latest() {
        return jdbc.sql(
                        """
                        SELECT outcome, reason, sender, subject, received_at, taken_at, node_id FROM ce_intake_letter
                         ORDER BY taken_at DESC, id DESC LIMIT :shown
                        """)
                .param("shown", SHOWN)
                .query(JdbcLetters::letter)
                .list();
    }

    private static TakenLetter letter(ResultSet row, int n) throws SQLException {
        return new TakenLetter(
                Coded.find(LetterOutcome.class, row.getString("outcome")).orElseThrow(),
                Optional.ofNullable(row.getString("reason"))
                        .flatMap(code -> Coded.find(Suspicion.class, code)),
                row.getString("sender"),
                row.getString("subject"),
                instant(row, "received_at").orElseThrow(),
                instant(row, "taken_at").orElseThrow(),
                Optional.ofNullable(row.getString("node_id")).map(DocumentId::new));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
