package org.cityedms.organization.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Basis;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Reorganization;
import org.cityedms.organization.ReorganizationChange;
import org.cityedms.organization.ReorganizationDraft;
import org.cityedms.organization.Role;
import org.cityedms.organization.StepDraft;
import org.cityedms.organization.StructureGroups;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

/** Reorganisations on a real PostgreSQL. */
public class ReorganizationWorkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Council council = new Council();
    private final long other =
            council.organization.unit(
                    council.code,
                    Optional.of(council.top),
                    "02",
                    "Департамент економіки",
                    Council.SINCE);
    private final long otherHead =
            council.organization.post(other, "01", "Директор департаменту", true, Council.SINCE);

    /** Finance is merged into economy: its head's post is abolished, the rest moves. */
    @Test
    public void merge_postsMoveAndSuccessorsAreFollowed() {
        council.substitution(
                council.headPost, council.clerk, "acting", DAY.minusDays(3), DAY.plusDays(3), null);
        ReorganizationWork work =
                reorganize(
                        step("rename-unit", other, null, "Департамент фінансів та економіки"),
                        heirs("abolish-post", council.headPost, otherHead),
                        heirs("close-unit", council.department, other));

        assertThat(council.roles.post(council.clerkPost, DAY).orElseThrow())
                .extracting(PostSummary::unitName)
                .isEqualTo("Департамент фінансів та економіки");
        assertThat(council.roles.post(council.clerkPost, DAY.minusDays(1)).orElseThrow())
                .extracting(PostSummary::unitName)
                .isEqualTo("Департамент фінансів");
        assertThat(council.roles.holderOf(council.headPost, DAY.minusDays(1)))
                .map(PostHolder::userName)
                .contains(council.head);
        assertThat(council.roles.holderOf(council.headPost, DAY)).isEmpty();
        assertThat(council.roles.successorsOfPost(council.headPost, DAY))
                .containsExactly(otherHead);
        assertThat(council.roles.successorsOfPost(council.headPost, DAY.minusDays(1)))
                .containsExactly(council.headPost);
        assertThat(
                        council.roles.successorsOfPosts(
                                List.of(council.headPost, council.mayorPost), DAY))
                .containsEntry(council.headPost, List.of(otherHead))
                .containsEntry(council.mayorPost, List.of(council.mayorPost));
        assertThat(council.roles.successorsOfUnit(council.department, DAY)).containsExactly(other);
        assertThat(work.abolishedPosts()).containsEntry(council.headPost, List.of(otherHead));
        assertThat(work.closedUnits()).containsEntry(council.department, List.of(other));
        assertThat(work.movedPosts()).containsExactly(council.clerkPost);
        assertThat(work.changes())
                .extracting(ReorganizationChange::kind)
                .containsExactly(
                        "unit-renamed",
                        "post-abolished",
                        "substitution-carried",
                        "post-moved",
                        "unit-closed");
    }

    @Test
    public void abolish_substitution_goesOnInTheSuccessor() {
        council.substitution(
                council.headPost, council.clerk, "acting", DAY.minusDays(3), DAY.plusDays(3), null);
        reorganize(
                heirs("abolish-post", council.headPost, otherHead),
                heirs("close-unit", council.department, other));
        assertThat(actingPosts("2026-08-31T23:59:59")).containsExactly(council.headPost);
        assertThat(actingPosts("2026-09-01T00:00:00")).containsExactly(otherHead);
        assertThat(actingPosts("2026-09-04T23:59:59")).containsExactly(otherHead);
        assertThat(actingPosts("2026-09-05T00:00:00")).isEmpty();
    }

    /** Rights given to the group of a unit that is no more reach those who go on with its work. */
    @Test
    public void closed_groupsContainTheSuccessors() {
        reorganize(
                heirs("abolish-post", council.headPost, otherHead),
                heirs("close-unit", council.department, other));
        GroupPlan plan = new GroupPlan(council.jdbc);
        assertThat(plan.on(DAY).get(StructureGroups.ofUnit(council.code, "01")).members())
                .containsExactly(StructureGroups.ofUnit(council.code, "02"));
        assertThat(plan.on(DAY).get(StructureGroups.ofPost(council.headPost)).members())
                .containsExactly(StructureGroups.ofPost(otherHead));
        assertThat(
                        plan.on(DAY.minusDays(1))
                                .get(StructureGroups.ofPost(council.headPost))
                                .members())
                .containsExactly(council.head);
    }

    @Test
    public void split_newUnitsAndPosts_byTheirKeys() {
        ReorganizationWork work =
                reorganize(
                        new StepDraft(
                                "create-unit",
                                "budget",
                                null,
                                Long.toString(council.top),
                                council.code,
                                "03",
                                "Бюджетний відділ",
                                null,
                                null),
                        new StepDraft(
                                "create-post",
                                "chief",
                                null,
                                "budget",
                                null,
                                "01",
                                "Начальник відділу",
                                true,
                                null),
                        new StepDraft(
                                "abolish-post",
                                null,
                                Long.toString(council.headPost),
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of("chief", Long.toString(otherHead))),
                        step("move-post", council.clerkPost, "budget", null),
                        new StepDraft(
                                "close-unit",
                                null,
                                Long.toString(council.department),
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of("budget", Long.toString(other))));
        long budget = work.closedUnits().get(council.department).get(0);
        assertThat(council.roles.successorsOfUnit(council.department, DAY))
                .containsExactly(budget, other);
        assertThat(council.roles.headOf(budget, DAY))
                .contains(work.abolishedPosts().get(council.headPost).get(0));
        assertThat(council.roles.post(council.clerkPost, DAY).orElseThrow().unit())
                .isEqualTo(budget);
    }

    @Test
    public void close_withoutPlaceForThePosts_isRefused() {
        StructureEditingTest.assertProblem(
                "unit-not-empty",
                () -> reorganize(step("close-unit", council.department, null, null)));
    }

    @Test
    public void step_unknownKey_isRefused() {
        StructureEditingTest.assertProblem(
                "reorganization-reference",
                () -> reorganize(step("move-post", council.clerkPost, "nowhere", null)));
    }

    /** Two reorganisations, one after the other: work finds its way through both. */
    @Test
    public void successors_ofSuccessors_areFollowed() {
        long third =
                council.organization.unit(
                        council.code, Optional.of(council.top), "04", "Третій", Council.SINCE);
        reorganize(
                heirs("abolish-post", council.headPost, otherHead),
                heirs("close-unit", council.department, other));
        ReorganizationDraft second = draft(DAY.plusYears(1), heirs("close-unit", other, third));
        long id = new ReorganizationTable(council.jdbc).insert(second, "u", "U", Instant.now());
        assertThat(new ReorganizationWork(council.jdbc, id, second.validated()).closedUnits())
                .containsKey(other);
        assertThat(council.roles.successorsOfUnit(council.department, DAY.plusYears(1)))
                .containsExactly(third);
        assertThat(
                        council.roles.successorsOfUnit(
                                council.department, DAY.plusYears(1).minusDays(1)))
                .containsExactly(other);
    }

    @Test
    public void table_due_onlyPlannedOfThatDayOrBefore() {
        ReorganizationTable table = new ReorganizationTable(council.jdbc);
        long id =
                table.insert(
                        draft(DAY, step("rename-unit", other, null, "Інакше")),
                        "u",
                        "U",
                        Instant.now());
        assertThat(table.due(DAY.minusDays(1))).doesNotContain(id);
        assertThat(table.due(DAY)).contains(id);
        table.mark(id, Reorganization.State.DONE, Instant.now(), Optional.empty());
        assertThat(table.due(DAY)).doesNotContain(id);
        assertThat(table.require(id).plan().title()).isEqualTo("Оптимізація");
    }

    @Test
    public void draft_faults_areAllTold() {
        assertThatThrownBy(
                        () ->
                                new ReorganizationDraft(
                                                "",
                                                "2026-02-30",
                                                "1",
                                                null,
                                                List.of(
                                                        step("move-post", 1, null, null),
                                                        step("fly", 1, null, null)))
                                        .validated())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.problem().errors())
                                        .extracting(FieldError::field, FieldError::code)
                                        .contains(
                                                tuple("title", "required"),
                                                tuple("effectiveOn", "not-a-date"),
                                                tuple("orderDate", "required"),
                                                tuple("steps.0.into", "required"),
                                                tuple("steps.1.kind", "not-in-list")));
    }

    private List<Long> actingPosts(String local) {
        return council.roles.rolesOf(council.clerk, Council.at(local)).stream()
                .filter(role -> role.basis() == Basis.ACTING)
                .map(Role::post)
                .toList();
    }

    private ReorganizationWork reorganize(StepDraft... steps) {
        ReorganizationDraft draft = draft(DAY, steps);
        long id = new ReorganizationTable(council.jdbc).insert(draft, "u", "U", Instant.now());
        return new ReorganizationWork(council.jdbc, id, draft.validated());
    }

    private static ReorganizationDraft draft(LocalDate day, StepDraft... steps) {
        return new ReorganizationDraft(
                "Оптимізація", day.toString(), "12-р", "2026-08-01", List.of(steps));
    }

    private static StepDraft step(String kind, long target, String into, String name) {
        return new StepDraft(kind, null, Long.toString(target), into, null, null, name, null, null);
    }

    private static StepDraft heirs(String kind, long target, long successor) {
        return new StepDraft(
                kind,
                null,
                Long.toString(target),
                null,
                null,
                null,
                null,
                null,
                List.of(Long.toString(successor)));
    }
}
