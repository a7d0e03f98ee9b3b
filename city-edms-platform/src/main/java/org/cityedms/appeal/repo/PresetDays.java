package org.cityedms.appeal.repo;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.appeal.CaseActKind;
import org.cityedms.appeal.CaseRecord;
import org.cityedms.appeal.InformationRequest;
import org.cityedms.appeal.LawfulDays;
import org.cityedms.deadline.DeadlineCalculator;
import org.cityedms.deadline.DeadlinePresets;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.deadline.WorkCalendars;

/** Days by the presets of deadlines and the calendar of the office. */
public final class PresetDays implements LawfulDays {
    private final DeadlinePresets presets;
    private final WorkCalendars calendars;

    public PresetDays(DeadlinePresets presets, WorkCalendars calendars) {
        this.presets = presets;
        this.calendars = calendars;
    }

    @Override
    public Optional<LocalDate> due(CaseActKind act, CaseRecord record, LocalDate received) {
        boolean request = record instanceof InformationRequest;
        return switch (act) {
            case FORWARDED ->
                    Optional.of(day(request ? "information-request" : "appeal-forward", received));
            case RETURNED -> Optional.of(day("appeal-return", received));
            case REFUSED -> Optional.of(day("information-request", received));
            case RECORDED, CORRECTED, DECIDED, REOPENED -> Optional.empty();
        };
    }

    private LocalDate day(String preset, LocalDate received) {
        return new DeadlineCalculator(calendars.current())
                .compute(presets.effective(preset, received), DeadlineStart.on(received))
                .due();
    }
}
