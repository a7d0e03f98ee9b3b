package org.cityedms.organization.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cityedms.organization.Appointment;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.PostHistory;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.StructureGroups;
import org.cityedms.organization.UnitDraft;
import org.cityedms.organization.Vacancy;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Units, posts and appointments on a real PostgreSQL. */
public class StructureEditingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final Council council = new Council();
    private final UnitEditor units = new UnitEditor(council.jdbc);
    private final PostEditor posts = new PostEditor(council.jdbc);
    private final AppointmentEditor appointments =
            new AppointmentEditor(council.jdbc, council.accounts);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(TestDatabase.dataSource()));

    @Test
    public void changeUnit_rename_keepsTheOldNameBefore() {
        units.change(council.department, unit(Optional.of(council.top), "Управління фінансів"));
        assertThat(unitNameOn(DAY.minusDays(1))).isEqualTo("Департамент фінансів");
        assertThat(unitNameOn(DAY)).isEqualTo("Управління фінансів");
        // The same day again is a correction.
        units.change(council.department, unit(Optional.of(council.top), "Управління бюджету"));
        assertThat(unitNameOn(DAY)).isEqualTo("Управління бюджету");
        assertProblem(
                "structure-changed-later",
                () ->
                        units.change(
                                council.department,
                                new UnitDraft.Settings(
                                        Optional.of(council.top), "Х", 0, DAY.minusDays(5))));
    }

    @Test
    public void changeUnit_belowItself_isRefused() {
        assertProblem(
                "unit-below-itself",
                () ->
                        units.change(
                                council.top, unit(Optional.of(council.department), "Керівництво")));
    }

    @Test
    public void addUnit_codeOfAnother_isRefused() {
        assertProblem(
                "structure-code-taken",
                () ->
                        units.add(
                                new UnitDraft.New(
                                        council.code, "01", unit(Optional.empty(), "Х"))));
        assertProblem(
                "institution-not-found",
                () ->
                        units.add(
                                new UnitDraft.New(
                                        "no-such-one", "09", unit(Optional.empty(), "Х"))));
    }

    @Test
    public void closeUnit_withPosts_isRefused() {
        assertProblem("unit-not-empty", () -> units.close(council.department, DAY));
        assertProblem("unit-not-empty", () -> units.close(council.top, DAY));
    }

    @Test
    public void movePost_fromADay_belongsToBothInTurn() {
        posts.change(
                council.clerkPost,
                new PostDraft.Settings(
                        council.top, "Помічник голови", Optional.empty(), false, 0, DAY));
        assertThat(postOn(DAY.minusDays(1)))
                .extracting(PostSummary::unit, PostSummary::title)
                .containsExactly(council.department, "Головний спеціаліст");
        assertThat(postOn(DAY))
                .extracting(PostSummary::unit, PostSummary::title)
                .containsExactly(council.top, "Помічник голови");
        PostHistory history = new JdbcPostHistories(council.jdbc).of(council.clerkPost);
        assertThat(history.versions())
                .extracting(PostHistory.Version::title, PostHistory.Version::unitName)
                .containsExactly(
                        tuple("Помічник голови", "Керівництво"),
                        tuple("Головний спеціаліст", "Департамент фінансів"));
        assertThat(history.appointments())
                .extracting(held -> held.person().briefName())
                .containsExactly("Коваль О. П.");
    }

    @Test
    public void addPost_secondHead_isRefused() {
        assertProblem(
                "unit-has-head",
                () ->
                        posts.add(
                                new PostDraft.New(
                                        "09",
                                        new PostDraft.Settings(
                                                council.department,
                                                "Х",
                                                Optional.empty(),
                                                true,
                                                0,
                                                DAY))));
    }

    @Test
    public void closePost_whileHeld_isRefused() {
        assertProblem("post-held", () -> posts.close(council.clerkPost, DAY));
        appointments.end(appointment(council.clerkPost).id(), DAY);
        posts.close(council.clerkPost, DAY);
        assertThat(council.roles.post(council.clerkPost, DAY)).isPresent();
        assertThat(council.roles.post(council.clerkPost, DAY.plusDays(1))).isEmpty();
        assertProblem(
                "structure-not-there",
                () -> appointments.add(wanted(council.clerkPost, council.head, DAY.plusDays(1))));
        assertProblem(
                "structure-not-there",
                () ->
                        appointments.add(
                                wanted(
                                        council.clerkPost,
                                        council.head,
                                        Council.SINCE.minusDays(1))));
    }

    @Test
    public void appoint_whileAnotherHolds_saysWho() {
        assertProblem(
                "post-held", () -> appointments.add(wanted(council.headPost, council.clerk, DAY)));
        appointments.end(appointment(council.headPost).id(), DAY.minusDays(1));
        appointments.add(wanted(council.headPost, council.clerk, DAY));
        assertThat(council.roles.holderOf(council.headPost, DAY))
                .map(PostHolder::userName)
                .contains(council.clerk);
        assertProblem(
                "post-held",
                () -> appointments.end(appointmentOf(council.headPost, council.head).id(), DAY));
    }

    @Test
    public void appoint_someoneAlfrescoDoesNotKnow_isRefused() {
        appointments.end(appointment(council.headPost).id(), DAY.minusDays(1));
        assertProblem(
                "account-unknown", () -> appointments.add(wanted(council.headPost, "ghost", DAY)));
    }

    @Test
    public void cancel_onlyBeforeItBegins() {
        assertProblem(
                "appointment-begun",
                () -> appointments.cancel(appointment(council.headPost).id(), DAY));
        appointments.end(appointment(council.headPost).id(), DAY);
        Appointment next =
                appointments.add(wanted(council.headPost, council.clerk, DAY.plusDays(1)));
        appointments.cancel(next.id(), DAY);
        assertThat(council.roles.holderOf(council.headPost, DAY.plusDays(1))).isEmpty();
    }

    @Test
    public void vacancies_dismissedAndDisabled_surfaceToTheHead() {
        appointments.end(appointment(council.clerkPost).id(), DAY.minusDays(1));
        council.persons.absent(council.head);
        List<Vacancy> vacancies =
                new JdbcVacancies(council.jdbc)
                        .on(DAY).stream()
                                .filter(one -> one.post().institution().equals(council.code))
                                .toList();
        assertThat(vacancies)
                .extracting(
                        one -> one.post().post(),
                        one -> one.last().orElseThrow().briefName(),
                        one -> one.superior().orElseThrow().post())
                .containsExactly(
                        tuple(council.headPost, "Петренко І. І.", council.mayorPost),
                        tuple(council.clerkPost, "Коваль О. П.", council.mayorPost));
        council.substitution(council.headPost, council.mayor, "acting", DAY, DAY, null);
        assertThat(new JdbcVacancies(council.jdbc).on(DAY))
                .extracting(one -> one.post().post())
                .doesNotContain(council.headPost);
    }

    @Test
    public void groups_followWhoWorksWhere() {
        council.substitution(council.headPost, council.mayor, "substitute", DAY, DAY, null);
        council.substitution(council.mayorPost, council.clerk, "acting", DAY, DAY, "incoming");
        GroupPlan plan = new GroupPlan(council.jdbc);
        String department = StructureGroups.ofUnit(council.code, "01");
        assertThat(plan.on(DAY).get(department).members())
                .containsExactlyInAnyOrder(council.head, council.clerk);
        assertThat(plan.on(DAY).get(StructureGroups.ofUnit(council.code, "00")).members())
                .containsExactlyInAnyOrder(council.mayor, department);
        assertThat(plan.on(DAY).get(StructureGroups.ofPost(council.headPost)).members())
                .containsExactlyInAnyOrder(council.head, council.mayor);
        // Limited to a kind: reading everything of the post would be too much.
        assertThat(plan.on(DAY).get(StructureGroups.ofPost(council.mayorPost)).members())
                .containsExactly(council.mayor);
        assertThat(plan.on(DAY.plusDays(1)).get(StructureGroups.ofPost(council.headPost)).members())
                .containsExactly(council.head);
    }

    /** Two administrators appoint at once to one vacant post: one of them is told of the other. */
    @Test
    public void appoint_concurrently_onePersonHoldsThePost() throws Exception {
        appointments.end(appointment(council.headPost).id(), DAY.minusDays(1));
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Callable<String>> work = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            String user = n % 2 == 0 ? council.clerk : council.mayor;
            LocalDate from = DAY.plusDays(n % 3);
            work.add(() -> outcome(() -> appointments.add(wanted(council.headPost, user, from))));
        }
        List<String> outcomes = new ArrayList<>();
        try {
            for (Future<String> done : people.invokeAll(work)) {
                outcomes.add(done.get());
            }
        } finally {
            people.shutdown();
        }
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).containsOnly("done", "post-held");
        assertThat(new AppointmentTable(council.jdbc).ofPost(council.headPost)).hasSize(2);
    }

    private String outcome(Runnable work) {
        StructureLock lock = new StructureLock(council.jdbc);
        try {
            transaction.executeWithoutResult(
                    status -> {
                        lock.acquire();
                        work.run();
                    });
            return "done";
        } catch (ProblemException refused) {
            return refused.problem().code();
        }
    }

    private String unitNameOn(LocalDate day) {
        return new JdbcStructure(council.jdbc)
                .on(day)
                .unit(council.department)
                .orElseThrow()
                .name();
    }

    private PostSummary postOn(LocalDate day) {
        return council.roles.post(council.clerkPost, day).orElseThrow();
    }

    private Appointment appointment(long post) {
        return new AppointmentTable(council.jdbc).ofPost(post).get(0);
    }

    private Appointment appointmentOf(long post, String user) {
        return new AppointmentTable(council.jdbc)
                .ofPost(post).stream()
                        .filter(one -> one.userName().equals(user))
                        .findFirst()
                        .orElseThrow();
    }

    private static UnitDraft.Settings unit(Optional<Long> parent, String name) {
        return new UnitDraft.Settings(parent, name, 0, DAY);
    }

    private static Appointment wanted(long post, String user, LocalDate from) {
        return new Appointment(0, post, user, from, Optional.empty(), Optional.empty());
    }

    static void assertProblem(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
