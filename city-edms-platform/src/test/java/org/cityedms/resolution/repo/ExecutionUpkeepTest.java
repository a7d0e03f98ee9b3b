package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.organization.Basis;
import org.cityedms.organization.Reorganized;
import org.cityedms.organization.Scope;
import org.cityedms.organization.Substitution;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPart;
import org.junit.Test;

/** Running work follows who acts now. */
public class ExecutionUpkeepTest {
    private static final LocalDate TOMORROW = Council.TODAY.plusDays(1);

    private final Council council = alone();
    private final UpkeepAfterCommit upkeepAfterCommit = mock(UpkeepAfterCommit.class);

    /** The upkeep looks at every post there is: those of councils of other tests are finished. */
    private static Council alone() {
        Council council = new Council();
        council.jdbc.sql("TRUNCATE ce_execution_access, ce_task CASCADE").update();
        return council;
    }

    /**
     * Whoever stands in with limits gets the documents within them when their time begins, and
     * loses them when it ends: of a head, a controller and of executors who are done.
     */
    @Test
    public void limitedSubstitution_beginsAndEnds_opensAndClosesEveryDocumentOfThePost() {
        DocumentId letter = council.internalLetter();
        finish(council.resolved(letter));
        council.resolved(council.letter());
        for (String whom : List.of("mayor", "controller", "co")) {
            council.substitute(whom, "outsider", TOMORROW, TOMORROW, "internal");
            council.upkeep.run();
            assertThat(openTo("outsider")).isEmpty();
            tomorrow();
            council.upkeep.run();
            assertThat(openTo("outsider")).as(whom).containsExactly(letter);
            tomorrow();
            council.upkeep.run();
            assertThat(openTo("outsider")).as(whom).isEmpty();
            council.now = council.now.minusSeconds(2 * 24 * 3600);
        }
        verify(council.permissions, atLeastOnce())
                .deletePermission(
                        eq(node(letter)),
                        eq("outsider" + council.suffix),
                        eq(PermissionService.CONSUMER));
    }

    /** The order itself opens and closes; nobody waits for the hour. */
    @Test
    public void limitedSubstitution_ofToday_opensAndClosesWithinItsOwnTransaction() {
        DocumentId letter = council.internalLetter();
        finish(council.resolved(letter));
        council.resolved(council.letter());
        LimitedSubstitutes listener = listener(500);
        LocalDate today = Council.TODAY;
        long id = council.substitute("mayor", "outsider", today, TOMORROW, "internal");
        listener.changed(substitution(id, "mayor", today, Set.of("internal"), Optional.empty()));
        assertThat(openTo("outsider")).containsExactly(letter);
        council.jdbc
                .sql("UPDATE ce_substitution SET revoked_at = :now WHERE id = :id")
                .param("now", Rows.at(council.now))
                .param("id", id)
                .update();
        listener.changed(
                substitution(id, "mayor", today, Set.of("internal"), Optional.of(council.now)));
        assertThat(openTo("outsider")).isEmpty();
    }

    /** Whoever acts without limits is in a group, and who begins tomorrow reads nothing today. */
    @Test
    public void otherSubstitutions_touchNothing() {
        council.resolved(council.internalLetter());
        clearInvocations(council.permissions);
        LimitedSubstitutes listener = listener(500);
        long id = council.substitute("mayor", "outsider", TOMORROW, TOMORROW, "internal");
        listener.changed(substitution(id, "mayor", TOMORROW, Set.of("internal"), Optional.empty()));
        listener.changed(substitution(id, "mayor", Council.TODAY, Set.of(), Optional.empty()));
        verifyNoInteractions(council.permissions);
    }

    /** An archive of a post is more than one transaction can lock: the rest follows it at once. */
    @Test
    public void limitedSubstitution_ofManyDocuments_leavesTheOlderToTheUpkeep() {
        council.resolved(council.internalLetter());
        DocumentId newer = council.internalLetter();
        council.resolved(newer);
        LimitedSubstitutes listener = listener(1);
        LocalDate today = Council.TODAY;
        long id = council.substitute("mayor", "outsider", today, TOMORROW, "internal");
        listener.changed(substitution(id, "mayor", today, Set.of("internal"), Optional.empty()));
        assertThat(openTo("outsider")).containsExactly(newer);
        verify(upkeepAfterCommit, times(1)).ask();
        council.upkeep.run();
        assertThat(openTo("outsider")).hasSize(2).contains(newer);
        council.jdbc
                .sql("UPDATE ce_substitution SET revoked_at = :now WHERE id = :id")
                .param("now", Rows.at(council.now))
                .param("id", id)
                .update();
        listener.changed(
                substitution(id, "mayor", today, Set.of("internal"), Optional.of(council.now)));
        assertThat(openTo("outsider")).hasSize(1).doesNotContain(newer);
        verify(upkeepAfterCommit, times(2)).ask();
        council.upkeep.run();
        assertThat(openTo("outsider")).isEmpty();
    }

