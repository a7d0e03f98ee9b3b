package org.cityedms.appeal.repo;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.appeal.DeputyAppeal;
import org.cityedms.appeal.DeputyLevel;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records of deputies' appeals and formal requests in {@code ce_deputy_appeal}. */
public final class JdbcDeputyAppeals {
    private final JdbcClient jdbc;

    public JdbcDeputyAppeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(DocumentId document, DeputyAppeal appeal, LocalDate today) {
        jdbc.sql(
                        """
                        INSERT INTO ce_deputy_appeal
                               (node_id, registered_on, level, deputy, council, convocation, session, question, answer_by)
                        VALUES (:node, :today, :level, :deputy, :council, :convocation, :session, :question, :answerBy)
                        ON CONFLICT (node_id) DO UPDATE
                           SET level = EXCLUDED.level, deputy = EXCLUDED.deputy, council = EXCLUDED.council,
                               convocation = EXCLUDED.convocation, session = EXCLUDED.session, question = EXCLUDED.question,
                               answer_by = EXCLUDED.answer_by
                        """)
                .param("node", document.value())
                .param("today", today)
                .param("level", appeal.level().code())
                .param("deputy", appeal.deputy())
                .param("council", appeal.council().orElse(null), Types.VARCHAR)
                .param("convocation", appeal.convocation().orElse(null), Types.INTEGER)
                .param("session", appeal.session().orElse(null), Types.VARCHAR)
                .param("question", appeal.question())
                .param("answerBy", appeal.answerBy().orElse(null), Types.DATE)
                .update();
    }

    Optional<DeputyAppeal> find(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT level, deputy, council, convocation, session, question, answer_by
                          FROM ce_deputy_appeal WHERE node_id = :node
                        """)
                .param("node", document.value())
                .query(
                        (row, n) ->
                                new DeputyAppeal(
                                        Coded.find(DeputyLevel.class, row.getString(1))
                                                .orElseThrow(),
                                        row.getString(2),
                                        Optional.ofNullable(row.getString(3)),
                                        Optional.ofNullable(row.getObject(4, Integer.class)),
                                        Optional.ofNullable(row.getString(5)),
                                        row.getString(6),
                                        Optional.ofNullable(row.getObject(7, LocalDate.class))))
                .optional();
    }
}
