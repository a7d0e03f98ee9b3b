package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.resolution.repo.Outcomes.refusal;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TrayPart;
import org.junit.Test;

/** Resolutions that are taken back. */
public class WithdrawalTest {
    private final Council council = new Council();

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
        assertThat(council.lines("mayor", TrayPart.REVIEW))
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

    private void withdraw(String who, ResolutionView resolution, StepDraft step) {
        council.as(
                who,
                () ->
                        council.resolutions.act(
                                resolution.resolution().id(), step, Optional.empty()));
    }
}
