package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.organization.Position;
import org.cityedms.organization.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Appointments in {@code ce_appointment}. */
public final class JdbcStaff implements Staff {
    private final JdbcClient jdbc;

    public JdbcStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Position> positionsOf(String userName, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT i.name, u.name, p.title
                          FROM ce_appointment a
                          JOIN ce_post p ON p.id = a.post_id
                          JOIN ce_unit u ON u.id = p.unit_id
                          JOIN ce_institution i ON i.id = u.institution_id
                         WHERE a.user_name = :user AND a.held_from <= :day AND (a.held_until IS NULL OR a.held_until >= :day)
                         ORDER BY a.held_from, a.id
                        """)
                .param("user", userName)
                .param("day", day)
                .query(
                        (row, n) ->
                                new Position(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
