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
import org.cityedms.resolution.PreparedResolution;
import org.cityedms.resolution.ProposalState;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPart;
import org.junit.Before;
import org.junit.Test;

/** An assistant prepares, the head decides; both names stay. */
public class PreparedTest {
    private final Council council = new Council();
    private DocumentId letter;
    private Review review;

    /** The driver assists the mayor. */
    @Before
    public void setUp() {
        assist("outsider");
        letter = council.letter();
        review = council.propose(letter, "mayor");
    }

    private void assist(String user) {
        council.jdbc
                .sql(
                        """
                        INSERT INTO ce_substitution (post_id, user_name, basis, valid_from)
                        VALUES (:post, :user, 'assistant', '2026-11-27')
                        """)
                .param("post", council.posts.get("mayor"))
                .param("user", user + council.suffix)
                .update();
    }

    @Test
    public void prepared_isNotInForceUntilTheHeadApproves() {
        assertThat(lines("outsider")).hasSize(1);
        prepare("outsider", "Підготувати відповідь");
        assertThat(council.tables.resolutions.of(letter)).isEmpty();
        assertThat(lines("mayor").get(0).preparedByName()).contains("outsider" + council.suffix);
        PreparedResolution.View seen = of("mayor");
        assertThat(seen.actions()).containsExactly("return-prepared");
        assertThat(seen.parties()).hasSize(4);
        ResolutionView resolution = resolve(seen.prepared().draft());
        assertThat(of("mayor").prepared().state()).isEqualTo(ProposalState.APPROVED);
        assertThat(resolution.resolution().provenance().preparedByName())
                .contains("outsider" + council.suffix);
        assertThat(resolution.resolution().author().actor()).contains("mayor" + council.suffix);
        assertThat(council.tables.acts.ofDocument(letter))
                .extracting(act -> act.act() + ":" + act.doer().user())
                .containsExactly(
                        "propose:registrar" + council.suffix,
                        "prepare:outsider" + council.suffix,
                        "resolve:mayor" + council.suffix);
    }

    @Test
    public void prepared_headResolvesOtherwise_isChanged() {
        prepare("outsider", "Підготувати відповідь");
        ResolutionView resolution = resolve(draft("Відмовити"));
        assertThat(of("mayor").prepared().state()).isEqualTo(ProposalState.CHANGED);
        assertThat(resolution.resolution().provenance().preparedByName()).isPresent();
    }

    @Test
    public void prepared_sentBack_isPreparedAnew() {
        prepare("outsider", "Підготувати відповідь");
        sendBack("mayor", "Додайте юристів");
        PreparedResolution.View back = of("outsider");
        assertThat(back.prepared().state()).isEqualTo(ProposalState.RETURNED);
        assertThat(back.prepared().reason()).contains("Додайте юристів");
        assertThat(back.actions()).containsExactly("prepare");
        assertThat(lines("mayor").get(0).preparedByName()).isEmpty();
        assertThat(refusal(() -> sendBack("mayor", "Ще раз"))).isEqualTo("execution-wrong-state");
        prepare("outsider", "Підготувати відповідь з юристами");
        assertThat(of("mayor").prepared().state()).isEqualTo(ProposalState.WAITING);
    }

    /** Assistants decide nothing, and nobody else prepares. */
    @Test
    public void steps_everybodyElse_areRefused() {
        for (String who : List.of("mayor", "deputy", "main", "controller", "registrar")) {
            assertThat(refusal(() -> prepare(who, "Щось")))
                    .as(who)
                    .isEqualTo("execution-not-yours");
        }
        prepare("outsider", "Підготувати відповідь");
        for (String who : List.of("outsider", "deputy", "main", "controller", "registrar")) {
            assertThat(refusal(() -> sendBack(who, "Ні"))).as(who).isEqualTo("execution-not-yours");
        }
        for (String who : List.of("deputy", "main", "registrar")) {
            assertThat(refusal(() -> of(who))).as(who).isEqualTo("execution-not-yours");
        }
        assertThat(refusal(() -> resolve("outsider", draft("Сам"))))
                .isEqualTo("execution-not-yours");
        resolve(draft("Готово"));
        assertThat(refusal(() -> prepare("outsider", "Пізно"))).isEqualTo("execution-wrong-state");
    }

