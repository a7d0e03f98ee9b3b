package org.cityedms.deadline.repo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cityedms.journal.JournalMarks;
import org.cityedms.journal.LineMarks;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deadlines of documents, and that they were met, for the journal. */
public final class DeadlineMarks implements JournalMarks {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final JdbcClient jdbc;

    public DeadlineMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<DocumentId, LineMarks> of(Collection<DocumentId> documents) {
        Map<DocumentId, LineMarks> marks = new HashMap<>();
        jdbc.sql(
                        "SELECT node_id, due, finished_on FROM ce_document_deadline WHERE node_id = ANY(CAST(:nodes AS TEXT[]))")
                .param("nodes", documents.stream().map(DocumentId::value).toArray(String[]::new))
                .query(
                        row -> {
                            LocalDate due = row.getObject("due", LocalDate.class);
                            LocalDate finished = row.getObject("finished_on", LocalDate.class);
                            marks.put(
                                    new DocumentId(row.getString("node_id")),
                                    new LineMarks(
                                            List.of("строк розгляду до " + DAY.format(due)),
                                            finished == null
                                                    ? List.of()
                                                    : List.of(
                                                            "розглянуто " + DAY.format(finished))));
                        });
        return marks;
    }
}
