package org.cityedms.appeal.repo;

import java.util.Collection;
import java.util.Set;
import org.cityedms.correspondence.LinkType;
import org.cityedms.journal.LettersToAuthors;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Letters to authors by the tables that tell of them: those that the product drafted, and those
 * that are, or were, linked as the answer. They are marked personal, and the mark stays when a link
 * is taken away; so does this.
 */
public final class JdbcLettersToAuthors implements LettersToAuthors {
    private static final String LETTERS =
            """
            SELECT node_id FROM ce_appeal_letter WHERE node_id = ANY(CAST(:nodes AS TEXT[]))
             UNION
            SELECT l.from_node FROM ce_document_link l
              JOIN ce_register_entry e ON e.node_id = l.to_node JOIN ce_register g ON g.id = e.register_id
             WHERE l.from_node = ANY(CAST(:nodes AS TEXT[])) AND l.type = :type AND g.kind IN ('appeal', 'information-request')
             UNION
            SELECT a.notice_node FROM ce_document_deadline_act a
              JOIN ce_register_entry e ON e.node_id = a.node_id JOIN ce_register g ON g.id = e.register_id
             WHERE a.notice_node = ANY(CAST(:nodes AS TEXT[])) AND g.kind IN ('appeal', 'information-request')
            """;

    private final JdbcClient jdbc;

    public JdbcLettersToAuthors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<DocumentId> among(Collection<DocumentId> documents) {
        return documents.isEmpty()
                ? Set.of()
                : jdbc.sql(LETTERS)
                        .param(
                                "nodes",
                                documents.stream().map(DocumentId::value).toArray(String[]::new))
                        .param("type", LinkType.ANSWERS.code())
                        .query((row, n) -> new DocumentId(row.getString(1)))
                        .set();
    }
}
