package org.cityedms.appeal.repo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.AnswerDraft;
import org.cityedms.appeal.Question;
import org.cityedms.appeal.QuestionState;
import org.cityedms.correspondence.LinkType;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions in {@code ce_appeal_question}. */
public final class JdbcQuestions {
    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcQuestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Puts questions in place of others; one whose words stay keeps its answer, also one that
     * somebody is just giving: their rows are held first.
     *
     * @return nothing where the record is the first: what answered the document by then answered it
     *     as a whole
     */
    ChangedQuestions replace(DocumentId document, List<Question> questions) {
        hold(document);
        List<QuestionState> before = of(document);
        jdbc.sql("DELETE FROM ce_appeal_question WHERE node_id = :node")
                .param("node", document.value())
                .update();
        for (int n = 0; n < questions.size(); n++) {
            Question question = questions.get(n);
            Optional<QuestionState.Closing> kept =
                    before.stream()
                            .filter(old -> old.question().text().equals(question.text()))
                            .flatMap(old -> old.answer().stream())
                            .findFirst();
            insert(document, n + 1, question, kept);
        }
        return ChangedQuestions.of(before, questions);
    }

    /**
     * The answer that closed the last question, where none is open and that question was closed by
     * what is sent; what it was closed by besides ends no term.
     */
    Optional<LastAnswer> lastAnswer(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT q.answer_id, e.registered_on
                          FROM (SELECT node_id, answer_id FROM ce_appeal_question WHERE node_id = :node
                                 ORDER BY closed_at DESC NULLS FIRST, position DESC LIMIT 1) q
                          JOIN ce_document_link l
                            ON l.from_node = q.answer_id AND l.to_node = q.node_id AND l.type = :type AND l.removed_at IS NULL
                          JOIN ce_register_entry e ON e.node_id = q.answer_id AND e.state = 'active'
                        """)
                .param("node", document.value())
                .param("type", LinkType.ANSWERS.code())
                .query(
                        (row, n) ->
                                new LastAnswer(
                                        new DocumentId(row.getString("answer_id")),
                                        row.getObject("registered_on", LocalDate.class)))
                .optional();
    }

    /**
     * What a person answered last.
     *
     * @param on the day of the answer
     */
    record LastAnswer(DocumentId document, LocalDate on) {}

    /** Holds all questions of an appeal to the commit: what is read of them afterwards stays. */
    void hold(DocumentId document) {
        jdbc.sql("SELECT id FROM ce_appeal_question WHERE node_id = :node ORDER BY id FOR UPDATE")
                .param("node", document.value())
                .query(Long.class)
                .list();
    }

    List<QuestionState> of(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT id, text, group_code, answer_id, answer_place, result, closed_at, closed_by FROM ce_appeal_question
                         WHERE node_id = :node ORDER BY position
                        """)
                .param("node", document.value())
                .query(
                        (row, n) ->
                                new QuestionState(
                                        row.getLong("id"),
                                        new Question(
                                                row.getString("text"), row.getString("group_code")),
                                        closing(row)))
                .list();
    }

    private static Optional<QuestionState.Closing> closing(ResultSet row) throws SQLException {
        String answer = row.getString("answer_id");
        OffsetDateTime at = row.getObject("closed_at", OffsetDateTime.class);
        return answer == null
                ? Optional.empty()
                : Optional.of(
                        new QuestionState.Closing(
                                new DocumentId(answer),
                                Optional.ofNullable(row.getString("answer_place")),
                                Optional.ofNullable(row.getString("result")),
                                Optional.ofNullable(at).map(OffsetDateTime::toInstant),
                                Optional.ofNullable(row.getString("closed_by"))));
    }

    /** Appeals with questions that a document closed. */
    List<DocumentId> closedBy(DocumentId document) {
        return jdbc.sql(
                        "SELECT DISTINCT node_id FROM ce_appeal_question WHERE answer_id = :answer ORDER BY node_id")
                .param("answer", document.value())
                .query((row, n) -> new DocumentId(row.getString(1)))
                .list();
    }

    /** Whether there was such a question. */
    boolean answer(DocumentId document, long question, AnswerDraft.Answer answer, String by) {
        return jdbc.sql(
                                """
                                UPDATE ce_appeal_question
                                   SET state = 'answered', answer_id = :answer, answer_place = :place, result = :result, closed_at = :at,
                                       closed_by = :by
                                 WHERE id = :id AND node_id = :node
                                """)
                        .param("id", question)
                        .param("node", document.value())
                        .param("answer", answer.document().value())
                        .param("place", answer.place().orElse(null), Types.VARCHAR)
                        .param("result", answer.result().orElse(null), Types.VARCHAR)
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Whether it was closed. */
    boolean reopen(DocumentId document, long question) {
        return jdbc.sql(
                                """
                                UPDATE ce_appeal_question
                                   SET state = 'open', answer_id = NULL, answer_place = NULL, result = NULL, closed_at = NULL, closed_by = NULL
                                 WHERE id = :id AND node_id = :node AND state = 'answered'
                                """)
                        .param("id", question)
                        .param("node", document.value())
                        .update()
                == 1;
    }

    private void insert(
            DocumentId document,
            int position,
            Question question,
            Optional<QuestionState.Closing> closing) {
        jdbc.sql(
                        """
                        INSERT INTO ce_appeal_question (node_id, position, text, text_key, group_code, state, answer_id, answer_place, result,
                                                        closed_at, closed_by)
                        VALUES (:node, :position, :text, :key, :group, :state, :answer, :place, :result, :at, :by)
                        """)
                .param("node", document.value())
                .param("position", position)
                .param("text", question.text())
                .param("key", textKey(question.text()))
                .param("group", question.group())
                .param("state", closing.isPresent() ? "answered" : "open")
                .param(
                        "answer",
                        closing.map(QuestionState.Closing::document)
                                .map(DocumentId::value)
                                .orElse(null),
                        Types.VARCHAR)
                .param(
                        "place",
                        closing.flatMap(QuestionState.Closing::place).orElse(null),
                        Types.VARCHAR)
                .param(
                        "result",
                        closing.flatMap(QuestionState.Closing::result).orElse(null),
                        Types.VARCHAR)
                .param(
                        "at",
                        closing.flatMap(QuestionState.Closing::at)
                                .map(at -> OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", closing.flatMap(QuestionState.Closing::by).orElse(null), Types.VARCHAR)
                .update();
    }

    /** Equal for the same words, in whatever case and with whatever marks between them. */
    static byte[] textKey(String text) {
        try {
            String words = SearchKey.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            return MessageDigest.getInstance("SHA-256")
                    .digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform must have it (MessageDigest).
            throw new IllegalStateException(e);
        }
    }
}
