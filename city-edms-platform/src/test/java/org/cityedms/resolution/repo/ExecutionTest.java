package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.resolution.repo.Outcomes.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TaskStep;
import org.cityedms.resolution.TaskSurroundings;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPart;
import org.junit.Test;

/** Executions on a real PostgreSQL, with the structure of the council in its tables. */
public class ExecutionTest {
    private static final List<String> EVERYBODY =
            List.of(
                    "mayor",
                    "deputy",
                    "head",
                    "main",
                    "co",
                    "informed",
                    "controller",
                    "outsider",
                    "registrar");

    private final Council council = new Council();

    /**
     * The matrix: each step of each kind of task by everybody. What the table of rights refuses is
     * refused and changes nothing.
     */
    @Test
    public void steps_byEverybody_areRefusedToWhoeverMayNot() {
        for (String role : List.of("main", "co", "info")) {
            DocumentId letter = council.letter();
            long id = Council.task(council.resolved(letter), role).task().id();
            for (TaskStep step : TaskStep.values()) {
                if (step == TaskStep.GRANT || step == TaskStep.REFUSE) {
                    continue;
                }
                for (String who : EVERYBODY) {
                    TaskSurroundings task = council.tables.surroundings(council.tables.task(id));
                    boolean allowed =
                            task.stakes().stream()
                                    .filter(stake -> step.transition(task).allowedTo(stake.actor()))
                                    .anyMatch(
                                            stake ->
                                                    stake.post()
                                                            .equals(
                                                                    Optional.ofNullable(
                                                                            council.posts.get(
                                                                                    who))));
                    if (!allowed) {
                        assertThat(refusal(() -> council.step(who, id, step.code())))
                                .as("%s of a task of role %s by %s", step, role, who)
                                .isEqualTo("execution-not-yours");
                    }
                }
            }
            assertThat(council.tables.task(id).version()).isEqualTo(1);
        }
    }

    @Test
    public void report_onControl_waitsForAcceptanceAndMayComeBack() {
        long id = Council.task(council.resolved(council.letter()), "main").task().id();
        assertThat(council.step("main", id, "report").task().task().state())
                .isEqualTo(TaskState.REPORTED);
        assertThat(council.lines("controller", TrayPart.TO_ACCEPT))
                .extracting(TrayLine::task)
                .contains(Optional.of(id));
        assertThat(council.lines("mayor", TrayPart.TO_ACCEPT))
                .extracting(TrayLine::task)
                .contains(Optional.of(id));
        assertThat(council.step("controller", id, "return").task().task().state())
                .isEqualTo(TaskState.ASSIGNED);
        council.step("main", id, "report");
        Task done = council.step("mayor", id, "accept").task().task();
        assertThat(done.state()).isEqualTo(TaskState.DONE);
        assertThat(done.finishedAt()).isPresent();
        assertThat(refusal(() -> council.step("mayor", id, "accept")))
                .isEqualTo("execution-wrong-state");
    }

    @Test
    public void control_withTasksNotDone_comesOffWithAReasonOnly() {
        ResolutionView resolution = council.resolved(council.letter());
        long id = resolution.resolution().id();
        assertThat(refusal(() -> remove("controller", id, null))).isEqualTo("control-unanswered");
        assertThat(refusal(() -> remove("main", id, "Годі"))).isEqualTo("execution-not-yours");
        assertThat(onControl("controller")).isEqualTo(2);
        ResolutionView off = remove("controller", id, "Втратило актуальність");
        assertThat(off.resolution().control().on()).isFalse();
        assertThat(off.resolution().control().removal().orElseThrow().reason())
                .contains("Втратило актуальність");
        assertThat(onControl("controller")).isZero();
    }

    @Test
    public void control_withEverythingDone_comesOffByItself() {
        ResolutionView resolution = council.resolved(council.letter());
        council.step("co", Council.task(resolution, "co").task().id(), "part");
        long main = Council.task(resolution, "main").task().id();
        council.step("main", main, "report");
        council.step("controller", main, "accept");
        assertThat(
                        remove("controller", resolution.resolution().id(), null)
                                .resolution()
                                .control()
                                .on())
                .isFalse();
    }

