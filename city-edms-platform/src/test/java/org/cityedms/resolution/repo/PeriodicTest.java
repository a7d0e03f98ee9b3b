package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.ExecutionAct;
import org.cityedms.resolution.PeriodicState;
import org.cityedms.resolution.PeriodicStepDraft;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.RecurrenceDraft;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Task;
import org.junit.Test;

/** Periodic tasks: each occurrence once, some days ahead, to whoever is there. */
public class PeriodicTest {
    private final Council council = new Council();
    private Optional<RequestKey> key = Optional.empty();

    @Test
    public void resolve_periodic_isTheFirstOccurrenceDueByTheRule() {
        ResolutionView resolution = periodic(council.letter(), weekly(3));
        assertThat(resolution.tasks().get(0).task().deadline().due())
                .contains(LocalDate.of(2026, 11, 30));
        assertThat(resolution.tasks().get(2).task().deadline().due()).isEmpty();
    }

    @Test
    public void run_someDaysAhead_givesEachOccurrenceOnceAndEnds() {
        DocumentId letter = council.letter();
        periodic(letter, weekly(3));
        council.occurrences.run();
        assertThat(resolutions(letter)).hasSize(1);
        council.now = council.now.plus(Duration.ofDays(3));
        council.occurrences.run();
        council.occurrences.run();
        assertThat(due(letter, 1)).contains(LocalDate.of(2026, 12, 7));
        assertThat(resolutions(letter)).hasSize(2);
        council.now = council.now.plus(Duration.ofDays(60));
        council.occurrences.run();
        assertThat(resolutions(letter)).hasSize(3);
        assertThat(task(letter).state()).isEqualTo(PeriodicState.ENDED);
        List<Task> tasks = council.tables.tasks.of(resolutions(letter).get(1).id());
        assertThat(tasks).hasSize(3);
        council.step("main", tasks.get(0).id(), "report");
        assertThat(resolutions(letter).get(1).control().on()).isTrue();
    }

    /** What would be due on Saturday and Sunday is not given out beside Friday's. */
    @Test
    public void run_everyDay_givesOneOfEachWorkingDay() {
        DocumentId letter = council.letter();
        periodic(letter, new RecurrenceDraft("day", 1, null, null, null, null, null));
        council.now = council.now.plus(Duration.ofDays(2));
        council.occurrences.run();
        council.occurrences.run();
        assertThat(
                        IntStream.range(0, resolutions(letter).size())
                                .mapToObj(n -> due(letter, n).orElseThrow().toString()))
                .containsExactly(
                        "2026-11-27",
                        "2026-11-30",
                        "2026-12-01",
                        "2026-12-02",
                        "2026-12-03",
                        "2026-12-04");
    }

