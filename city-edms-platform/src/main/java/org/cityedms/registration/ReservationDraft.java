package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;

/** A wish to reserve numbers as a person sent it, nothing checked yet. */
public record ReservationDraft(
        Integer count,
        String reason,
        String until,
        String caseIndex,
        String unit,
        String session,
        String convocation,
        String correspondent,
        String authorship) {
    public static final int MAXIMUM_COUNT = 100;

    /**
     * The wish, all checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public ReservationRequest validated(RegisterSettings register, LocalDate today) {
        Fields fields = new Fields();
        if (count == null) {
            fields.add(FieldError.of("count", "required"));
        } else if (count < 1 || count > MAXIMUM_COUNT) {
            fields.add(FieldError.of("count", "out-of-range", 1, MAXIMUM_COUNT));
        }
        Optional<String> why =
                fields.requiredText("reason", reason, NumberChoiceDraft.MAXIMUM_REASON);
        Optional<LocalDate> day = fields.day("until", until);
        fields.require("until", day, until);
        LocalDate last = lastDay(register.restart(), today);
        if (day.isPresent() && (day.get().isBefore(today) || day.get().isAfter(last))) {
            fields.add(FieldError.of("until", "not-between", today.toString(), last.toString()));
        }
        Card card =
                new NumberWish(caseIndex, unit, session, convocation, correspondent, authorship)
                        .card(fields, register.template());
        fields.throwIfAny("invalid-input");
        return new ReservationRequest(count, why.orElseThrow(), day.orElseThrow(), card);
    }

    /** A number kept longer would be given to a document of another year or quarter. */
    private static LocalDate lastDay(Restart restart, LocalDate today) {
        LocalDate firstOfMonth = today.withDayOfMonth(1);
        int months =
                restart == Restart.QUARTERLY
                        ? 3 - (today.getMonthValue() - 1) % 3
                        : 13 - today.getMonthValue();
        return firstOfMonth.plusMonths(months).minusDays(1);
    }
}
