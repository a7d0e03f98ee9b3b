package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.resolution.repo.Outcomes.atOnce;
import static org.cityedms.resolution.repo.Outcomes.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.Review;
import org.junit.Test;

/** Steps that several people take at the same time, or one of them several times. */
public class ExecutionAtOnceTest {
    private final Council council = new Council();

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
                work.add(() -> refusal(() -> council.step(who, id, act, version)));
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

    /** Whoever looks while a resolution is written sees it whole, or not yet. */
    @Test
    public void execution_readWhileResolved_isWhole() throws Exception {
        for (int round = 0; round < 30; round++) {
            DocumentId letter = council.letter();
            AtomicBoolean written = new AtomicBoolean();
            List<Callable<String>> work = new ArrayList<>();
            work.add(
                    () ->
                            refusal(
                                    () -> {
                                        try {
                                            council.resolved(letter);
                                        } finally {
                                            written.set(true);
                                        }
                                    }));
            for (int n = 0; n < 3; n++) {
                work.add(() -> refusal(() -> read(letter, written)));
            }
            assertThat(atOnce(work)).containsOnly("done");
        }
    }

    private void read(DocumentId letter, AtomicBoolean written) {
        while (!written.get()) {
            assertThat(
                            council.as("mayor", () -> council.resolutions.execution(letter))
                                    .resolutions())
                    .allSatisfy(resolution -> assertThat(resolution.tasks()).isNotEmpty());
        }
    }
}
