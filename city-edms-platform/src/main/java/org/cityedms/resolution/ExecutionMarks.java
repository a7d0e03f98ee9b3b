package org.cityedms.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cityedms.registration.OfficeTime;

/** What journals and cards on paper say of an execution, in Ukrainian (резолюція і відмітки). */
public final class ExecutionMarks {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private ExecutionMarks() {}

    /** «Іваненко Іван, 10.11.2026: Підготувати відповідь». */
    public static String resolution(Resolution resolution) {
        return resolution.author().party().name()
                + ", "
                + DAY.format(resolution.resolvedOn())
                + resolution.text().map(": "::concat).orElse("");
    }

    /** A line for each point: what, to whom, by when. */
    public static List<String> assignments(List<Task> tasks) {
        List<String> lines = new ArrayList<>();
        tasks.stream()
                .filter(ExecutionMarks::stands)
                .collect(
                        Collectors.groupingBy(
                                Task::point, java.util.TreeMap::new, Collectors.toList()))
                .forEach((point, ofPoint) -> lines.add(assignment(ofPoint)));
        return lines;
    }

    private static String assignment(List<Task> tasks) {
        Task first = tasks.get(0);
        String what =
                first.label().map(label -> label + ". ").orElse("")
                        + first.text().map(text -> text + " — ").orElse("");
        Optional<LocalDate> due =
                tasks.stream().flatMap(task -> task.deadline().due().stream()).findFirst();
        return what
                + tasks.stream().map(ExecutionMarks::executor).collect(Collectors.joining(", "))
                + due.map(day -> "; строк до " + DAY.format(day)).orElse("");
    }

    /** «Петренку П. П. (відповідальний)». */
    private static String executor(Task task) {
        String name = task.executor().dative().orElse(task.executor().name());
        return name
                + switch (task.role()) {
                    case MAIN -> " (відповідальний)";
                    case CO -> " (співвиконавець)";
                    case INFORMED -> " (до відома)";
                };
    }

    /** What was done of a task; nothing while it is not. */
    public static Optional<String> done(Task task) {
        return task.finishedAt()
                .or(task::reportedAt)
                .filter(at -> stands(task) && task.state() != TaskState.ASSIGNED)
                .map(at -> done(task, at));
    }

    private static String done(Task task, Instant at) {
        return task.state().title().uk()
                + " "
                + DAY.format(OfficeTime.dayOf(at))
                + ", "
                + task.executor().name()
                + task.report().map(": "::concat).orElse("");
    }

    /** That a resolution was taken off control. */
    public static Optional<String> removed(Resolution resolution) {
        return resolution
                .control()
                .removal()
                .map(removal -> "знято з контролю " + DAY.format(OfficeTime.dayOf(removal.at())));
    }

    /** To whom the registry passed a document on. */
    public static String review(Review review) {
        return "на розгляд: " + review.head().name();
    }

    private static boolean stands(Task task) {
        return task.state() != TaskState.WITHDRAWN;
    }
}