    @Test
    public void request_forADeadline_isDecidedByTheAuthorOnly() {
        long id = Council.task(council.resolved(council.letter()), "main").task().id();
        council.step("main", id, "request-deadline");
        assertThat(refusal(() -> council.step("main", id, "request-executor")))
                .isEqualTo("task-request-waits");
        assertThat(council.lines("mayor", TrayPart.REQUESTS)).hasSize(1);
        for (String who : List.of("controller", "main", "head", "outsider")) {
            assertThat(refusal(() -> council.step(who, id, "grant")))
                    .as(who)
                    .isEqualTo("execution-not-yours");
        }
        Task moved = council.step("mayor", id, "grant").task().task();
        assertThat(moved.deadline().due()).contains(LocalDate.of(2026, 12, 31));
        assertThat(moved.deadline().explanation().orElseThrow().uk()).contains("на прохання");
        assertThat(moved.request()).isEmpty();
    }

    /** A sub-resolution is due no later than its own task, also afterwards. */
    @Test
    public void deadline_ofWhatWasPassedOn_isNotMovedBeyondTheTaskItIsFrom() {
        DocumentId letter = council.letter();
        long main = Council.task(council.resolved(letter), "main").task().id();
        ResolutionView below =
                council.as(
                        "main",
                        () ->
                                council.resolutions
                                        .resolve(
                                                letter,
                                                council.draft(
                                                        null,
                                                        Long.toString(main),
                                                        List.of(
                                                                new PointDraft.ExecutorDraft(
                                                                        council.post("outsider"),
                                                                        "main",
                                                                        null))),
                                                Optional.empty())
                                        .value());
        long id = Council.task(below, "main").task().id();
        assertThat(refusal(() -> council.step("outsider", id, "request-deadline")))
                .isEqualTo("invalid-input");
        assertThat(refusal(() -> council.step("main", id, "move-deadline")))
                .isEqualTo("invalid-input");
        council.step("mayor", main, "move-deadline");
        council.step("outsider", id, "request-deadline");
        council.jdbc
                .sql("UPDATE ce_task SET due = '2026-12-10' WHERE id = :id")
                .param("id", main)
                .update();
        assertThat(refusal(() -> council.step("main", id, "grant"))).isEqualTo("invalid-input");
        council.step("mayor", main, "move-deadline");
        assertThat(council.step("main", id, "grant").task().task().deadline().due())
                .contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    public void executor_mainOfTheDocument_isChangedByTheHeadOfThePrimaryReviewOnly() {
        DocumentId letter = council.letter();
        council.resolved(letter);
        Review second = council.propose(letter, "deputy");
        ResolutionView other =
                council.as(
                        "deputy",
                        () ->
                                council.resolutions
                                        .resolve(
                                                letter,
                                                council.draft(
                                                        Long.toString(second.id()),
                                                        null,
                                                        List.of(
                                                                new PointDraft.ExecutorDraft(
                                                                        council.post("head"),
                                                                        "main",
                                                                        null))),
                                                Optional.empty())
                                        .value());
        long id = Council.task(other, "main").task().id();
        assertThat(refusal(() -> council.step("head", id, "change-executor")))
                .isEqualTo("execution-not-yours");
        assertThat(refusal(() -> council.step("deputy", id, "change-executor")))
                .isEqualTo("execution-not-yours");
        Task changed = council.step("mayor", id, "change-executor").task().task();
        assertThat(changed.executor().post()).isEqualTo(council.posts.get("deputy"));
    }

    private int onControl(String who) {
        return council.as(
                who,
                () ->
                        council.control.board(ControlScope.MINE).people().stream()
                                .mapToInt(
                                        line ->
                                                line.counts().week()
                                                        + line.counts().later()
                                                        + line.counts().today())
                                .sum());
    }

    private ResolutionView remove(String who, long id, String reason) {
        int version = council.tables.resolution(id).version();
        return council.as(
                who,
                () ->
                        council.resolutions.act(
                                id,
                                new StepDraft("remove-control", version, null, reason),
                                Optional.empty()));
    }
}
