package org.cityedms.appeal.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.EarlierAppeal;
import org.cityedms.appeal.PersonName;
import org.cityedms.appeal.SameAuthor;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what an author wrote before, by name, then by what else is known of them. */
public final class JdbcEarlierAppeals {
    private static final int MAXIMUM = 50;

    private final JdbcClient jdbc;

    public JdbcEarlierAppeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<EarlierAppeal> of(Author author) {
        if (author.name().isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(
                        """
                        SELECT a.node_id, a.registered_on, a.sign, a.result, w.address, w.phone, w.email,
                               (SELECT string_agg(q.group_code, ' ') FROM ce_appeal_question q WHERE q.node_id = a.node_id) AS groups
                          FROM ce_appeal_author w JOIN ce_appeal a ON a.node_id = w.node_id
                         WHERE w.name_key = :name
                         ORDER BY a.registered_on DESC, a.node_id LIMIT :limit
                        """)
                .param("name", PersonName.parse(author.name().get()).key())
                .param("limit", MAXIMUM)
                .query(
                        (row, n) ->
                                new Candidate(
                                        new EarlierAppeal(
                                                new DocumentId(row.getString("node_id")),
                                                row.getObject("registered_on", LocalDate.class),
                                                row.getString("sign"),
                                                Set.copyOf(
                                                        Codes.split(
                                                                Optional.ofNullable(
                                                                                row.getString(
                                                                                        "groups"))
                                                                        .orElse(""))),
                                                Optional.ofNullable(row.getString("result"))),
                                        new SameAuthor.Traces(
                                                Optional.ofNullable(row.getString("address")),
                                                Optional.ofNullable(row.getString("phone")),
                                                Optional.ofNullable(row.getString("email")))))
                .list()
                .stream()
                .filter(candidate -> SameAuthor.likely(author, candidate.traces()))
                .map(Candidate::appeal)
                .toList();
    }

    /** How many appeals since a day ask the same in the same words. */
    int alike(String question, LocalDate since) {
        return jdbc.sql(
                        """
                        SELECT count(DISTINCT q.node_id) FROM ce_appeal_question q JOIN ce_appeal a ON a.node_id = q.node_id
                         WHERE q.text_key = :key AND a.registered_on >= :since
                        """)
                .param("key", JdbcQuestions.textKey(question))
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    private record Candidate(EarlierAppeal appeal, SameAuthor.Traces traces) {}
}
