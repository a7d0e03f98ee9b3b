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
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.DocumentStepDraft;
import org.cityedms.resolution.Execution;
import org.cityedms.resolution.PeriodicState;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.PointsDraft;
import org.cityedms.resolution.Provenance;
import org.cityedms.resolution.RecurrenceDraft;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TermDraft;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayPart;
import org.junit.Before;
import org.junit.Test;

/** Points of an order become tasks of their own. */
public class PointsTest {
    private final Council council = new Council();
    private final RegisterFixture register = new RegisterFixture();

    @Before
    public void setUp() {
        council.jdbc
                .sql("UPDATE ce_register SET kind = 'order' WHERE id = :id")
                .param("id", register.register.id())
                .update();
    }

    @Test
    public void enter_pointsOfAnOrder_eachIsATaskWithItsNumber() {
        DocumentId order = order();
        Execution execution = enter("registrar", order, line("1"), line("2.1"));
        assertThat(execution.resolutions())
                .extracting(view -> view.resolution().provenance())
                .containsExactly(Provenance.ofPoint("1"), Provenance.ofPoint("2.1"));
        ResolutionView point = execution.resolutions().get(1);
        assertThat(point.resolution().author().party().post())
                .isEqualTo(council.posts.get("mayor"));
        assertThat(point.resolution().recordedByName()).contains("registrar" + council.suffix);
        assertThat(point.tasks())
                .extracting(view -> view.task().label())
                .containsOnly(Optional.of("2.1"));
        var lines =
                council.as(
                                "main",
                                () ->
                                        council.trays.page(
                                                TrayPart.TO_DO,
                                                Optional.empty(),
                                                TrayCursor.START,
                                                50))
                        .lines();
        assertThat(lines)
                .extracting(line -> line.label().orElse(""))
                .containsExactlyInAnyOrder("1", "2.1");
        assertThat(
                        council.as("controller", () -> council.control.board(ControlScope.MINE))
                                .people())
                .hasSize(2);
    }

    /**
     * «Щопонеділка інформувати»: the point is the first occurrence, the next ones come by the rule.
     */
    @Test
    public void enter_aPeriodicPoint_comesAgain() {
        DocumentId order = order();
        ResolutionView point =
                enter("registrar", order, periodic(null, null, "3")).resolutions().get(0);
        assertThat(point.tasks().get(0).task().deadline().due())
                .contains(LocalDate.of(2026, 11, 30));
        council.now = council.now.plus(Duration.ofDays(5));
        council.occurrences.run();
        List<Resolution> given = council.tables.resolutions.of(order);
        assertThat(given).hasSize(2);
        Task second = council.tables.tasks.of(given.get(1).id()).get(0);
        assertThat(second.label()).contains("3");
        assertThat(second.deadline().due()).contains(LocalDate.of(2026, 12, 7));
        // It has begun: what was given out by its rule is not put right behind anybody's back.
        assertThat(
                        refusal(
                                () ->
                                        enter(
                                                "registrar",
                                                order,
                                                line(
                                                        Long.toString(given.get(0).id()),
                                                        given.get(0).version(),
                                                        "3"))))
                .isEqualTo("point-begun");
    }

    @Test
    public void putRight_aPeriodicPoint_takesTheOldRuleAway() {
        DocumentId order = order();
        Resolution point =
                enter("registrar", order, periodic(null, null, "3"))
                        .resolutions()
                        .get(0)
                        .resolution();
        enter("registrar", order, line(Long.toString(point.id()), point.version(), "3"));
        assertThat(council.tables.periodic.of(order))
                .extracting(PeriodicTask::state)
                .containsExactly(PeriodicState.STOPPED);
        council.now = council.now.plus(Duration.ofDays(60));
        council.occurrences.run();
        assertThat(council.tables.resolutions.of(order)).hasSize(2);
    }

    /** Whoever takes the document off control stops what is theirs to stop. */
    @Test
    public void removeControl_leavesPeriodicTasksOfOthers() {
        DocumentId order = order();
        enter("registrar", order, line("1"));
        PointsDraft.Line own = periodic(null, null, "2");
        PointsDraft draft =
                new PointsDraft(
                        council.post("head"),
                        null,
                        List.of(
                                new PointsDraft.Line(
                                        null,
                                        null,
                                        "2",
                                        own.text(),
                                        null,
                                        own.executors(),
                                        false,
                                        null,
                                        own.periodic())));
        council.as("registrar", () -> council.points.enter(order, draft, Optional.empty()));
        council.as(
                "controller",
                () ->
                        council.points.removeControl(
                                order,
                                new DocumentStepDraft("remove-document-control", null, "Виконано"),
                                Optional.empty()));
        assertThat(council.tables.periodic.of(order))
                .extracting(PeriodicTask::state)
                .containsExactly(PeriodicState.RUNNING);
    }

    /** A head before whom the order lies enters points too; all others are refused. */
    @Test
    public void enter_whoeverMayNot_isRefused() {
        DocumentId order = order();
        for (String who : List.of("mayor", "deputy", "main", "controller", "outsider")) {
            assertThat(refusal(() -> enter(who, order, line("1"))))
                    .as(who)
                    .isEqualTo("execution-not-yours");
        }
        council.propose(order, "mayor");
        Execution execution = enter("mayor", order, line("1"));
        assertThat(execution.resolutions().get(0).resolution().recordedByName()).isEmpty();
        assertThat(refusal(() -> enter("deputy", order, line("2"))))
                .isEqualTo("execution-not-yours");
    }

    @Test
    public void enter_pointsOfALetter_areRefused() {
        DocumentId order = order();
        council.jdbc
                .sql("UPDATE ce_register SET kind = 'incoming' WHERE id = :id")
                .param("id", register.register.id())
                .update();
        assertThat(refusal(() -> enter("registrar", order, line("1"))))
                .isEqualTo("document-without-points");
    }

