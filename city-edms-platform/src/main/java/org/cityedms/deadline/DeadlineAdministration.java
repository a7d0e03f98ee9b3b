package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.List;

/** What people do with the calendar and the presets; rights are checked here. */
public interface DeadlineAdministration {
    List<DeadlinePresets.PresetVersion> presets();

    /** Counts a deadline without setting it. */
    Deadline compute(ComputationDraft draft);

    void putPreset(String code, PresetDraft draft);

    /** The law's preset holds again. */
    void restorePreset(String code);

    /** Every day of a year. */
    List<DayStatus> year(int year);

    DayStatus putDay(LocalDate date, DayDraft draft);

    /** The day is what the law makes of it again. */
    DayStatus restoreDay(LocalDate date);

    List<MartialPeriod> martialPeriods();

    List<MartialPeriod> putMartialPeriods(MartialDraft draft);
}
