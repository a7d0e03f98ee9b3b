package org.cityedms.appeal.repo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.AnswerDraft;
import org.cityedms.appeal.Question;
import org.cityedms.appeal.QuestionState;
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

    /** Puts questions in place of others; one whose words stay keeps its answer. */
    void replace(DocumentId document, List<Question> questions) {
        List<QuestionState> before = of(document);
        jdbc.sql("DELETE FROM ce_appeal_question WHERE node_id = :node")
                .param("node", document.value())
                .update();
        for (int n = 0; n < questions.size(); n++) {
            Question question = questions.get(n);
            Optional<QuestionState> kept =
                    before.stream()
                            .filter(old -> old.question().text().equals(question.text()))
                            .filter(old -> old.answer().isPresent())
                            .findFirst();
            insert(document, n + 1, question, kept);
        }
    }

    List<QuestionState> of(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT id, text, group_code, answer_id, answer_place FROM ce_appeal_question
                         WHERE node_id = :node ORDER BY position
                        """)
                .param("node", document.value())
                .query(
                        (row, n) ->
                                new QuestionState(
                                        row.getLong("id"),
                                        new Question(
                                                row.getString("text"), row.getString("group_code")),
                                        Optional.ofNullable(row.getString("answer_id"))
                                                .map(DocumentId::new),
                                        Optional.ofNullable(row.getString("answer_place"))))
                .list();
    }

    /** Whether there was such a question. */
    boolean answer(DocumentId document, long question, AnswerDraft.Answer answer, String by) {
        return jdbc.sql(
                                """
                        UPDATE ce_appeal_question
                           SET state = 'answered', answer_id = :answer, answer_place = :place, closed_at = :at, closed_by = :by
                         WHERE id = :id AND node_id = :node
                        """)
                        .param("id", question)
                        .param("node", document.value())
                        .param("answer", answer.document().value())
                        .param("place", answer.place().orElse(null), Types.VARCHAR)
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    private void insert(
            DocumentId document, int position, Question question, Optional<QuestionState> kept) {
        jdbc.sql(
                        """
                        INSERT INTO ce_appeal_question (node_id, position, text, text_key, group_code, state, answer_id, answer_place)
                        VALUES (:node, :position, :text, :key, :group, :state, :answer, :place)
                        """)
                .param("node", document.value())
                .param("position", position)
                .param("text", question.text())
                .param("key", textKey(question.text()))
                .param("group", question.group())
                .param("state", kept.isPresent() ? "answered" : "open")
                .param(
                        "answer",
                        kept.flatMap(QuestionState::answer).map(DocumentId::value).orElse(null),
                        Types.VARCHAR)
                .param("place", kept.flatMap(QuestionState::place).orElse(null), Types.VARCHAR)
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
