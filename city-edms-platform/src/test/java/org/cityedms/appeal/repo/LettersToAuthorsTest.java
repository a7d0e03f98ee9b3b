package org.cityedms.appeal.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cityedms.correspondence.repo.LineFixture;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which letters go to authors, by the tables that tell of them. */
public class LettersToAuthorsTest {
    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final LineFixture letters = new LineFixture("outgoing");
    private final JdbcLettersToAuthors authors = new JdbcLettersToAuthors(jdbc);

    @Test
    public void among_answerWhoseLinkWasTakenAway_isOneStill() {
        DocumentId letter = letters.line("Відповідь");
        DocumentId other = letters.line("Лист установі");
        jdbc.sql(
                        """
                        INSERT INTO ce_document_link
                               (type, from_node, to_node, made_at, made_by, made_by_name, removed_at, removed_by, removed_by_name, removal_reason)
                        VALUES ('answers', :from, :to, now(), 'r', 'Р', now(), 'r', 'Р', 'Помилка')
                        """)
                .param("from", letter.value())
                .param("to", new LineFixture("information-request").line("Про бюджет").value())
                .update();
        assertThat(authors.among(List.of(letter, other))).containsExactly(letter);
    }

    @Test
    public void among_letterOfAnAct_isOne() {
        DocumentId letter = letters.line("Про пересилання");
        long act =
                jdbc.sql(
                                """
                                INSERT INTO ce_appeal_act (node_id, act, acted_on, acted_at, actor, actor_name)
                                VALUES (:node, 'forwarded', current_date, now(), 'r', 'Р') RETURNING id
                                """)
                        .param("node", DocumentId.create().value())
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        "INSERT INTO ce_appeal_letter (act_id, addressee, node_id) VALUES (:act, 'author', :node)")
                .param("act", act)
                .param("node", letter.value())
                .update();
        assertThat(authors.among(List.of(letter))).containsExactly(letter);
    }

    @Test
    public void among_noticeOfAnExtension_isOneOfAnAppealOnly() {
        DocumentId toAuthor = letters.line("Про продовження");
        DocumentId toBody = letters.line("Про продовження");
        extend(new LineFixture("appeal").line("Про дах"), toAuthor);
        extend(new LineFixture("incoming").line("Про мережі"), toBody);
        assertThat(authors.among(List.of(toAuthor, toBody))).containsExactly(toAuthor);
    }

    @Test
    public void among_nothing_isNothing() {
        assertThat(authors.among(List.of())).isEmpty();
    }

    private void extend(DocumentId document, DocumentId notice) {
        jdbc.sql(
                        """
                        INSERT INTO ce_document_deadline
                               (node_id, preset, title_uk, title_en, start_day, due, extended, explanation_uk, explanation_en)
                        VALUES (:node, 'appeal', '', '', current_date, current_date, TRUE, '', '')
                        """)
                .param("node", document.value())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO ce_document_deadline_act
                               (node_id, act, at, actor, actor_name, preset, start_day, due, explanation_uk, explanation_en, notice_node)
                        VALUES (:node, 'extended', now(), 'r', 'Р', 'appeal', current_date, current_date, '', '', :notice)
                        """)
                .param("node", document.value())
                .param("notice", notice.value())
                .update();
    }
}
