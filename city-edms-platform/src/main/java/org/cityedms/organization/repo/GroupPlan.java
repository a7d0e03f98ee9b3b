package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cityedms.organization.StructureGroups;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which groups there should be on a day, and who should be in them. */
public final class GroupPlan {
    private static final String UNITS =
            """
            SELECT i.code, u.code,
                   (SELECT v.name FROM ce_unit_version v WHERE v.unit_id = u.id ORDER BY v.valid_from DESC LIMIT 1)
              FROM ce_unit u JOIN ce_institution i ON i.id = u.institution_id ORDER BY u.id
            """;

    private static final String POSTS =
            """
            SELECT p.id, (SELECT v.title FROM ce_post_version v WHERE v.post_id = p.id ORDER BY v.valid_from DESC LIMIT 1)
              FROM ce_post p ORDER BY p.id
            """;

    /** Units below a unit, and units that go on with the work of one that is no more. */
    private static final String BELOW =
            """
            SELECT pi.code, pu.code, ci.code, cu.code
              FROM (SELECT v.parent_id AS above, v.unit_id AS below FROM ce_unit_version v
                     WHERE v.parent_id IS NOT NULL AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day)
                    UNION SELECT s.unit_id, s.successor_id FROM ce_unit_successor s WHERE s.since <= :day) w
              JOIN ce_unit pu ON pu.id = w.above JOIN ce_institution pi ON pi.id = pu.institution_id
              JOIN ce_unit cu ON cu.id = w.below JOIN ce_institution ci ON ci.id = cu.institution_id
            """;

    private static final String WORKERS =
            """
            SELECT a.post_id, i.code, u.code, a.user_name, TRUE
              FROM ce_appointment a
              JOIN ce_post_version v
                ON v.post_id = a.post_id AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day)
              JOIN ce_unit u ON u.id = v.unit_id JOIN ce_institution i ON i.id = u.institution_id
             WHERE a.held_from <= :day AND (a.held_until IS NULL OR a.held_until >= :day)
            UNION ALL
            SELECT s.post_id, '', '', s.user_name, FALSE
              FROM ce_substitution s
              JOIN ce_post_version v
                ON v.post_id = s.post_id AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day)
             WHERE s.valid_from <= :day AND (s.valid_until IS NULL OR s.valid_until >= :day) AND s.revoked_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM ce_substitution_limit l WHERE l.substitution_id = s.id)
            """;

    private final JdbcClient jdbc;

    public GroupPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Group> on(LocalDate day) {
        Map<String, Group> groups = new LinkedHashMap<>();
        each(
                jdbc.sql(UNITS),
                row ->
                        groups.put(
                                StructureGroups.ofUnit(row.getString(1), row.getString(2)),
                                Group.of("СЕД, підрозділ: " + row.getString(3))));
        each(
                jdbc.sql(POSTS),
                row ->
                        groups.put(
                                StructureGroups.ofPost(row.getLong(1)),
                                Group.of("СЕД, посада: " + row.getString(2))));
        each(
                jdbc.sql(BELOW).param("day", day),
                row ->
                        join(
                                groups,
                                StructureGroups.ofUnit(row.getString(1), row.getString(2)),
                                StructureGroups.ofUnit(row.getString(3), row.getString(4))));
        each(
                jdbc.sql("SELECT post_id, successor_id FROM ce_post_successor WHERE since <= :day")
                        .param("day", day),
                row ->
                        join(
                                groups,
                                StructureGroups.ofPost(row.getLong(1)),
                                StructureGroups.ofPost(row.getLong(2))));
        each(
                jdbc.sql(WORKERS).param("day", day),
                row -> {
                    String user = row.getString(4);
                    join(groups, StructureGroups.ofPost(row.getLong(1)), user);
                    if (row.getBoolean(5)) {
                        join(
                                groups,
                                StructureGroups.ofUnit(row.getString(2), row.getString(3)),
                                user);
                    }
                });
        return groups;
    }

    private static void each(JdbcClient.StatementSpec statement, RowCallbackHandler work) {
        statement.query(work);
    }

    private static void join(Map<String, Group> groups, String group, String member) {
        groups.get(group).members().add(member);
    }

    /** A group as it should be. */
    record Group(String title, Set<String> members) {
        static Group of(String title) {
            return new Group(title, new LinkedHashSet<>());
        }
    }
}
