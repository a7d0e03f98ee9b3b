package org.cityedms.deadline.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;
import org.cityedms.deadline.CalendarDay;
import org.cityedms.deadline.DayKind;
import org.cityedms.deadline.DeadlinePreset;
import org.cityedms.deadline.DeadlinePresets.PresetVersion;
import org.cityedms.deadline.LegalPresets;
import org.cityedms.deadline.MartialPeriod;
import org.cityedms.deadline.Term;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.BeforeClass;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public class SettingsTablesTest {
    private final JdbcWorkCalendars calendars = new JdbcWorkCalendars(TestDatabase.jdbc());
    private final JdbcDeadlinePresets presets = new JdbcDeadlinePresets(TestDatabase.jdbc());

    @BeforeClass
    public static void tables() {
        TestDatabase.runScripts();
        TestDatabase.runScripts();
    }

    @Test
    public void calendar_shipped_isTheLaws() {
        assertThat(calendars.martialPeriods()).containsExactly(MartialPeriod.OF_THE_LAW);
    }

    @Test
    public void calendar_daySetAndRestored_countsAndCountsNot() {
        LocalDate day = LocalDate.of(2031, 9, 15);
        calendars.put(new CalendarDay(day, DayKind.HOLIDAY, "День міста"));
        calendars.put(new CalendarDay(day, DayKind.DAY_OFF, "Перенесено"));
        assertThat(calendars.set(2031))
                .containsExactly(new CalendarDay(day, DayKind.DAY_OFF, "Перенесено"));
        assertThat(calendars.current().working(day)).isFalse();
        calendars.restore(day);
        assertThat(calendars.set(2031)).isEmpty();
        assertThat(calendars.current().working(day)).isTrue();
    }

    @Test
    public void presets_versions_holdByTheirDays() {
        DeadlinePreset law = LegalPresets.find("appeal-forward").orElseThrow();
        presets.put(version(law, 3, null, "2026-06-30"));
        presets.put(version(law, 2, "2026-07-01", "2026-12-31"));
        presets.put(version(law, 4, "2026-07-01", "2026-12-31"));
        assertThat(amount("2026-06-30")).isEqualTo(3);
        assertThat(amount("2026-07-01")).isEqualTo(4);
        assertThat(amount("2027-01-01")).isEqualTo(5);
        assertThat(presets.all())
                .filteredOn(version -> version.preset().code().equals("appeal-forward"))
                .extracting(PresetVersion::lawful)
                .containsExactly(true, false, false);
        presets.restore("appeal-forward");
        assertThat(amount("2026-07-01")).isEqualTo(5);
    }

    @Test
    public void presets_extension_isReadBack() {
        DeadlinePreset appeal = LegalPresets.find("appeal").orElseThrow();
        DeadlinePreset own =
                new DeadlinePreset(
                        "own",
                        Bilingual.same("Свій"),
                        appeal.source(),
                        appeal.direction(),
                        appeal.term(),
                        appeal.startRule(),
                        appeal.lastDayRule(),
                        appeal.extension(),
                        Optional.empty(),
                        Optional.empty());
        presets.put(own);
        assertThat(presets.effective("own", LocalDate.of(2026, 1, 1))).isEqualTo(own);
        presets.restore("own");
        assertThatThrownBy(() -> presets.effective("own", LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("deadline-preset-not-found");
    }

    @Test
    public void presets_beforeTheLaw_areOutOfForce() {
        assertThatThrownBy(
                        () -> presets.effective("administrative-case", LocalDate.of(2023, 12, 14)))
                .hasMessageContaining("deadline-preset-out-of-force");
        assertThat(presets.effective("administrative-case", LocalDate.of(2023, 12, 15)).term())
                .isEqualTo(Term.calendarDays(30));
    }

    @Test
    public void martial_replaced_isWhole() {
        List<MartialPeriod> two =
                List.of(
                        new MartialPeriod(
                                LocalDate.of(2022, 3, 24), Optional.of(LocalDate.of(2030, 1, 1))),
                        new MartialPeriod(LocalDate.of(2031, 1, 1), Optional.empty()));
        replace(two);
        assertThat(calendars.martialPeriods()).isEqualTo(two);
        replace(List.of(MartialPeriod.OF_THE_LAW));
    }

    private void replace(List<MartialPeriod> periods) {
        new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()))
                .executeWithoutResult(status -> calendars.replaceMartialPeriods(periods));
    }

    private int amount(String day) {
        return presets.effective("appeal-forward", LocalDate.parse(day)).term().amount();
    }

    private static DeadlinePreset version(DeadlinePreset law, int days, String from, String until) {
        return new DeadlinePreset(
                law.code(),
                law.title(),
                law.source(),
                law.direction(),
                Term.calendarDays(days),
                law.startRule(),
                law.lastDayRule(),
                law.extension(),
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.of(LocalDate.parse(until)));
    }
}
