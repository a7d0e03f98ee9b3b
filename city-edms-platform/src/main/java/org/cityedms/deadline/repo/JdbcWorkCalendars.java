package org.cityedms.deadline.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.deadline.CalendarDay;
import org.cityedms.deadline.DayKind;
import org.cityedms.deadline.MartialPeriod;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.registration.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar in the tables {@code ce_calendar_day} and {@code ce_martial_period}. */
public final class JdbcWorkCalendars implements WorkCalendars {
    private final JdbcClient jdbc;

    public JdbcWorkCalendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public WorkCalendar current() {
        List<CalendarDay> set =
                jdbc.sql("SELECT day, kind, note FROM ce_calendar_day")
                        .query(JdbcWorkCalendars::day)
                        .list();
        return new WorkCalendar(set, martialPeriods());
    }

    @Override
    public List<CalendarDay> set(int year) {
        return jdbc.sql(
                        "SELECT day, kind, note FROM ce_calendar_day WHERE day BETWEEN :first AND :last ORDER BY day")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(JdbcWorkCalendars::day)
                .list();
    }

    @Override
    public void put(CalendarDay day) {
        jdbc.sql(
                        """
                        INSERT INTO ce_calendar_day (day, kind, note) VALUES (:day, :kind, :note)
                        ON CONFLICT (day) DO UPDATE SET kind = EXCLUDED.kind, note = EXCLUDED.note
                        """)
                .param("day", day.date())
                .param("kind", day.kind().code())
                .param("note", day.note())
                .update();
    }

    @Override
    public void restore(LocalDate day) {
        jdbc.sql("DELETE FROM ce_calendar_day WHERE day = :day").param("day", day).update();
    }

    @Override
    public List<MartialPeriod> martialPeriods() {
        return jdbc.sql("SELECT first_day, last_day FROM ce_martial_period ORDER BY first_day")
                .query(
                        (row, number) ->
                                new MartialPeriod(
                                        row.getObject("first_day", LocalDate.class),
                                        Optional.ofNullable(
                                                row.getObject("last_day", LocalDate.class))))
                .list();
    }

    @Override
    public void replaceMartialPeriods(List<MartialPeriod> periods) {
        // Two administrators at once: the second one's word stands, whole.
        jdbc.sql("LOCK TABLE ce_martial_period IN SHARE ROW EXCLUSIVE MODE").update();
        jdbc.sql("DELETE FROM ce_martial_period").update();
        for (MartialPeriod period : periods) {
            jdbc.sql("INSERT INTO ce_martial_period (first_day, last_day) VALUES (:first, :last)")
                    .param("first", period.from())
                    .param("last", period.until().orElse(null))
                    .update();
        }
    }

    private static CalendarDay day(ResultSet row, int number) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                Coded.find(DayKind.class, row.getString("kind")).orElseThrow(),
                row.getString("note"));
    }
}
