package org.cityedms.organization.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Appointment;
import org.cityedms.organization.Order;
import org.cityedms.organization.OrganizationProblems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Appointments in {@code ce_appointment}. */
final class AppointmentTable {
    private static final String SELECT =
            "SELECT id, post_id, user_name, held_from, held_until, order_number, order_date FROM ce_appointment ";

    private final JdbcClient jdbc;

    AppointmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Appointment> ofPost(long post) {
        return jdbc.sql(SELECT + "WHERE post_id = :post ORDER BY held_from DESC")
                .param("post", post)
                .query((row, n) -> appointment(row))
                .list();
    }

    List<Appointment> notEndedBefore(LocalDate day) {
        return jdbc.sql(SELECT + "WHERE held_until IS NULL OR held_until >= :day ORDER BY id")
                .param("day", day)
                .query((row, n) -> appointment(row))
                .list();
    }

    Appointment require(long id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query((row, n) -> appointment(row))
                .optional()
                .orElseThrow(() -> OrganizationProblems.appointmentNotFound(id).exception());
    }

    Optional<Appointment> overlapping(Appointment wanted) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE post_id = :post AND id <> :id AND (held_until IS NULL OR held_until >= :from)
                                  AND (:until IS NULL OR held_from <= :until)
                                ORDER BY held_from LIMIT 1
                                """)
                .param("post", wanted.post())
                .param("id", wanted.id())
                .param("from", wanted.from())
                .param("until", wanted.until().orElse(null), Types.DATE)
                .query((row, n) -> appointment(row))
                .optional();
    }

    long insert(Appointment appointment) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_appointment (post_id, user_name, held_from, held_until, order_number, order_date)
                        VALUES (:post, :user, :from, :until, :number, :date) RETURNING id
                        """)
                .param("post", appointment.post())
                .param("user", appointment.userName())
                .param("from", appointment.from())
                .param("until", appointment.until().orElse(null), Types.DATE)
                .param("number", appointment.order().map(Order::number).orElse(null), Types.VARCHAR)
                .param("date", appointment.order().map(Order::date).orElse(null), Types.DATE)
                .query(Long.class)
                .single();
    }

    void end(long id, LocalDate lastDay) {
        jdbc.sql("UPDATE ce_appointment SET held_until = :last WHERE id = :id")
                .param("last", lastDay)
                .param("id", id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM ce_appointment WHERE id = :id").param("id", id).update();
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        String number = row.getString(6);
        LocalDate date = row.getObject(7, LocalDate.class);
        return new Appointment(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                Optional.ofNullable(row.getObject(5, LocalDate.class)),
                number == null || date == null
                        ? Optional.empty()
                        : Optional.of(new Order(number, date)));
    }
}
