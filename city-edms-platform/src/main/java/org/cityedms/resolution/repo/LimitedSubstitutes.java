package org.cityedms.resolution.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cityedms.organization.StructureGroups;
import org.cityedms.organization.Substitution;
import org.cityedms.organization.SubstitutionListener;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives whoever acts with limits the documents within them, and takes them back, with the very
 * order that says so: they are in no group that would follow by itself. The newest at once, in the
 * same transaction, and the rest by {@link ExecutionUpkeep}, which starts as soon as it is
 * committed: each document takes a lock to the end of the transaction, and an archive of a whole
 * post has more of them than PostgreSQL has room for.
 */
public final class LimitedSubstitutes implements SubstitutionListener {
    private static final String POSTS =
            """
            WITH RECURSIVE posts (id) AS (
              SELECT CAST(:post AS INT8)
              UNION SELECT s.post_id FROM ce_post_successor s JOIN posts p ON s.successor_id = p.id WHERE s.since <= :day)
            """;

    private final Office office;
    private final JdbcClient jdbc;
    private final UpkeepAfterCommit upkeep;
    private final int atOnce;
    private final Clock clock;

    /**
     * @param atOnce documents that follow in the transaction of the order
     */
    public LimitedSubstitutes(
            Office office, JdbcClient jdbc, UpkeepAfterCommit upkeep, int atOnce, Clock clock) {
        this.office = office;
        this.jdbc = jdbc;
        this.upkeep = upkeep;
        this.atOnce = atOnce;
        this.clock = clock;
    }

    @Override
    public void changed(Substitution one) {
        if (one.scope().isWhole()) {
            return;
        }
        Instant now = clock.instant();
        LocalDate today = OfficeTime.dayOf(now);
        List<DocumentId> documents = one.covers(today) ? within(one, today) : open(one, today);
        for (DocumentId document : documents) {
            office.tables.reviews.lock(document);
            office.refreshAccess(document, now);
        }
        if (documents.size() == atOnce) {
            upkeep.ask();
        }
    }

    /**
     * The newest of what they may have read, locked in one order by everybody who locks several.
     */
    private List<DocumentId> open(Substitution one, LocalDate today) {
        return jdbc.sql(
                        POSTS
                                + """
                                SELECT node_id FROM (
                                  SELECT a.node_id FROM ce_execution_access a LEFT JOIN ce_register_entry e ON e.node_id = a.node_id
                                   WHERE a.post_id IN (SELECT id FROM posts) AND a.user_name = :user
                                   GROUP BY a.node_id ORDER BY max(e.id) DESC NULLS FIRST LIMIT :atOnce) newest
                                 ORDER BY node_id
                                """)
                .param("post", one.post())
                .param("day", today)
                .param("user", one.userName())
                .param("atOnce", atOnce)
                .query((row, n) -> new DocumentId(row.getString(1)))
                .list();
    }

    private List<DocumentId> within(Substitution one, LocalDate today) {
        return jdbc.sql(
                        POSTS
                                + """
                                SELECT node_id FROM (
                                  SELECT e.node_id FROM ce_execution_access a JOIN ce_register_entry e ON e.node_id = a.node_id AND e.state = 'active'
                                   WHERE a.post_id IN (SELECT id FROM posts) AND a.user_name = :prefix || a.post_id AND %s
                                   ORDER BY e.id DESC LIMIT :atOnce) newest
                                 ORDER BY node_id
                                """
                                        .formatted(WithinLimits.condition("a.node_id")))
                .param("post", one.post())
                .param("day", today)
                .param("prefix", StructureGroups.POSTS)
                .param("substitution", one.id())
                .param("atOnce", atOnce)
                .query((row, n) -> new DocumentId(row.getString(1)))
                .list();
    }
}
