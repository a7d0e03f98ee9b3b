package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Voiding;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.ExecutionAct;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayPart;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of an execution when the registration of its document is voided. */
public class VoidedExecutionTest {
    private final Council council = new Council();
    private final RegisterFixture register = new RegisterFixture();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    private ExecutionOfVoided follower;

    @Before
    public void setUp() {
        follower = new ExecutionOfVoided(council.office, new Withdrawals(council.office));
    }

    /** Nothing of it is left in any tray or on any board; the history says why. */
    @Test
    public void voided_runningExecution_isWithdrawnAltogether() {
        DocumentId letter = letter();
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
        council.propose(letter, "deputy");
        council.step("main", main, "request-deadline");
        strike(letter);
        assertThat(council.tables.tasks.ofDocument(letter))
                .hasSize(4)
                .allMatch(task -> task.state() == TaskState.WITHDRAWN);
        assertThat(council.tables.resolutions.of(letter))
                .hasSize(2)
                .allMatch(one -> one.state() == ResolutionState.WITHDRAWN)
                .allMatch(
                        one ->
                                one.withdrawalReason()
                                        .equals(Optional.of("Реєстрацію анульовано: двічі")));
        assertThat(council.tables.reviews.of(letter))
                .extracting(Review::state)
                .containsExactly(ReviewState.RESOLVED, ReviewState.WITHDRAWN);
        for (String who : List.of("mayor", "deputy", "main", "co", "informed", "outsider")) {
            for (TrayPart part : TrayPart.values()) {
                assertThat(lines(who, part)).as(who + " " + part).isZero();
            }
        }
        assertThat(council.as("mayor", () -> council.control.board(ControlScope.MINE)).people())
                .isEmpty();
        // Whoever answered a review may go on reading what they answered.
        assertThat(granted(letter)).containsExactly(council.group("mayor"));
        assertThat(council.tables.acts.ofDocument(letter))
                .filteredOn(act -> act.act().equals("void"))
                .hasSize(3)
                .extracting(ExecutionAct::text)
                .containsOnly(Optional.of("Реєстрацію анульовано: двічі"));
    }

    /** What was done before stays done, and cannot be taken up again. */
    @Test
    public void voided_doneTask_staysDoneAndIsNotReopened() {
        DocumentId letter = letter();
        ResolutionView resolution = council.resolved(letter);
        long co = Council.task(resolution, "co").task().id();
        council.step("co", co, "part");
        strike(letter);
        assertThat(council.tables.task(co).state()).isEqualTo(TaskState.DONE);
        assertThat(refusal(() -> council.step("mayor", co, "return-part")))
                .isEqualTo("execution-wrong-state");
        assertThat(refusal(() -> council.propose(letter, "deputy")))
                .isEqualTo("execution-unregistered");
    }

    /** A head resolves while the registry strikes the document out: no task is left either way. */
    @Test
    public void voided_whileResolved_leavesNothingRunning() throws Exception {
        for (int round = 0; round < 10; round++) {
            DocumentId letter = letter();
            Review review = council.propose(letter, "mayor");
            List<Callable<String>> work = new ArrayList<>();
            work.add(
                    () -> {
                        strike(letter);
                        return "done";
                    });
            for (int n = 0; n < 3; n++) {
                work.add(() -> refusal(() -> resolve(letter, review)));
            }
            ExecutorService people = Executors.newFixedThreadPool(work.size());
            try {
                for (Future<String> done : people.invokeAll(work)) {
                    assertThat(done.get())
                            .isIn(
                                    "done",
                                    "execution-unregistered",
                                    "execution-wrong-state",
                                    "execution-changed");
                }
            } finally {
                people.shutdown();
            }
            assertThat(council.tables.tasks.ofDocument(letter))
                    .noneMatch(task -> task.state().running());
            assertThat(council.tables.reviews.of(letter))
                    .noneMatch(one -> one.state() == ReviewState.OPEN);
        }
    }

    private void resolve(DocumentId letter, Review review) {
        council.as(
                "mayor",
                () ->
                        council.resolutions.resolve(
                                letter,
                                council.draft(Long.toString(review.id()), null),
                                Optional.empty()));
    }

    /** A document with a line of a register. */
    private DocumentId letter() {
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

    private void strike(DocumentId letter) {
        Voiding voiding = new Voiding(council.now, "registrar", "Олена Коваль", "двічі");
        transaction.executeWithoutResult(
                status -> {
                    follower.voided(letter, register.register.settings(), voiding);
                    council.jdbc
                            .sql(
                                    "UPDATE ce_register_entry SET state = 'void' WHERE node_id = :node")
                            .param("node", letter.value())
                            .update();
                });
    }

    private int lines(String who, TrayPart part) {
        return council.as(
                who,
                () ->
                        council.trays
                                .page(part, Optional.empty(), TrayCursor.START, 50)
                                .lines()
                                .size());
    }

    private List<String> granted(DocumentId letter) {
        return council.jdbc
                .sql("SELECT user_name FROM ce_execution_access WHERE node_id = :node")
                .param("node", letter.value())
                .query(String.class)
                .list();
    }

    private static String refusal(Runnable work) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, work::run);
        return refused == null ? "done" : refused.problem().code();
    }
}
