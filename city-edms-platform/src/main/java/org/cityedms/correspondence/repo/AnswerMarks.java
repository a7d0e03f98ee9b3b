package org.cityedms.correspondence.repo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.correspondence.LinkType;
import org.cityedms.journal.JournalMarks;
import org.cityedms.journal.LineMarks;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By which documents those of a journal were answered. */
public final class AnswerMarks implements JournalMarks {
    private static final String ANSWERS =
            """
            SELECT l.to_node, string_agg('№ ' || e.number || ' від ' || to_char(e.registered_on, 'DD.MM.YYYY'), ', ' ORDER BY l.id) AS answers
              FROM ce_document_link l JOIN ce_register_entry e ON e.node_id = l.from_node AND e.state = 'active'
             WHERE l.to_node = ANY(CAST(:nodes AS TEXT[])) AND l.type = :type AND l.removed_at IS NULL
             GROUP BY l.to_node
            """;

    private final JdbcClient jdbc;

    public AnswerMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<DocumentId, LineMarks> of(Collection<DocumentId> documents) {
        Map<DocumentId, LineMarks> marks = new HashMap<>();
        jdbc.sql(ANSWERS)
                .param("nodes", documents.stream().map(DocumentId::value).toArray(String[]::new))
                .param("type", LinkType.ANSWERS.code())
                .query(
                        row -> {
                            marks.put(
                                    new DocumentId(row.getString("to_node")),
                                    new LineMarks(
                                            List.of(),
                                            List.of("відповідь " + row.getString("answers"))));
                        });
        return marks;
    }
}
