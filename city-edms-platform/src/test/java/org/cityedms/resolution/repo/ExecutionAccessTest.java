package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.ControlBoard;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;
import org.junit.Test;

/** Who sees a document and its execution, and no longer sees it. */
public class ExecutionAccessTest {
    private final Council council = new Council();
    private final DocumentId letter = council.letter();

    /** Limited to appeals, and the letter is none. */
    @Test
    public void substitution_limitedToOtherKinds_opensNothing() {
        substitute("mayor", "outsider");
        council.resolved(letter);
        verify(council.permissions, never())
                .setPermission(any(), eq("outsider" + council.suffix), any(), anyBoolean());
    }

    @Test
    public void board_ofASubstituteWithLimits_isNotThatOfThePost() {
        council.resolved(letter);
        substitute("controller", "outsider");
        ControlBoard theirs =
                council.as("outsider", () -> council.control.board(ControlScope.MINE));
        ControlBoard whole =
                council.as("controller", () -> council.control.board(ControlScope.MINE));
        assertThat(theirs.people()).isEmpty();
        assertThat(whole.people()).isNotEmpty();
    }

    @Test
    public void withdrawal_leavesTheExecutorWithTheRightsToTheDocumentAlone() {
        ResolutionView resolution = council.resolved(letter);
        council.asked.clear();
        council.as("main", () -> council.resolutions.execution(letter));
        assertThat(council.asked).doesNotContain(letter);
        withdraw(resolution);
        council.asked.clear();
        council.as("main", () -> council.resolutions.execution(letter));
        assertThat(council.asked).contains(letter);
    }

    /** The document lies before the head again already: it does so once. */
    @Test
    public void withdrawal_afterASecondProposal_isDone() {
        ResolutionView resolution = council.resolved(letter);
        council.propose(letter, "mayor");
        withdraw(resolution);
        assertThat(council.tables.tasks.ofDocument(letter))
                .extracting(Task::state)
                .containsOnly(TaskState.WITHDRAWN);
        assertThat(
                        council.jdbc
                                .sql(
                                        "SELECT count(*) FROM ce_review WHERE node_id = :node AND state = 'open'")
                                .param("node", letter.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    private void withdraw(ResolutionView resolution) {
        council.as(
                "mayor",
                () ->
                        council.resolutions.act(
                                resolution.resolution().id(),
                                new StepDraft("withdraw", 1, null, "Помилка"),
                                Optional.empty()));
    }

    private void substitute(String whom, String who) {
        council.substitute(whom, who, Council.TODAY, Council.TODAY, "appeal");
    }

    /** Groups follow the structure at once; nobody who acts without limits is named. */
    @Test
    public void resolution_opensTheDocumentToPosts() {
        council.resolved(letter);
        for (String who : List.of("mayor", "controller", "main", "co", "informed")) {
            verify(council.permissions)
                    .setPermission(
                            any(),
                            eq(council.group(who)),
                            eq(PermissionService.CONSUMER),
                            eq(true));
            verify(council.permissions, never())
                    .setPermission(any(), eq(who + council.suffix), any(), anyBoolean());
        }
    }
}
