package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cityedms.resolution.repo.Outcomes.refusal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.PeriodicState;
import org.cityedms.resolution.PeriodicStepDraft;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.RecurrenceDraft;
import org.junit.Test;

/** What is done with rules of periodic tasks, by whom, and who sees them. */
public class PeriodicStepsTest {
    private final Council council = new Council();
    private final PeriodicRules rules = new PeriodicRules(council);

    /** A key is for one step. */
    @Test
    public void act_withTheKeyOfAnother_isRefused() {
        DocumentId letter = council.letter();
        rules.periodic(letter, PeriodicRules.weekly(3));
        rules.key = Optional.of(RequestKey.parse("periodic-" + letter.value()));
        rules.act("mayor", letter, "change-periodic");
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class, () -> rules.act("mayor", letter, "stop-periodic"));
        assertThat(refused.problem().code()).isEqualTo("execution-key-used");
    }

    /** By author or controller only. */
    @Test
    public void act_everybodyElse_isRefused() {
        DocumentId letter = council.letter();
        rules.periodic(letter, PeriodicRules.weekly(3));
        for (String act :
                List.of("stop-periodic", "change-periodic", "pause-periodic", "resume-periodic")) {
            for (String who :
                    List.of("main", "co", "informed", "deputy", "outsider", "registrar")) {
                assertThat(refusal(() -> rules.act(who, letter, act)))
                        .as(act + " by " + who)
                        .isEqualTo("execution-not-yours");
            }
        }
        assertThat(rules.task(letter).version()).isEqualTo(1);
        rules.act("controller", letter, "stop-periodic");
        assertThat(rules.task(letter).state()).isEqualTo(PeriodicState.STOPPED);
        assertThat(rules.task(letter).reason()).contains("Більше не потрібно");
        council.now = council.now.plus(Duration.ofDays(30));
        council.occurrences.run();
        assertThat(rules.resolutions(letter)).hasSize(1);
        assertThat(refusal(() -> rules.act("mayor", letter, "stop-periodic")))
                .isEqualTo("execution-wrong-state");
    }

    /** Another rule holds from the next occurrence on, and never for a day given out already. */
    @Test
    public void change_ofTheRule_beginsAnewAfterTheLastOccurrence() {
        DocumentId letter = council.letter();
        rules.periodic(letter, PeriodicRules.weekly(3));
        rules.act("mayor", letter, "change-periodic");
        council.now = council.now.plus(Duration.ofDays(5));
        council.occurrences.run();
        assertThat(rules.resolutions(letter)).hasSize(2);
        assertThat(rules.due(letter, 1)).contains(LocalDate.of(2026, 12, 4));
        council.now = council.now.plus(Duration.ofDays(60));
        council.occurrences.run();
        assertThat(rules.resolutions(letter)).hasSize(3);
        assertThat(rules.due(letter, 2)).contains(LocalDate.of(2027, 1, 5));
    }

    /** What would have been due in the pause is not made up for, and the rule keeps its days. */
    @Test
    public void pause_andResume_givesNothingInBetween() {
        DocumentId letter = council.letter();
        rules.periodic(letter, PeriodicRules.weekly(9));
        rules.act("controller", letter, "pause-periodic");
        assertThat(rules.task(letter).state()).isEqualTo(PeriodicState.PAUSED);
        assertThat(refusal(() -> rules.act("mayor", letter, "change-periodic")))
                .isEqualTo("execution-wrong-state");
        assertThat(refusal(() -> rules.act("mayor", letter, "pause-periodic")))
                .isEqualTo("execution-wrong-state");
        council.now = council.now.plus(Duration.ofDays(22));
        council.occurrences.run();
        assertThat(rules.resolutions(letter)).hasSize(1);
        rules.act("mayor", letter, "resume-periodic");
        assertThat(rules.task(letter).state()).isEqualTo(PeriodicState.RUNNING);
        assertThat(rules.task(letter).reason()).isEmpty();
        council.occurrences.run();
        assertThat(rules.resolutions(letter)).hasSize(2);
        assertThat(rules.due(letter, 1)).contains(LocalDate.of(2026, 12, 21));
        council.now = council.now.plus(Duration.ofDays(7));
        council.occurrences.run();
        assertThat(rules.due(letter, 2)).contains(LocalDate.of(2026, 12, 28));
        assertThat(refusal(() -> rules.act("mayor", letter, "resume-periodic")))
                .isEqualTo("execution-wrong-state");
    }

    @Test
    public void resume_whenTheRuleIsOver_endsIt() {
        DocumentId letter = council.letter();
        rules.periodic(letter, PeriodicRules.weekly(2));
        rules.act("mayor", letter, "pause-periodic");
        council.now = council.now.plus(Duration.ofDays(60));
        rules.act("mayor", letter, "resume-periodic");
        assertThat(rules.task(letter).state()).isEqualTo(PeriodicState.ENDED);
        council.occurrences.run();
        assertThat(rules.resolutions(letter)).hasSize(1);
    }

    @Test
    public void stop_whilePaused_isPossible() {
        DocumentId letter = council.letter();
        rules.periodic(letter, PeriodicRules.weekly(3));
        rules.act("mayor", letter, "pause-periodic");
        rules.act("mayor", letter, "stop-periodic");
        assertThat(rules.task(letter).state()).isEqualTo(PeriodicState.STOPPED);
    }

    /** The days that were given out already leave nothing of such a rule. */
    @Test
    public void change_toARuleThatIsOverBeforeItBegins_isRefused() {
        DocumentId letter = council.letter();
        rules.periodic(letter, PeriodicRules.weekly(5));
        PeriodicTask task = rules.task(letter);
        RecurrenceDraft rule =
                new RecurrenceDraft("week", 1, 1, "before", null, "2026-11-30", null);
        PeriodicStepDraft step = new PeriodicStepDraft("change-periodic", 1, null, null, rule);
        assertThat(
                        refusal(
                                () ->
                                        council.as(
                                                "mayor",
                                                () ->
                                                        council.periodic.act(
                                                                task.id(), step, rules.key))))
                .isEqualTo("invalid-input");
        council.now = council.now.plus(Duration.ofDays(5));
        council.occurrences.run();
        assertThat(rules.due(letter, 1)).contains(LocalDate.of(2026, 12, 7));
    }

    /** Whose control it is sees it, with what they may do; pages go on from the nearest. */
    @Test
    public void board_isOfAuthorAndController() {
        DocumentId one = council.letter();
        rules.periodic(one, PeriodicRules.weekly(3));
        DocumentId two = council.letter();
        rules.periodic(two, new RecurrenceDraft("month", 1, 5, "before", null, null, null));
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
        rules.act("mayor", one, "pause-periodic");
        assertThat(board("mayor", false).lines().get(0).view().actions())
                .containsExactly("resume-periodic", "stop-periodic");
        rules.act("mayor", one, "stop-periodic");
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
}
