package org.cityedms.audit.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.audit.PersonalDataView;
import org.cityedms.audit.PersonalDataViews;
import org.cityedms.audit.ViewQuery;
import org.cityedms.audit.ViewSubject;
import org.cityedms.audit.ViewedData;
import org.cityedms.organization.People;
import org.cityedms.registration.Coded;
import org.cityedms.registration.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Views of personal data in {@code ce_audit_view}. */
public final class JdbcPersonalDataViews implements PersonalDataViews {
    private static final int MAXIMUM_LABEL = 200;
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    public JdbcPersonalDataViews(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void record(ViewSubject subject, ViewedData data, String purpose) {
        insert(subject, data, purpose, clock.instant(), Duration.ZERO);
    }

    @Override
    public void recordAgain(ViewSubject subject, ViewedData data) {
        insert(subject, data, "", clock.instant(), MOMENT);
    }

    /**
     * Writes a row, unless there is the same one. Rows of later, by the clock of another server,
     * are not: a view must not be lost.
     *
     * @param moment views that long before are the same one
     */
    private void insert(
            ViewSubject subject, ViewedData data, String purpose, Instant at, Duration moment) {
        String viewer = people.current();
        jdbc.sql(
                        """
                        INSERT INTO ce_audit_view (viewed_at, viewed_by, viewer_name, subject, label, data, purpose)
                        SELECT :at, :viewer, :name, :subject, :label, :data, :purpose
                         WHERE NOT EXISTS (SELECT 1 FROM ce_audit_view
                                            WHERE subject = :subject AND viewed_by = :viewer AND data = :data AND viewed_at > :since AND viewed_at <= :at)
                        """)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("since", OffsetDateTime.ofInstant(at.minus(moment), ZoneOffset.UTC))
                .param("viewer", viewer)
                .param("name", people.displayName(viewer))
                .param("subject", subject.id())
                .param("label", cut(subject.label(), MAXIMUM_LABEL))
                .param("data", data.code())
                .param("purpose", cut(purpose, MAXIMUM_PURPOSE))
                .update();
    }

    /** Newest first. */
    List<PersonalDataView> find(ViewQuery query) {
        StringBuilder sql =
                new StringBuilder(
                        """
                        SELECT id, viewed_at, viewed_by, viewer_name, subject, label, data, purpose
                          FROM ce_audit_view WHERE TRUE
                        """);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("limit", query.limit());
        query.subject().ifPresent(value -> and(sql, parameters, "subject = :subject", value));
        query.viewer().ifPresent(value -> and(sql, parameters, "viewed_by = :viewer", value));
        query.before().ifPresent(value -> and(sql, parameters, "id < :before", value));
        query.from().ifPresent(day -> and(sql, parameters, "viewed_at >= :from", start(day)));
        query.to()
                .ifPresent(day -> and(sql, parameters, "viewed_at < :to", start(day.plusDays(1))));
        return jdbc.sql(sql.append(" ORDER BY id DESC LIMIT :limit").toString())
                .params(parameters)
                .query(JdbcPersonalDataViews::view)
                .list();
    }

    private static void and(
            StringBuilder sql, Map<String, Object> parameters, String condition, Object value) {
        sql.append(" AND ").append(condition);
        parameters.put(condition.substring(condition.indexOf(':') + 1), value);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toOffsetDateTime();
    }

    private static PersonalDataView view(ResultSet row, int n) throws SQLException {
        return new PersonalDataView(
                row.getLong("id"),
                row.getObject("viewed_at", OffsetDateTime.class).toInstant(),
                row.getString("viewed_by"),
                row.getString("viewer_name"),
                new ViewSubject(row.getString("subject"), row.getString("label")),
                Coded.find(ViewedData.class, row.getString("data")).orElseThrow(),
                row.getString("purpose"));
    }

    private static String cut(String text, int maximum) {
        return text.length() <= maximum ? text : text.substring(0, maximum);
    }
}
