package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.DocumentBrief;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents as their lines of the registers tell of them. */
public final class JdbcDocumentBriefs {
    /** What a query selects of {@code ce_register_entry e} and {@code ce_register g}. */
    static final String COLUMNS =
            "e.number AS brief_number, e.registered_on AS brief_registered_on, g.kind AS brief_kind, e.summary AS brief_summary,"
                    + " e.correspondent AS brief_correspondent";

    private final JdbcClient jdbc;

    public JdbcDocumentBriefs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DocumentBrief of(DocumentId document) {
        return jdbc.sql(
                        "SELECT e.node_id, "
                                + COLUMNS
                                + " FROM ce_register_entry e JOIN ce_register g ON g.id = e.register_id"
                                + " WHERE e.node_id = :node AND e.state = 'active'")
                .param("node", document.value())
                .query((row, n) -> row(row))
                .optional()
                .orElseGet(
                        () ->
                                new DocumentBrief(
                                        document,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()));
    }

    /** Whether the line of the document is struck out; as the table has it, not a cache. */
    boolean voided(DocumentId document) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM ce_register_entry WHERE node_id = :node AND state = 'void')")
                .param("node", document.value())
                .query(Boolean.class)
                .single();
    }

    /** Questions of an appeal that nothing answers yet. */
    int openQuestions(DocumentId document) {
        return jdbc.sql(
                        "SELECT count(*) FROM ce_appeal_question WHERE node_id = :node AND state = 'open'")
                .param("node", document.value())
                .query(Integer.class)
                .single();
    }

    static DocumentBrief row(ResultSet row) throws SQLException {
        return new DocumentBrief(
                new DocumentId(row.getString("node_id")),
                Rows.text(row, "brief_number"),
                Rows.day(row, "brief_registered_on"),
                Rows.text(row, "brief_kind"),
                Rows.text(row, "brief_summary"),
                Rows.text(row, "brief_correspondent"));
    }
}