    private LimitedSubstitutes listener(int atOnce) {
        return new LimitedSubstitutes(
                council.office, council.jdbc, upkeepAfterCommit, atOnce, council.clock());
    }

    private Substitution substitution(
            long id, String whom, LocalDate from, Set<String> kinds, Optional<Instant> revoked) {
        return new Substitution(
                id,
                council.posts.get(whom),
                "outsider" + council.suffix,
                Basis.SUBSTITUTE,
                new Scope(from, Optional.of(TOMORROW), kinds, Set.of()),
                Optional.empty(),
                Optional.empty(),
                revoked);
    }

    /** As versions before 0.5 opened them. */
    @Test
    public void documentsOpenToSomebodyByName_areOpenToThePost() {
        DocumentId letter = council.letter();
        council.resolved(letter);
        council.jdbc
                .sql("UPDATE ce_execution_access SET user_name = :user WHERE post_id = :post")
                .param("user", "mayor" + council.suffix)
                .param("post", council.posts.get("mayor"))
                .update();
        clearInvocations(council.permissions);
        council.upkeep.run();
        verify(council.permissions)
                .setPermission(
                        node(letter), council.group("mayor"), PermissionService.CONSUMER, true);
        verify(council.permissions)
                .deletePermission(
                        node(letter), "mayor" + council.suffix, PermissionService.CONSUMER);
    }

    /** Nobody else acts: nothing is looked at. */
    @Test
    public void nothingHappened_nothingIsTouched() {
        council.resolved(council.letter());
        council.upkeep.run();
        clearInvocations(council.permissions);
        List<Task> led = followed();
        council.upkeep.run();
        assertThat(led).isEmpty();
        verifyNoInteractions(council.permissions);
    }

    /** Another is to accept what was reported: the task of Alfresco changes hands. */
    @Test
    public void substitutionOfWhoeverAccepts_leadsReportedTasks() {
        ResolutionView resolution = council.resolved(council.letter());
        long id = Council.task(resolution, "main").task().id();
        council.step("main", id, "report");
        council.upkeep.run();
        List<Task> led = followed();
        council.jdbc
                .sql(
                        """
                        INSERT INTO ce_substitution (post_id, user_name, basis, valid_from, valid_until, order_number, order_date)
                        VALUES (:post, :user, 'acting', '2026-11-28', '2026-11-28', '16-к', '2026-11-26')
                        """)
                .param("post", council.posts.get("controller"))
                .param("user", "outsider" + council.suffix)
                .update();
        council.upkeep.run();
        assertThat(led).isEmpty();
        tomorrow();
        council.upkeep.run();
        assertThat(led).extracting(Task::id).contains(id);
    }

    /** One document that cannot be followed is tried again, and the others are done. */
    @Test
    public void oneDocumentFails_isTriedAgain() {
        DocumentId letter = council.internalLetter();
        council.resolved(letter);
        council.upkeep.run();
        council.substitute("co", "outsider", Council.TODAY, Council.TODAY, "internal");
        doThrow(new IllegalStateException("locked"))
                .doNothing()
                .when(council.permissions)
                .setPermission(any(), eq("outsider" + council.suffix), any(), eq(true));
        council.upkeep.run();
        assertThat(openTo("outsider")).isEmpty();
        council.upkeep.run();
        assertThat(openTo("outsider")).containsExactly(letter);
    }

    /** The post is dissolved with a successor: running work goes on there, names stay. */
    @Test
    public void executorsPostIsNoMore_givesItsWorkToTheSuccessor() {
        long id = Council.task(council.resolved(council.letter()), "main").task().id();
        council.abolish("main", "outsider");
        tomorrow();
        council.upkeep.run();
        assertThat(lines("outsider", TrayPart.TO_DO))
                .extracting(TrayLine::task)
                .containsExactly(Optional.of(id));
        Task task = council.tables.task(id);
        assertThat(task.executor().post()).isEqualTo(council.posts.get("outsider"));
        assertThat(task.executor().title()).isEqualTo("Спеціаліст");
        assertThat(council.step("outsider", id, "report").task().task().state())
                .isEqualTo(TaskState.REPORTED);
    }

    /**
     * Dissolved without a successor, a post leaves its work to the head above: nothing is stuck.
     */
    @Test
    public void executorsPostIsDissolved_givesItsWorkToTheHeadAbove() {
        long id = Council.task(council.resolved(council.letter()), "main").task().id();
        council.dissolve("main");
        tomorrow();
        council.upkeep.run();
        assertThat(lines("head", TrayPart.TO_DO))
                .extracting(TrayLine::task)
                .containsExactly(Optional.of(id));
        assertThat(council.step("head", id, "report").task().task().state())
                .isEqualTo(TaskState.REPORTED);
    }

