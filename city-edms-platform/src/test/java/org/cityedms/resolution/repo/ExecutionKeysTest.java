package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.ProposalDraft;
import org.cityedms.resolution.Resolutions.ReviewStep;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.resolution.TaskState;
import org.junit.Test;

/** A key is for one thing: the same key with another is a mistake that must be told. */
public class ExecutionKeysTest {
    private final Council council = new Council();
    private final DocumentId letter = council.letter();
    private final Optional<RequestKey> key = Optional.of(RequestKey.parse("key-" + letter.value()));

    @Test
    public void step_ofATask_withTheKeyOfAnother_isRefused() {
        long id = Council.task(council.resolved(letter), "main").task().id();
        task(id, "report");
        assertThat(task(id, "report")).isEqualTo("done");
        assertThat(task(id, "part")).isEqualTo("execution-key-used");
        assertThat(council.tables.task(id).state()).isEqualTo(TaskState.REPORTED);
    }

    @Test
    public void step_ofAReview_withTheKeyOfAnother_isRefused() {
        Review review = council.propose(letter, "mayor");
        assertThat(review(review, "note-review")).isEqualTo("done");
        assertThat(review(review, "return-review")).isEqualTo("execution-key-used");
    }

    @Test
    public void step_ofAResolution_withTheKeyOfAnother_isRefused() {
        long id = council.resolved(letter).resolution().id();
        assertThat(resolution(id, "remove-control")).isEqualTo("done");
        assertThat(resolution(id, "withdraw")).isEqualTo("execution-key-used");
    }

    @Test
    public void proposal_toAnother_withTheSameKey_isRefused() {
        assertThat(propose("mayor")).isEqualTo("done");
        assertThat(propose("mayor")).isEqualTo("done");
        assertThat(propose("deputy")).isEqualTo("execution-key-used");
    }

    private String task(long id, String act) {
        TaskActDraft step = new TaskActDraft(act, 1, null, "Слово", null, null, null, null);
        return outcome("main", () -> council.resolutions.act(id, step, key));
    }

    private String review(Review review, String act) {
        StepDraft step = new StepDraft(act, 1, null, "Слово");
        return outcome(
                "mayor", () -> council.resolutions.act(review.id(), new ReviewStep(step), key));
    }

    private String resolution(long id, String act) {
        StepDraft step = new StepDraft(act, 1, null, "Слово");
        return outcome("mayor", () -> council.resolutions.act(id, step, key));
    }

    private String propose(String head) {
        ProposalDraft draft = new ProposalDraft(council.post(head), null);
        return outcome("registrar", () -> council.resolutions.propose(letter, draft, key));
    }

    private String outcome(String who, Runnable work) {
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                council.as(
                                        who,
                                        () -> {
                                            work.run();
                                            return true;
                                        }));
        return refused == null ? "done" : refused.problem().code();
    }
}
