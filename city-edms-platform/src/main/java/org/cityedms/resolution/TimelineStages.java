package org.cityedms.resolution;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.registration.OfficeTime;

/** How long each stage of an execution took (час на кожному етапі). */
public final class TimelineStages {
    private final WorkCalendar calendar;
    private final Instant now;

    public TimelineStages(WorkCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
    }

    /**
     * The stages, in the order they began.
     *
     * @param registered when the document got its number
     */
    public List<Timeline.Stage> of(
            Optional<Instant> registered, List<Review> reviews, List<Task> tasks) {
        List<Timeline.Stage> stages = new ArrayList<>();
        Optional<Instant> first =
                reviews.stream().map(Review::proposedAt).min(Comparator.naturalOrder());
        Optional<Instant> given =
                tasks.stream().map(Task::createdAt).min(Comparator.naturalOrder());
        registered.ifPresent(
                at ->
                        stages.add(
                                stage(
                                        Timeline.Kind.REGISTRATION,
                                        Optional.empty(),
                                        Optional.empty(),
                                        at,
                                        first.or(() -> given))));
        for (Review review : reviews) {
            stages.add(
                    stage(
                            Timeline.Kind.REVIEW,
                            Optional.of(review.head().name()),
                            Optional.empty(),
                            review.proposedAt(),
                            review.closedAt()));
        }
        tasks.forEach(task -> add(task, stages));
        stages.sort(Comparator.comparing(Timeline.Stage::from));
        return stages;
    }

    private void add(Task task, List<Timeline.Stage> stages) {
        Optional<Instant> handedIn = task.reportedAt().or(task::finishedAt);
        Optional<String> whose = Optional.of(task.executor().name());
        Optional<Long> id = Optional.of(task.id());
        stages.add(stage(Timeline.Kind.EXECUTION, whose, id, task.createdAt(), handedIn));
        boolean waited =
                task.reportedAt().isPresent()
                        && !task.finishedAt().equals(task.reportedAt())
                        && task.state() != TaskState.WITHDRAWN;
        if (waited) {
            stages.add(
                    stage(
                            Timeline.Kind.ACCEPTANCE,
                            whose,
                            id,
                            task.reportedAt().orElseThrow(),
                            task.finishedAt()));
        }
    }

    private Timeline.Stage stage(
            Timeline.Kind kind,
            Optional<String> whose,
            Optional<Long> task,
            Instant from,
            Optional<Instant> to) {
        Instant end = to.orElse(now);
        return new Timeline.Stage(
                kind,
                whose,
                task,
                from,
                to,
                Math.max(0, Duration.between(from, end).toHours()),
                workingDays(OfficeTime.dayOf(from), OfficeTime.dayOf(end)));
    }

    private int workingDays(LocalDate first, LocalDate last) {
        int days = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.working(day)) {
                days++;
            }
        }
        return days;
    }
}
