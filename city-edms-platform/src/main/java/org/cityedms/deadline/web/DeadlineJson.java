package org.cityedms.deadline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.deadline.DeadlineAct;
import org.cityedms.deadline.DeadlineAnswer;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;

/** Schema {@code DocumentDeadline}. */
record DeadlineJson(
        String document,
        String preset,
        BilingualJson title,
        String startDay,
        String due,
        String dueAt,
        boolean overdue,
        boolean extended,
        BilingualJson explanation,
        String extendableUntil,
        String extendedDue,
        String finishedOn,
        AnswerJson answer,
        List<ActJson> history) {

    static DeadlineJson of(DocumentDeadline deadline, LocalDate today) {
        boolean extendable =
                deadline.extendableUntil().map(last -> !today.isAfter(last)).orElse(false);
        return new DeadlineJson(
                deadline.document().value(),
                deadline.preset(),
                BilingualJson.of(deadline.title()),
                deadline.start().day().toString(),
                deadline.due().toString(),
                deadline.dueAt().map(OfficeTime::print).orElse(null),
                deadline.overdue(today),
                deadline.extended(),
                BilingualJson.of(deadline.explanation()),
                extendable ? day(deadline.extendableUntil()) : null,
                extendable ? day(deadline.extendedDue()) : null,
                day(deadline.finishedOn()),
                deadline.answer().map(AnswerJson::of).orElse(null),
                deadline.history().stream().map(ActJson::of).toList());
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    record ActJson(
            String act,
            String at,
            String actorName,
            String due,
            String reason,
            String notice,
            AnswerJson answer) {
        static ActJson of(DeadlineAct act) {
            return new ActJson(
                    act.kind().code(),
                    OfficeTime.print(act.at()),
                    act.actorName(),
                    act.due().toString(),
                    act.reason().orElse(null),
                    act.notice().map(DocumentId::value).orElse(null),
                    act.answer().map(AnswerJson::of).orElse(null));
        }
    }

    /** Schema {@code DeadlineAnswer}. */
    record AnswerJson(String document, String number, String registeredOn) {
        static AnswerJson of(DeadlineAnswer answer) {
            return new AnswerJson(
                    answer.document().value(),
                    answer.number().orElse(null),
                    day(answer.registeredOn()));
        }
    }
}