    /** Two assistants of one head: what waits is replaced only by who has seen it. */
    @Test
    public void prepare_anotherAssistantsUnseen_isRefused() {
        assist("informed");
        prepare("outsider", "Підготувати відповідь");
        prepare("outsider", "Підготувати відповідь з юристами");
        assertThat(refusal(() -> prepare("informed", "Відмовити"))).isEqualTo("execution-changed");
        assertThat(refusal(() -> prepare("informed", "Відмовити", 1)))
                .isEqualTo("execution-changed");
        assertThat(of("mayor").prepared().draft().text())
                .isEqualTo("Підготувати відповідь з юристами");
        prepare("informed", "Відмовити", 2);
        assertThat(of("mayor").prepared().preparedBy()).isEqualTo("informed" + council.suffix);
        sendBack("mayor", "Не так");
        prepare("outsider", "Підготувати відповідь");
        assertThat(of("mayor").prepared().preparedBy()).isEqualTo("outsider" + council.suffix);
    }

    /** The assistant prepares while the head decides: one resolution, and nothing waits for it. */
    @Test
    public void prepare_whileResolved_leavesOneResolution() throws Exception {
        for (int round = 0; round < 5; round++) {
            letter = council.letter();
            review = council.propose(letter, "mayor");
            List<Callable<String>> work = new ArrayList<>();
            for (int n = 0; n < 3; n++) {
                work.add(() -> refusal(() -> prepare("outsider", "Підготувати")));
                work.add(() -> refusal(() -> resolve(draft("Готово"))));
            }
            ExecutorService people = Executors.newFixedThreadPool(work.size());
            try {
                for (Future<String> done : people.invokeAll(work)) {
                    assertThat(done.get()).isIn("done", "execution-wrong-state");
                }
            } finally {
                people.shutdown();
            }
            assertThat(council.tables.resolutions.of(letter)).hasSize(1);
            assertThat(council.tables.prepared.of(review.id()).map(PreparedResolution::state))
                    .isNotEqualTo(Optional.of(ProposalState.WAITING));
        }
    }

    private ResolutionDraft draft(String text) {
        ResolutionDraft draft = council.draft(Long.toString(review.id()), null);
        return new ResolutionDraft(
                draft.review(),
                null,
                null,
                null,
                null,
                text,
                true,
                draft.controller(),
                draft.points(),
                null);
    }

    private void prepare(String who, String text, int replaces) {
        council.as(
                who,
                () ->
                        council.prepared.prepare(
                                review.id(), draft(text), Optional.of(replaces), Optional.empty()));
    }

    private void prepare(String who, String text) {
        council.as(
                who,
                () ->
                        council.prepared.prepare(
                                review.id(), draft(text), Optional.empty(), Optional.empty()));
    }

    private void sendBack(String who, String reason) {
        int version =
                council.tables.prepared.of(review.id()).map(PreparedResolution::version).orElse(1);
        StepDraft step = new StepDraft("return-prepared", version, null, reason);
        council.as(who, () -> council.prepared.sendBack(review.id(), step, Optional.empty()));
    }

    private PreparedResolution.View of(String who) {
        return council.as(who, () -> council.prepared.of(review.id()).orElseThrow());
    }

    private ResolutionView resolve(ResolutionDraft draft) {
        return resolve("mayor", draft);
    }

    private ResolutionView resolve(String who, ResolutionDraft draft) {
        return council.as(
                who, () -> council.resolutions.resolve(letter, draft, Optional.empty()).value());
    }

    private List<TrayLine> lines(String who) {
        return council.as(
                who,
                () ->
                        council.trays
                                .page(TrayPart.REVIEW, Optional.empty(), TrayCursor.START, 50)
                                .lines());
    }

    private static String refusal(Runnable work) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, work::run);
        return refused == null ? "done" : refused.problem().code();
    }
}
