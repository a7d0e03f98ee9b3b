package org.cityedms.resolution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.Recurrence;
import org.cityedms.resolution.RecurrenceWords;

/** Schema {@code PeriodicTask}. */
record PeriodicJson(
        String id,
        int version,
        String document,
        String resolution,
        RuleJson rule,
        PartyJson.TextJson words,
        int given,
        String nextDue,
        String state,
        String reason,
        List<String> actions) {

    static PeriodicJson of(PeriodicTask.View view) {
        PeriodicTask task = view.task();
        return new PeriodicJson(
                Long.toString(task.id()),
                task.version(),
                task.document().value(),
                Long.toString(task.first()),
                RuleJson.of(task.rule()),
                PartyJson.TextJson.of(Optional.of(RecurrenceWords.of(task.rule()))),
                task.next(),
                view.nextDue().map(LocalDate::toString).orElse(null),
                task.state().code(),
                task.reason().orElse(null),
                view.actions());
    }

    /** Schema {@code Recurrence}. */
    record RuleJson(
            String unit,
            int every,
            int on,
            String shift,
            String from,
            String until,
            Integer times) {
        static RuleJson of(Recurrence rule) {
            return new RuleJson(
                    rule.unit().code(),
                    rule.every(),
                    rule.on(),
                    rule.shift().code(),
                    rule.from().toString(),
                    rule.until().map(LocalDate::toString).orElse(null),
                    rule.times().orElse(null));
        }
    }

    /** Schema {@code PeriodicTasks}. */
    record ListJson(List<PeriodicJson> tasks) {
        static ListJson of(List<PeriodicTask.View> views) {
            return new ListJson(views.stream().map(PeriodicJson::of).toList());
        }
    }
}