    /** All or none: the second has a fault, the first is not entered either. */
    @Test
    public void enter_oneAtFault_entersNone() {
        DocumentId order = order();
        enter("registrar", order, line("1"));
        assertThat(refusal(() -> enter("registrar", order, line("2"), line("1"))))
                .isEqualTo("invalid-input");
        assertThat(council.tables.resolutions.of(order)).hasSize(1);
    }

    @Test
    public void enter_inPlaceOfAnother_putsItRightUntilSomebodyReported() {
        DocumentId order = order();
        Resolution first = enter("registrar", order, line("1")).resolutions().get(0).resolution();
        Execution again = enter("registrar", order, replacing(first, "1"));
        assertThat(again.resolutions())
                .extracting(view -> view.resolution().state())
                .containsExactly(ResolutionState.WITHDRAWN, ResolutionState.ACTIVE);
        assertThat(refusal(() -> enter("registrar", order, replacing(first, "1"))))
                .isEqualTo("execution-changed");
        ResolutionView now = again.resolutions().get(1);
        council.step("main", Council.task(now, "main").task().id(), "report");
        Resolution second = council.tables.resolution(now.resolution().id());
        assertThat(refusal(() -> enter("registrar", order, replacing(second, "1"))))
                .isEqualTo("point-begun");
    }

    /** Blocked until every point is answered, or with a reason; only by author or controller. */
    @Test
    public void removeControl_ofTheDocument_waitsForEveryPoint() {
        DocumentId order = order();
        Execution execution = enter("registrar", order, line("1"), line("2"));
        for (String who : List.of("registrar", "main", "co", "deputy", "outsider")) {
            assertThat(refusal(() -> remove(who, order, null)))
                    .as(who)
                    .isEqualTo("execution-not-yours");
        }
        assertThat(execution.openTasks()).isEqualTo(4);
        assertThat(refusal(() -> remove("controller", order, null)))
                .isEqualTo("control-unanswered");
        for (ResolutionView point : execution.resolutions()) {
            long main = Council.task(point, "main").task().id();
            council.step("main", main, "report");
            council.step("controller", main, "accept");
            council.step("co", Council.task(point, "co").task().id(), "part");
        }
        Execution off = remove("controller", order, null);
        assertThat(off.openTasks()).isZero();
        assertThat(off.resolutions()).noneMatch(view -> view.resolution().control().on());
        assertThat(refusal(() -> remove("controller", order, null)))
                .isEqualTo("execution-wrong-state");
    }

    @Test
    public void removeControl_withAReason_keepsIt() {
        DocumentId order = order();
        enter("registrar", order, line("1"));
        Execution off = remove("mayor", order, "Розпорядження втратило чинність");
        assertThat(off.resolutions().get(0).resolution().control().removal().orElseThrow().reason())
                .contains("Розпорядження втратило чинність");
    }

    /** Two people enter the same number at once: one stands, the other is told. */
    @Test
    public void enter_sameNumberAtOnce_oneStands() throws Exception {
        for (int round = 0; round < 5; round++) {
            DocumentId order = order();
            List<Callable<String>> work = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                work.add(() -> refusal(() -> enter("registrar", order, line("3"))));
            }
            List<String> outcomes = new ArrayList<>();
            ExecutorService people = Executors.newFixedThreadPool(work.size());
            try {
                for (Future<String> done : people.invokeAll(work)) {
                    outcomes.add(done.get());
                }
            } finally {
                people.shutdown();
            }
            assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
            assertThat(outcomes).filteredOn("invalid-input"::equals).hasSize(5);
            assertThat(council.tables.resolutions.of(order)).hasSize(1);
        }
    }

    private DocumentId order() {
        String number = register.append().number();
        return new DocumentId(
                council.jdbc
                        .sql(
                                "SELECT node_id FROM ce_register_entry WHERE register_id = :register AND number = :number")
                        .param("register", register.register.id())
                        .param("number", number)
                        .query(String.class)
                        .single());
    }

    private PointsDraft.Line line(String label) {
        return line(null, null, label);
    }

    private PointsDraft.Line replacing(Resolution before, String label) {
        return line(Long.toString(before.id()), before.version(), label);
    }

    private PointsDraft.Line line(String replaces, Integer version, String label) {
        return new PointsDraft.Line(
                replaces,
                version,
                label,
                "Забезпечити виконання",
                new TermDraft("date", null, "2026-12-31", null),
                List.of(
                        new PointDraft.ExecutorDraft(council.post("main"), "main", null),
                        new PointDraft.ExecutorDraft(council.post("co"), "co", null)),
                null,
                council.post("controller"),
                null);
    }

    /** On Mondays. */
    private PointsDraft.Line periodic(String replaces, Integer version, String label) {
        PointsDraft.Line line = line(replaces, version, label);
        return new PointsDraft.Line(
                replaces,
                version,
                label,
                line.text(),
                null,
                line.executors(),
                line.control(),
                line.controller(),
                new RecurrenceDraft("week", 1, 1, null, null, null, 3));
    }

    private Execution enter(String who, DocumentId order, PointsDraft.Line... lines) {
        PointsDraft draft = new PointsDraft(council.post("mayor"), null, List.of(lines));
        return council.as(who, () -> council.points.enter(order, draft, Optional.empty()));
    }

    private Execution remove(String who, DocumentId order, String reason) {
        DocumentStepDraft step = new DocumentStepDraft("remove-document-control", null, reason);
        return council.as(who, () -> council.points.removeControl(order, step, Optional.empty()));
    }

    private static String refusal(Runnable work) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, work::run);
        return refused == null ? "done" : refused.problem().code();
    }
}
