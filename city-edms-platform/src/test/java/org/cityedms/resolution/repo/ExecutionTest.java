package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TaskStep;
import org.cityedms.resolution.TaskSurroundings;
import org.cityedms.resolution.TrayCursor;
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
        assertThat(lines("controller", TrayPart.TO_ACCEPT))
                .extracting(TrayLine::task)
                .contains(Optional.of(id));
        assertThat(lines("mayor", TrayPart.TO_ACCEPT))
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
        assertThat(lines("mayor", TrayPart.REQUESTS)).hasSize(1);
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

    @Test
    public void withdrawal_takesAllBelowWithIt_andClosesTheDocument() {
        DocumentId letter = council.letter();
        ResolutionView resolution = council.resolved(letter);
        long main = Council.task(resolution, "main").task().id();
        council.as(
                "main",
                () ->
                        council.resolutions.resolve(
                                letter,
                                council.draft(
                                        null,
                                        Long.toString(main),
                                        List.of(
                                                new PointDraft.ExecutorDraft(
                                                        council.post("outsider"), "main", null))),
                                Optional.empty()));
        council.now = council.now.plusSeconds(11);
        StepDraft silent = new StepDraft("withdraw", 1, null, null);
        assertThat(refusal(() -> withdraw("mayor", resolution, silent))).isEqualTo("invalid-input");
        withdraw("mayor", resolution, new StepDraft("withdraw", 1, null, "Помилка"));
        assertThat(council.tables.tasks.ofDocument(letter))
                .extracting(Task::state)
                .containsOnly(TaskState.WITHDRAWN);
        for (String who : List.of("main", "co", "informed", "outsider", "controller")) {
            verify(council.permissions, atLeastOnce())
                    .deletePermission(
                            any(), eq(council.group(who)), eq(PermissionService.CONSUMER));
        }
        assertThat(lines("mayor", TrayPart.REVIEW))
                .extracting(line -> line.document().id())
                .containsExactly(letter);
    }

    @Test
    public void withdrawal_withinTenSeconds_needsNoReason() {
        ResolutionView resolution = council.resolved(council.letter());
        council.now = council.now.plusSeconds(9);
        withdraw("mayor", resolution, new StepDraft("withdraw", 1, null, null));
        assertThat(
                        refusal(
                                () ->
                                        withdraw(
                                                "mayor",
                                                resolution,
                                                new StepDraft("withdraw", 1, null, null))))
                .isEqualTo("execution-changed");
    }

    /**
     * The post is vacant: its task surfaces to the head of the unit, who does it or passes it on.
     */
    @Test
    public void tray_ofTheHead_hasWhatNobodyIsThereFor() {
        long id = Council.task(council.resolved(council.letter()), "main").task().id();
        assertThat(lines("head", TrayPart.TO_DO)).isEmpty();
        council.jdbc
                .sql("UPDATE ce_appointment SET held_until = '2026-11-26' WHERE post_id = :post")
                .param("post", council.posts.get("main"))
                .update();
        assertThat(lines("main", TrayPart.TO_DO)).isEmpty();
        assertThat(lines("head", TrayPart.TO_DO))
                .extracting(TrayLine::task)
                .containsExactly(Optional.of(id));
        assertThat(refusal(() -> council.step("main", id, "report")))
                .isEqualTo("execution-not-yours");
        assertThat(council.step("head", id, "report").task().task().state())
                .isEqualTo(TaskState.REPORTED);
    }

    /** A substitution ends with its day: at midnight the right to act goes back. */
    @Test
    public void substitution_changingAtMidnight_changesWhoActs() {
        long id = Council.task(council.resolved(council.letter()), "main").task().id();
        council.jdbc
                .sql(
                        """
                        INSERT INTO ce_substitution (post_id, user_name, basis, valid_from, valid_until, order_number, order_date)
                        VALUES (:post, :user, 'substitute', '2026-11-27', '2026-11-27', '15-к', '2026-11-26')
                        """)
                .param("post", council.posts.get("main"))
                .param("user", "outsider" + council.suffix)
                .update();
        council.step("outsider", id, "report");
        var acts = council.as("mayor", () -> council.resolutions.task(id)).history();
        var report = acts.get(acts.size() - 1);
        assertThat(report.doer().user()).isEqualTo("outsider" + council.suffix);
        assertThat(report.doer().role().orElseThrow().post()).isEqualTo(council.posts.get("main"));
        assertThat(report.doer().basis().orElseThrow().code()).isEqualTo("substitute");
        council.step("mayor", id, "return");
        council.now = council.now.plusSeconds(12 * 3600);
        assertThat(refusal(() -> council.step("outsider", id, "report")))
                .isEqualTo("execution-not-yours");
        council.step("main", id, "report");
    }

    /** Ten people act on one task as they saw it: one wins, the others are told. */
    @Test
    public void steps_atOnce_oneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            long id = Council.task(council.resolved(council.letter()), "main").task().id();
            council.step("main", id, "report");
            int version = council.tables.task(id).version();
            List<Callable<String>> work = new ArrayList<>();
            for (int n = 0; n < 10; n++) {
                String who = n % 2 == 0 ? "mayor" : "controller";
                String act = n % 2 == 0 ? "accept" : "return";
                work.add(() -> outcome(() -> council.step(who, id, act, version)));
            }
            List<String> outcomes = atOnce(work);
            assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
            assertThat(outcomes).filteredOn("execution-changed"::equals).hasSize(9);
            assertThat(council.tables.task(id).version()).isEqualTo(version + 1);
        }
    }

    /** One wish sent ten times over a bad connection is one resolution. */
    @Test
    public void resolve_sameKeyAtOnce_oneResolution() throws Exception {
        DocumentId letter = council.letter();
        Review review = council.propose(letter, "mayor");
        Optional<RequestKey> key = Optional.of(RequestKey.parse("tap-" + letter.value()));
        List<Callable<String>> work = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            work.add(
                    () ->
                            council.as(
                                    "mayor",
                                    () -> {
                                        var made =
                                                council.resolutions.resolve(
                                                        letter,
                                                        council.draft(
                                                                Long.toString(review.id()), null),
                                                        key);
                                        return made.repeated()
                                                + ":"
                                                + made.value().resolution().id();
                                    }));
        }
        List<String> outcomes = atOnce(work);
        assertThat(outcomes).filteredOn(text -> text.startsWith("false:")).hasSize(1);
        assertThat(outcomes)
                .extracting(text -> text.split(":", 2)[1])
                .containsOnly(outcomes.get(0).split(":", 2)[1]);
        assertThat(council.tables.resolutions.of(letter)).hasSize(1);
    }

    @Test
    public void pages_ofATray_goOnFromWhereTheyEnded() {
        for (int n = 0; n < 5; n++) {
            council.resolved(council.letter());
        }
        List<Long> seen = new ArrayList<>();
        TrayCursor cursor = TrayCursor.START;
        for (int page = 0; page < 3; page++) {
            TrayCursor from = cursor;
            var lines =
                    council.as(
                            "main",
                            () -> council.trays.page(TrayPart.TO_DO, Optional.empty(), from, 2));
            lines.lines().forEach(line -> seen.add(line.task().orElseThrow()));
            cursor =
                    lines.next()
                            .map(next -> TrayCursor.parse(next.toString()).orElseThrow())
                            .orElse(cursor);
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSorted();
        assertThat(council.as("main", () -> council.trays.roles()).get(0).counts().toDo())
                .isEqualTo(5);
    }

    private List<TrayLine> lines(String who, TrayPart part) {
        return council.as(
                who,
                () -> council.trays.page(part, Optional.empty(), TrayCursor.START, 50).lines());
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

    private void withdraw(String who, ResolutionView resolution, StepDraft step) {
        council.as(
                who,
                () ->
                        council.resolutions.act(
                                resolution.resolution().id(), step, Optional.empty()));
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (ProblemException e) {
            return e.problem().code();
        }
    }

    private static String refusal(Runnable work) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, work::run);
        return refused == null ? "done" : refused.problem().code();
    }

    private static List<String> atOnce(List<Callable<String>> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(work.size());
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> done : people.invokeAll(work)) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            people.shutdown();
        }
    }
}
