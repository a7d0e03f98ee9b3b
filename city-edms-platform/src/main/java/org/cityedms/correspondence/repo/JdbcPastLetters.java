package org.cityedms.correspondence.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.DuplicateQuery;
import org.cityedms.correspondence.PastLetter;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.DocumentStream;
import org.cityedms.registration.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Collects the letters that are worth comparing with the one at hand, each sort by an index and
 * none without a bound: with the same file, of the author's day, of the same correspondent, and
 * those of the last month.
 */
public final class JdbcPastLetters {
    private static final int OF_FILE = 20;
    private static final int OF_DAY = 500;
    private static final int OF_CORRESPONDENT = 300;
    private static final int OF_REGISTER = 300;
    private static final int DAYS = 31;

    private static final String INCOMING =
            Arrays.stream(DocumentKind.values())
                    .filter(kind -> kind.stream() == DocumentStream.INCOMING)
                    .map(kind -> "'" + kind.code() + "'")
                    .collect(Collectors.joining(", "));

    private static final String NEAR =
            """
            WITH entry AS (
              SELECT c.id FROM ce_correspondent c
               WHERE c.id = :entry OR c.merged_into = :entry
                  OR c.id = (SELECT s.merged_into FROM ce_correspondent s WHERE s.id = :entry)),
            same_file AS (
              (SELECT e.id FROM ce_register_entry e WHERE e.file_hash IN (:hashes) LIMIT %d)
               UNION
              (SELECT e.id FROM ce_document_receipt d JOIN ce_register_entry e ON e.node_id = d.node_id AND e.state = 'active'
                WHERE d.file_hash IN (:hashes) LIMIT %d)),
            same_entry AS (
              SELECT e.id FROM (SELECT u.node_id FROM ce_correspondent_use u WHERE u.correspondent_id IN (SELECT n.id FROM entry n)
                                 ORDER BY u.id DESC LIMIT %d) AS named
                JOIN ce_register_entry e ON e.node_id = named.node_id AND e.state = 'active'),
            near AS (
              SELECT id FROM same_file UNION SELECT id FROM same_entry UNION
              (SELECT e.id FROM ce_register_entry e WHERE e.correspondent_date = :date LIMIT %d) UNION
              (SELECT e.id FROM ce_register_entry e WHERE e.correspondent = :correspondent
                ORDER BY e.registered_at DESC LIMIT %d) UNION
              (SELECT recent.id FROM ce_register q
                CROSS JOIN LATERAL (SELECT e.id, e.registered_on FROM ce_register_entry e WHERE e.register_id = q.id
                                     ORDER BY e.registered_at DESC, e.id DESC LIMIT %d) recent
                WHERE CAST(:text AS BOOLEAN) AND q.kind IN (%s) AND recent.registered_on >= :since))
            SELECT %s, e.correspondent_number, e.correspondent_date, e.id IN (SELECT f.id FROM same_file f) AS same_file,
                   e.id IN (SELECT s.id FROM same_entry s) AS same_entry
              FROM near n JOIN ce_register_entry e ON e.id = n.id AND e.state = 'active' AND e.node_id IS NOT NULL
              JOIN ce_register r ON r.id = e.register_id AND r.kind IN (%s)
            """
                    .formatted(
                            OF_FILE,
                            OF_FILE,
                            OF_CORRESPONDENT,
                            OF_DAY,
                            OF_CORRESPONDENT,
                            OF_REGISTER,
                            INCOMING,
                            JdbcLinkEnds.COLUMNS,
                            INCOMING);

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcPastLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<PastLetter> near(DuplicateQuery query) {
        return jdbc.sql(NEAR)
                .param("entry", query.correspondentId().map(CorrespondentId::value).orElse(""))
                .param("hashes", hashes(query))
                .param("text", query.summary().isPresent() || query.correspondent().isPresent())
                .param("date", query.date().orElse(LocalDate.of(1, 1, 1)))
                .param("correspondent", query.correspondent().orElse(""))
                .param("since", OfficeTime.dayOf(clock.instant()).minusDays(DAYS))
                .query(JdbcPastLetters::letter)
                .list();
    }

    /** A list in SQL has a member; no hash is as short as this one. */
    private static List<byte[]> hashes(DuplicateQuery query) {
        return query.fileHashes().isEmpty()
                ? List.of(new byte[0])
                : query.fileHashes().stream().map(HexFormat.of()::parseHex).toList();
    }

    private static PastLetter letter(ResultSet row, int number) throws SQLException {
        return new PastLetter(
                JdbcLinkEnds.end(row, number),
                Optional.ofNullable(row.getString("correspondent_number")),
                Optional.ofNullable(row.getObject("correspondent_date", LocalDate.class)),
                row.getBoolean("same_file"),
                row.getBoolean("same_entry"));
    }
}