    /** Several servers do it at the same time. */
    @Test
    public void run_atOnce_givesEachOccurrenceOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            DocumentId letter = council.letter();
            periodic(letter, weekly(4));
            council.now = council.now.plus(Duration.ofDays(30));
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                work.add(
                        () -> {
                            council.occurrences.run();
                            return true;
                        });
            }
            ExecutorService servers = Executors.newFixedThreadPool(work.size());
            try {
                for (Future<Boolean> done : servers.invokeAll(work)) {
                    assertThat(done.get()).isTrue();
                }
            } finally {
                servers.shutdown();
            }
            assertThat(resolutions(letter)).hasSize(4);
            assertThat(council.tables.tasks.ofDocument(letter)).hasSize(12);
        }
    }

    /** Nobody is in the post any more: the head of the unit gets it, and the history says so. */
    @Test
    public void run_executorDismissed_givesItToTheHeadOfTheUnit() {
        DocumentId letter = council.letter();
        periodic(letter, weekly(3));
        council.jdbc
                .sql("UPDATE ce_appointment SET held_until = '2026-11-28' WHERE post_id = :post")
                .param("post", council.posts.get("main"))
                .update();
        council.now = council.now.plus(Duration.ofDays(4));
        council.occurrences.run();
        Resolution second = resolutions(letter).get(1);
        assertThat(council.tables.tasks.of(second.id()))
                .extracting(task -> task.executor().post())
                .containsExactly(
                        council.posts.get("head"),
                        council.posts.get("co"),
                        council.posts.get("informed"));
        ExecutionAct act =
                council.tables.acts.ofDocument(letter).stream()
                        .filter(one -> one.act().equals("recur"))
                        .findFirst()
                        .orElseThrow();
        assertThat(act.text().orElseThrow()).startsWith("Посада без виконавця: ");
        assertThat(act.resolution()).contains(second.id());
    }

    /** A key is for one step. */
    @Test
    public void act_withTheKeyOfAnother_isRefused() {
        DocumentId letter = council.letter();
        periodic(letter, weekly(3));
        key = Optional.of(RequestKey.parse("periodic-" + letter.value()));
        act("mayor", letter, "change-periodic");
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class, () -> act("mayor", letter, "stop-periodic"));
        assertThat(refused.problem().code()).isEqualTo("execution-key-used");
    }

    /** By author or controller only. */
    @Test
    public void act_everybodyElse_isRefused() {
        DocumentId letter = council.letter();
        periodic(letter, weekly(3));
        for (String act :
                List.of("stop-periodic", "change-periodic", "pause-periodic", "resume-periodic")) {
            for (String who :
                    List.of("main", "co", "informed", "deputy", "outsider", "registrar")) {
                assertThat(refusal(() -> act(who, letter, act)))
                        .as(act + " by " + who)
                        .isEqualTo("execution-not-yours");
            }
        }
        assertThat(task(letter).version()).isEqualTo(1);
        act("controller", letter, "stop-periodic");
        assertThat(task(letter).state()).isEqualTo(PeriodicState.STOPPED);
        assertThat(task(letter).reason()).contains("Більше не потрібно");
        council.now = council.now.plus(Duration.ofDays(30));
        council.occurrences.run();
        assertThat(resolutions(letter)).hasSize(1);
        assertThat(refusal(() -> act("mayor", letter, "stop-periodic")))
                .isEqualTo("execution-wrong-state");
    }

    /** Another rule holds from the next occurrence on, and never for a day given out already. */
    @Test
    public void change_ofTheRule_beginsAnewAfterTheLastOccurrence() {
        DocumentId letter = council.letter();
        periodic(letter, weekly(3));
        act("mayor", letter, "change-periodic");
        council.now = council.now.plus(Duration.ofDays(5));
        council.occurrences.run();
        assertThat(resolutions(letter)).hasSize(2);
        assertThat(due(letter, 1)).contains(LocalDate.of(2026, 12, 4));
        council.now = council.now.plus(Duration.ofDays(60));
        council.occurrences.run();
        assertThat(resolutions(letter)).hasSize(3);
        assertThat(due(letter, 2)).contains(LocalDate.of(2027, 1, 5));
    }

    /** What would have been due in the pause is not made up for, and the rule keeps its days. */
    @Test
    public void pause_andResume_givesNothingInBetween() {
        DocumentId letter = council.letter();
        periodic(letter, weekly(9));
        act("controller", letter, "pause-periodic");
        assertThat(task(letter).state()).isEqualTo(PeriodicState.PAUSED);
        assertThat(refusal(() -> act("mayor", letter, "change-periodic")))
                .isEqualTo("execution-wrong-state");
        assertThat(refusal(() -> act("mayor", letter, "pause-periodic")))
                .isEqualTo("execution-wrong-state");
        council.now = council.now.plus(Duration.ofDays(22));
        council.occurrences.run();
        assertThat(resolutions(letter)).hasSize(1);
        act("mayor", letter, "resume-periodic");
        assertThat(task(letter).state()).isEqualTo(PeriodicState.RUNNING);
        assertThat(task(letter).reason()).isEmpty();
        council.occurrences.run();
        assertThat(resolutions(letter)).hasSize(2);
        assertThat(due(letter, 1)).contains(LocalDate.of(2026, 12, 21));
        council.now = council.now.plus(Duration.ofDays(7));
        council.occurrences.run();
        assertThat(due(letter, 2)).contains(LocalDate.of(2026, 12, 28));
        assertThat(refusal(() -> act("mayor", letter, "resume-periodic")))
                .isEqualTo("execution-wrong-state");
    }

    @Test
    public void resume_whenTheRuleIsOver_endsIt() {
        DocumentId letter = council.letter();
        periodic(letter, weekly(2));
        act("mayor", letter, "pause-periodic");
        council.now = council.now.plus(Duration.ofDays(60));
        act("mayor", letter, "resume-periodic");
        assertThat(task(letter).state()).isEqualTo(PeriodicState.ENDED);
        council.occurrences.run();
        assertThat(resolutions(letter)).hasSize(1);
    }

    @Test
    public void stop_whilePaused_isPossible() {
        DocumentId letter = council.letter();
        periodic(letter, weekly(3));
        act("mayor", letter, "pause-periodic");
        act("mayor", letter, "stop-periodic");
        assertThat(task(letter).state()).isEqualTo(PeriodicState.STOPPED);
    }

    /** The days that were given out already leave nothing of such a rule. */
    @Test
    public void change_toARuleThatIsOverBeforeItBegins_isRefused() {
        DocumentId letter = council.letter();
        periodic(letter, weekly(5));
        PeriodicTask task = task(letter);
        RecurrenceDraft rule =
                new RecurrenceDraft("week", 1, 1, "before", null, "2026-11-30", null);
        PeriodicStepDraft step = new PeriodicStepDraft("change-periodic", 1, null, null, rule);
        assertThat(
                        refusal(
                                () ->
                                        council.as(
                                                "mayor",
                                                () -> council.periodic.act(task.id(), step, key))))
                .isEqualTo("invalid-input");
        council.now = council.now.plus(Duration.ofDays(5));
        council.occurrences.run();
        assertThat(due(letter, 1)).contains(LocalDate.of(2026, 12, 7));
    }

    /** Whose control it is sees it, with what they may do; pages go on from the nearest. */
    @Test
    public void board_isOfAuthorAndController() {
        DocumentId one = council.letter();
        periodic(one, weekly(3));
        DocumentId two = council.letter();
        periodic(two, new RecurrenceDraft("month", 1, 5, "before", null, null, null));
        for (String who : List.of("mayor", "controller")) {
            List<PeriodicTask.Line> lines = board(who, false).lines();
            assertThat(lines)
                    .as(who)
                    .extracting(line -> line.document().id())
                    .containsExactly(one, two);
            assertThat(lines.get(0).view().actions())
                    .containsExactly("change-periodic", "pause-periodic", "stop-periodic");
            assertThat(lines.get(0).view().nextDue()).contains(LocalDate.of(2026, 12, 7));
            assertThat(lines.get(0).lastGiven()).isEqualTo(Council.TODAY);
            assertThat(lines.get(0).lastDue()).contains(LocalDate.of(2026, 11, 30));
            assertThat(lines.get(0).executor()).isPresent();
        }
        assertThat(board("main", false).lines()).isEmpty();
        assertThat(
                        refusal(
                                () ->
                                        council.as(
                                                "main",
                                                () ->
                                                        council.periodic.board(
                                                                query(
                                                                        ControlScope.ALL,
                                                                        false,
                                                                        PeriodicTask.Cursor.START,
                                                                        9)))))
                .isEqualTo("control-not-yours");
        PeriodicTask.Page first =
                council.as(
                        "mayor",
                        () ->
                                council.periodic.board(
                                        query(
                                                ControlScope.MINE,
                                                false,
                                                PeriodicTask.Cursor.START,
                                                1)));
        PeriodicTask.Page second =
                council.as(
                        "mayor",
                        () ->
                                council.periodic.board(
                                        query(
                                                ControlScope.MINE,
                                                false,
                                                first.next().orElseThrow(),
                                                1)));
        assertThat(second.lines()).extracting(line -> line.document().id()).containsExactly(two);
        assertThat(second.next()).isEmpty();
        act("mayor", one, "pause-periodic");
        assertThat(board("mayor", false).lines().get(0).view().actions())
                .containsExactly("resume-periodic", "stop-periodic");
        act("mayor", one, "stop-periodic");
        assertThat(board("mayor", false).lines()).hasSize(1);
        assertThat(board("mayor", true).lines())
                .extracting(line -> line.view().task().reason())
                .containsExactly(Optional.of("Більше не потрібно"));
        council.abolish("mayor", "deputy");
        council.now = council.now.plus(Duration.ofDays(1));
        List<PeriodicTask.Line> succeeded = board("deputy", false).lines();
        assertThat(succeeded).extracting(line -> line.document().id()).containsExactly(two);
        assertThat(succeeded.get(0).view().actions()).contains("stop-periodic");
    }

    private PeriodicTask.Page board(String who, boolean over) {
        return council.as(
                who,
                () ->
                        council.periodic.board(
                                query(ControlScope.MINE, over, PeriodicTask.Cursor.START, 50)));
    }

    private static PeriodicTask.Query query(
            ControlScope scope, boolean over, PeriodicTask.Cursor after, int limit) {
        return new PeriodicTask.Query(scope, over, after, limit);
    }

    @Test
    public void withdrawal_ofTheResolutionThatBeganIt_stopsIt() {
        DocumentId letter = council.letter();
        ResolutionView first = periodic(letter, weekly(3));
        council.as(
                "mayor",
                () ->
                        council.resolutions.act(
                                first.resolution().id(),
                                new StepDraft("withdraw", 1, null, null),
                                Optional.empty()));
        assertThat(task(letter).state()).isEqualTo(PeriodicState.STOPPED);
    }

    @Test
    public void stop_whileGivenOut_oneAfterTheOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            DocumentId letter = council.letter();
            periodic(letter, weekly(2));
            council.now = council.now.plus(Duration.ofDays(20));
            ExecutorService people = Executors.newFixedThreadPool(2);
            List<Callable<String>> work =
                    List.of(
                            () -> refusal(() -> act("mayor", letter, "stop-periodic")),
                            () -> refusal(council.occurrences));
            try {
                for (Future<String> done : people.invokeAll(work)) {
                    assertThat(done.get())
                            .isIn("done", "execution-changed", "execution-wrong-state");
                }
            } finally {
                people.shutdown();
            }
            assertThat(task(letter).state()).isNotEqualTo(PeriodicState.RUNNING);
            assertThat(resolutions(letter).size()).isBetween(1, 2);
        }
    }

    private ResolutionView periodic(DocumentId letter, RecurrenceDraft rule) {
        Review review = council.propose(letter, "mayor");
        ResolutionDraft draft = council.draft(Long.toString(review.id()), null);
        ResolutionDraft recurring =
                new ResolutionDraft(
                        draft.review(),
                        null,
                        null,
                        null,
                        null,
                        draft.text(),
                        true,
                        draft.controller(),
                        draft.points(),
                        rule);
        return council.as(
                "mayor",
                () -> council.resolutions.resolve(letter, recurring, Optional.empty()).value());
    }

    /** On Mondays. */
    private static RecurrenceDraft weekly(int times) {
        return new RecurrenceDraft("week", 1, 1, null, null, null, times);
    }

    private void act(String who, DocumentId letter, String act) {
        PeriodicTask task = task(letter);
        RecurrenceDraft rule =
                act.startsWith("change")
                        ? new RecurrenceDraft("month", 1, 5, "before", null, null, 2)
                        : null;
        PeriodicStepDraft step =
                new PeriodicStepDraft(act, task.version(), null, "Більше не потрібно", rule);
        council.as(who, () -> council.periodic.act(task.id(), step, key));
    }

    private PeriodicTask task(DocumentId letter) {
        return council.tables.periodic.of(letter).get(0);
    }

    private List<Resolution> resolutions(DocumentId letter) {
        return council.tables.resolutions.of(letter);
    }

    private Optional<LocalDate> due(DocumentId letter, int occurrence) {
        return council.tables
                .tasks
                .of(resolutions(letter).get(occurrence).id())
                .get(0)
                .deadline()
                .due();
    }

    private static String refusal(Runnable work) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, work::run);
        return refused == null ? "done" : refused.problem().code();
    }
}
