package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.resolution.repo.Outcomes.refusal;

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
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.ExecutionAct;
import org.cityedms.resolution.PeriodicState;
import org.cityedms.resolution.RecurrenceDraft;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Task;
import org.junit.Test;

/** Periodic tasks: each occurrence once, some days ahead, to whoever is there. */
public class PeriodicTest {
    private final Council council = new Council();
    private final PeriodicRules rules = new PeriodicRules(council);

    @Test
    public void resolve_periodic_isTheFirstOccurrenceDueByTheRule() {
        ResolutionView resolution = rules.periodic(council.letter(), PeriodicRules.weekly(3));
        assertThat(resolution.tasks().get(0).task().deadline().due())
                .contains(LocalDate.of(2026, 11, 30));
        assertThat(resolution.tasks().get(2).task().deadline().due()).isEmpty();
    }

    @Test
    public void run_someDaysAhead_givesEachOccurrenceOnceAndEnds() {
        DocumentId letter = council.letter();
        rules.periodic(letter, PeriodicRules.weekly(3));
        council.occurrences.run();
        assertThat(rules.resolutions(letter)).hasSize(1);
        council.now = council.now.plus(Duration.ofDays(3));
        council.occurrences.run();
        council.occurrences.run();
        assertThat(rules.due(letter, 1)).contains(LocalDate.of(2026, 12, 7));
        assertThat(rules.resolutions(letter)).hasSize(2);
        council.now = council.now.plus(Duration.ofDays(60));
        council.occurrences.run();
        assertThat(rules.resolutions(letter)).hasSize(3);
        assertThat(rules.task(letter).state()).isEqualTo(PeriodicState.ENDED);
        List<Task> tasks = council.tables.tasks.of(rules.resolutions(letter).get(1).id());
        assertThat(tasks).hasSize(3);
        council.step("main", tasks.get(0).id(), "report");
        assertThat(rules.resolutions(letter).get(1).control().on()).isTrue();
    }

    /** What would be due on Saturday and Sunday is not given out beside Friday's. */
    @Test
    public void run_everyDay_givesOneOfEachWorkingDay() {
        DocumentId letter = council.letter();
        rules.periodic(letter, new RecurrenceDraft("day", 1, null, null, null, null, null));
        council.now = council.now.plus(Duration.ofDays(2));
        council.occurrences.run();
        council.occurrences.run();
        assertThat(
                        IntStream.range(0, rules.resolutions(letter).size())
                                .mapToObj(n -> rules.due(letter, n).orElseThrow().toString()))
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
            rules.periodic(letter, PeriodicRules.weekly(4));
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
            assertThat(rules.resolutions(letter)).hasSize(4);
            assertThat(council.tables.tasks.ofDocument(letter)).hasSize(12);
        }
    }

    /** Nobody is in the post any more: the head of the unit gets it, and the history says so. */
    @Test
    public void run_executorDismissed_givesItToTheHeadOfTheUnit() {
        DocumentId letter = council.letter();
        rules.periodic(letter, PeriodicRules.weekly(3));
        council.jdbc
                .sql("UPDATE ce_appointment SET held_until = '2026-11-28' WHERE post_id = :post")
                .param("post", council.posts.get("main"))
                .update();
        council.now = council.now.plus(Duration.ofDays(4));
        council.occurrences.run();
        Resolution second = rules.resolutions(letter).get(1);
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

    @Test
    public void withdrawal_ofTheResolutionThatBeganIt_stopsIt() {
        DocumentId letter = council.letter();
        ResolutionView first = rules.periodic(letter, PeriodicRules.weekly(3));
        council.as(
                "mayor",
                () ->
                        council.resolutions.act(
                                first.resolution().id(),
                                new StepDraft("withdraw", 1, null, null),
                                Optional.empty()));
        assertThat(rules.task(letter).state()).isEqualTo(PeriodicState.STOPPED);
    }

    @Test
    public void stop_whileGivenOut_oneAfterTheOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            DocumentId letter = council.letter();
            rules.periodic(letter, PeriodicRules.weekly(2));
            council.now = council.now.plus(Duration.ofDays(20));
            ExecutorService people = Executors.newFixedThreadPool(2);
            List<Callable<String>> work =
                    List.of(
                            () -> refusal(() -> rules.act("mayor", letter, "stop-periodic")),
                            () -> refusal(council.occurrences));
            try {
                for (Future<String> done : people.invokeAll(work)) {
                    assertThat(done.get())
                            .isIn("done", "execution-changed", "execution-wrong-state");
                }
            } finally {
                people.shutdown();
            }
            assertThat(rules.task(letter).state()).isNotEqualTo(PeriodicState.RUNNING);
            assertThat(rules.resolutions(letter).size()).isBetween(1, 2);
        }
    }
}
