package org.cityedms.appeal.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.Appeal;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.Dismissal;
import org.cityedms.appeal.Question;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records of appeals in {@code ce_appeal}. */
public final class JdbcAppeals {
    private final JdbcClient jdbc;

    public JdbcAppeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(DocumentId document, Appeal appeal, LocalDate today) {
        jdbc.sql(
                        """
                        INSERT INTO ce_appeal
                               (node_id, registered_on, form, sign, kind, subject, type, signers, signed, dismissal, previous_id, simple,
                                result, result_on)
                        VALUES (:node, :today, :form, :sign, :kind, :subject, :type, :signers, :signed, :dismissal, :previous, :simple,
                                :result, CASE WHEN :result IS NULL THEN NULL ELSE :today END)
                        ON CONFLICT (node_id) DO UPDATE
                           SET form = EXCLUDED.form, sign = EXCLUDED.sign, kind = EXCLUDED.kind, subject = EXCLUDED.subject,
                               type = EXCLUDED.type, signers = EXCLUDED.signers, signed = EXCLUDED.signed, dismissal = EXCLUDED.dismissal,
                               previous_id = EXCLUDED.previous_id, simple = EXCLUDED.simple,
                               result = COALESCE(EXCLUDED.result, CASE WHEN ce_appeal.dismissal IS NULL THEN ce_appeal.result END),
                               result_on = COALESCE(EXCLUDED.result_on, CASE WHEN ce_appeal.dismissal IS NULL THEN ce_appeal.result_on END)
                        """)
                .param("node", document.value())
                .param("today", today, Types.DATE)
                .param("form", appeal.form())
                .param("sign", appeal.sign())
                .param("kind", appeal.kind())
                .param("subject", appeal.subject())
                .param("type", appeal.type())
                .param("signers", appeal.signers())
                .param("signed", appeal.signed())
                .param("dismissal", appeal.dismissal().map(Coded::code).orElse(null), Types.VARCHAR)
                .param(
                        "previous",
                        appeal.previous().map(DocumentId::value).orElse(null),
                        Types.VARCHAR)
                .param("simple", appeal.simple())
                .param("result", appeal.result().orElse(null), Types.VARCHAR)
                .update();
    }

    void result(DocumentId document, String result, LocalDate on) {
        jdbc.sql("UPDATE ce_appeal SET result = :result, result_on = :on WHERE node_id = :node")
                .param("node", document.value())
                .param("result", result)
                .param("on", on)
                .update();
    }

    Optional<Appeal> find(DocumentId document, List<Author> authors, List<Question> questions) {
        return jdbc.sql(
                        """
                        SELECT form, sign, kind, subject, type, signers, signed, dismissal, previous_id, simple, result
                          FROM ce_appeal WHERE node_id = :node
                        """)
                .param("node", document.value())
                .query((row, n) -> appeal(row, authors, questions))
                .optional();
    }

    private static Appeal appeal(ResultSet row, List<Author> authors, List<Question> questions)
            throws SQLException {
        return new Appeal(
                row.getString("form"),
                row.getString("sign"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("type"),
                authors,
                row.getInt("signers"),
                row.getBoolean("signed"),
                questions,
                Optional.ofNullable(row.getString("dismissal"))
                        .flatMap(code -> Coded.find(Dismissal.class, code)),
                Optional.ofNullable(row.getString("previous_id")).map(DocumentId::new),
                row.getBoolean("simple"),
                Optional.ofNullable(row.getString("result")));
    }
}
