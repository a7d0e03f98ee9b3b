package org.cityedms.deadline.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.deadline.ComputationDraft;
import org.cityedms.deadline.DayDraft;
import org.cityedms.deadline.DayStatus;
import org.cityedms.deadline.Deadline;
import org.cityedms.deadline.DeadlineAdministration;
import org.cityedms.deadline.DeadlineCalculator;
import org.cityedms.deadline.DeadlinePreset;
import org.cityedms.deadline.DeadlinePresets;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.deadline.MartialDraft;
import org.cityedms.deadline.MartialPeriod;
import org.cityedms.deadline.PresetDraft;
import org.cityedms.deadline.StartDraft;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.registration.RegistrationRights;

/** Calendar and presets for people: rights, then a transaction, then the tables. */
public final class GuardedDeadlineAdministration implements DeadlineAdministration {
    private final DeadlinePresets presets;
    private final WorkCalendars calendars;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedDeadlineAdministration(
            DeadlinePresets presets,
            WorkCalendars calendars,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.presets = presets;
        this.calendars = calendars;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public List<DeadlinePresets.PresetVersion> presets() {
        rights.requireRead();
        return reading(presets::all);
    }

    @Override
    public Deadline compute(ComputationDraft draft) {
        rights.requireRead();
        StartDraft.Checked checked = draft.start().validated();
        Optional<DeadlinePreset> typed =
                Optional.ofNullable(draft.settings())
                        .map(settings -> settings.validated(checked.preset()));
        return reading(
                () -> {
                    DeadlineStart start = checked.start();
                    DeadlinePreset preset =
                            typed.orElseGet(() -> presets.effective(checked.preset(), start.day()));
                    return new DeadlineCalculator(calendars.current()).compute(preset, start);
                });
    }

    @Override
    public void putPreset(String code, PresetDraft draft) {
        rights.requireAdminister();
        DeadlinePreset preset = draft.validated(code);
        writing(
                () -> {
                    presets.put(preset);
                    return null;
                });
    }

    @Override
    public void restorePreset(String code) {
        rights.requireAdminister();
        writing(
                () -> {
                    presets.restore(code);
                    return null;
                });
    }

    @Override
    public List<DayStatus> year(int year) {
        rights.requireRead();
        return reading(
                () -> {
                    WorkCalendar calendar = calendars.current();
                    LocalDate first = LocalDate.of(year, 1, 1);
                    return first.datesUntil(first.plusYears(1)).map(calendar::day).toList();
                });
    }

    @Override
    public DayStatus putDay(LocalDate date, DayDraft draft) {
        rights.requireAdminister();
        return writing(
                () -> {
                    calendars.put(draft.validated(date));
                    return calendars.current().day(date);
                });
    }

    @Override
    public DayStatus restoreDay(LocalDate date) {
        rights.requireAdminister();
        return writing(
                () -> {
                    calendars.restore(date);
                    return calendars.current().day(date);
                });
    }

    @Override
    public List<MartialPeriod> martialPeriods() {
        rights.requireRead();
        return reading(calendars::martialPeriods);
    }

    @Override
    public List<MartialPeriod> putMartialPeriods(MartialDraft draft) {
        rights.requireAdminister();
        List<MartialPeriod> periods = draft.validated();
        return writing(
                () -> {
                    calendars.replaceMartialPeriods(periods);
                    return calendars.martialPeriods();
                });
    }

    private <R> R reading(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    private <R> R writing(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