    /** Whose post gave the task or controls it is no more: the executor's stays. */
    @Test
    public void authorsAndControllersPostsAreNoMore_theirSuccessorsAcceptAndDecide() {
        ResolutionView resolution = council.resolved(council.letter());
        long main = Council.task(resolution, "main").task().id();
        long co = Council.task(resolution, "co").task().id();
        council.step("main", main, "report");
        council.step("co", co, "request-deadline");
        council.abolish("mayor", "deputy");
        council.abolish("controller", "head");
        tomorrow();
        council.upkeep.run();
        for (String who : List.of("deputy", "head")) {
            assertThat(lines(who, TrayPart.TO_ACCEPT))
                    .as(who)
                    .extracting(TrayLine::task)
                    .containsExactly(Optional.of(main));
            assertThat(council.as(who, () -> council.control.board(ControlScope.MINE)).people())
                    .as(who)
                    .isNotEmpty();
        }
        assertThat(lines("deputy", TrayPart.REQUESTS)).hasSize(1);
        council.step("deputy", co, "grant");
        assertThat(council.step("head", main, "accept").task().task().state())
                .isEqualTo(TaskState.DONE);
    }

    /** What has begun does not wait for the hour: the reorganisation itself hands it over. */
    @Test
    public void reorganization_handsOverWithinItsOwnTransaction() {
        long id = Council.task(council.resolved(council.letter()), "main").task().id();
        council.upkeep.run();
        council.abolish("main", "outsider");
        Map<Long, List<Long>> abolished = new HashMap<>();
        abolished.put(council.posts.get("main"), List.of(council.posts.get("outsider")));
        council.succession.reorganized(
                new Reorganized(1, "Злиття", TOMORROW, Map.of(), abolished, Set.of()));
        assertThat(council.tables.task(id).executor().post())
                .isEqualTo(council.posts.get("outsider"));
        List<Task> led = followed();
        tomorrow();
        council.upkeep.run();
        assertThat(led).extracting(Task::id).contains(id);
    }

    /** Whoever acts in the successor with limits has what the post before it was given. */
    @Test
    public void limitedSubstituteOfASuccessor_getsWhatThePostBeforeHad() {
        DocumentId letter = council.internalLetter();
        finish(council.resolved(letter));
        council.abolish("mayor", "deputy");
        council.substitute("deputy", "outsider", TOMORROW, TOMORROW, "internal");
        tomorrow();
        council.upkeep.run();
        assertThat(openTo("outsider")).containsExactly(letter);
        verify(council.permissions, never())
                .deletePermission(any(), eq(council.group("mayor")), any());
    }

    /** The head finds the task of a vacant post, and must be able to read what it is about. */
    @Test
    public void vacantPost_whatWaitsIsOpenToTheHeadAbove_whileItIsVacant() {
        DocumentId letter = council.letter();
        council.resolved(letter);
        DocumentId done = council.letter();
        finish(council.resolved(done));
        council.upkeep.run();
        assertThat(openToPost("head")).isEmpty();
        council.vacate("main");
        council.upkeep.run();
        assertThat(openToPost("head")).containsExactly(letter);
        council.jdbc
                .sql("UPDATE ce_appointment SET held_until = NULL WHERE post_id = :post")
                .param("post", council.posts.get("main"))
                .update();
        council.upkeep.run();
        assertThat(openToPost("head")).isEmpty();
    }

    private List<DocumentId> openToPost(String who) {
        return council.jdbc
                .sql("SELECT DISTINCT node_id FROM ce_execution_access WHERE user_name = :group")
                .param("group", council.group(who))
                .query((row, n) -> new DocumentId(row.getString(1)))
                .list();
    }

    private void finish(ResolutionView resolution) {
        long main = Council.task(resolution, "main").task().id();
        council.step("main", main, "report");
        council.step("mayor", main, "accept");
        council.step("co", Council.task(resolution, "co").task().id(), "part");
        council.step("informed", Council.task(resolution, "info").task().id(), "note");
    }

    private List<Task> followed() {
        List<Task> led = new ArrayList<>();
        council.office.add((tasks, resolution) -> led.addAll(tasks));
        return led;
    }

    private void tomorrow() {
        council.now = council.now.plusSeconds(24 * 3600);
    }

    private static NodeRef node(DocumentId letter) {
        return new NodeRef("workspace://SpacesStore/" + letter.value());
    }

    private List<DocumentId> openTo(String who) {
        return council.jdbc
                .sql("SELECT DISTINCT node_id FROM ce_execution_access WHERE user_name = :user")
                .param("user", who + council.suffix)
                .query((row, n) -> new DocumentId(row.getString(1)))
                .list();
    }

    private List<TrayLine> lines(String who, TrayPart part) {
        return council.as(
                who,
                () -> council.trays.page(part, Optional.empty(), TrayCursor.START, 50).lines());
    }
}
