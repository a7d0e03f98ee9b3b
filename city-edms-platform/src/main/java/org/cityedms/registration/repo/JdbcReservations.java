package org.cityedms.registration.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Reservation;
import org.cityedms.registration.ReservationRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reservations in {@code ce_reservation}; their numbers are lines of the register. */
public final class JdbcReservations {
    private static final String SELECT =
            """
            SELECT v.id, g.code, v.reserved_by, v.reserved_by_name, v.reserved_at, v.reason, v.expires_on, e.id AS entry, e.ordinal, e.number
              FROM ce_reservation v
              JOIN ce_register g ON g.id = v.register_id
              JOIN ce_register_entry e ON e.reservation_id = v.id AND e.register_id = v.register_id AND e.state = 'reserved'
             WHERE\s
            """;
    private static final String OF_REGISTER = SELECT + "v.register_id = :register";

    /** What ended before today is given up by the job of the night, and not looked for here. */
    private static final String ENDING =
            SELECT
                    + """
                      v.id IN (SELECT s.id FROM ce_reservation s
                                 JOIN ce_register r ON r.id = s.register_id AND r.active
                                WHERE s.expires_on BETWEEN :today AND :until
                                  AND EXISTS (SELECT FROM ce_register_entry w
                                               WHERE w.register_id = s.register_id AND w.reservation_id = s.id AND w.state = 'reserved')
                                ORDER BY s.expires_on, s.id LIMIT :limit)
                       ORDER BY v.expires_on, v.id, e.ordinal
                      """;

    private final JdbcClient jdbc;

    public JdbcReservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long create(
            Register register,
            CountingPeriod period,
            ReservationRequest request,
            Instant at,
            String user,
            String userName) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_reservation (register_id, period, reserved_by, reserved_by_name, reserved_at, reason, expires_on)
                        VALUES (:register, :period, :user, :userName, :at, :reason, :until) RETURNING id
                        """)
                .param("register", register.id())
                .param("period", period.key())
                .param("user", user)
                .param("userName", userName)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("reason", request.reason())
                .param("until", request.until())
                .query(Long.class)
                .single();
    }

    /** Reservations of a register with numbers that wait. */
    List<Reservation> open(long register) {
        return read(
                jdbc.sql(OF_REGISTER + " ORDER BY v.expires_on, v.id, e.ordinal")
                        .param("register", register));
    }

    /** Reservations of all registers in use with numbers that wait, until a day. */
    List<Reservation> ending(LocalDate today, LocalDate until, int limit) {
        return read(
                jdbc.sql(ENDING).param("today", today).param("until", until).param("limit", limit));
    }

    /** A reservation of a register, nothing where none of its numbers waits. */
    Optional<Reservation> find(long register, long id) {
        return read(
                        jdbc.sql(OF_REGISTER + " AND v.id = :id ORDER BY e.ordinal")
                                .param("register", register)
                                .param("id", id))
                .stream()
                .findFirst();
    }

    /**
     * Reservations with numbers that waited too long, those with the largest numbers first, so that
     * as many as possible can be given again.
     */
    List<Expired> expired(LocalDate today) {
        return jdbc.sql(
                        """
                        SELECT v.id, g.code, v.expires_on FROM ce_reservation v
                          JOIN ce_register g ON g.id = v.register_id
                          JOIN ce_register_entry e ON e.reservation_id = v.id AND e.state = 'reserved'
                         WHERE v.expires_on < :today
                         GROUP BY v.id, g.code, v.expires_on
                         ORDER BY g.code, MAX(e.ordinal) DESC
                        """)
                .param("today", today)
                .query(
                        (row, n) ->
                                new Expired(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getObject(3, LocalDate.class)))
                .list();
    }

    private static List<Reservation> read(JdbcClient.StatementSpec statement) {
        Map<Long, Reservation> reservations = new LinkedHashMap<>();
        statement.query(
                row -> {
                    Reservation one =
                            new Reservation(
                                    row.getLong("id"),
                                    new RegisterCode(row.getString("code")),
                                    row.getString("reserved_by"),
                                    row.getString("reserved_by_name"),
                                    row.getObject("reserved_at", OffsetDateTime.class).toInstant(),
                                    row.getString("reason"),
                                    row.getObject("expires_on", LocalDate.class),
                                    List.of(
                                            new Reservation.ReservedNumber(
                                                    row.getLong("entry"),
                                                    row.getLong("ordinal"),
                                                    row.getString("number"))));
                    reservations.merge(one.id(), one, Reservation::and);
                });
        return List.copyOf(reservations.values());
    }

    /** A reservation whose last day is over. */
    record Expired(long id, String register, LocalDate until) {}
}
