package org.cityedms.organization.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.organization.AssistantDraft;
import org.cityedms.organization.Assistants;
import org.cityedms.organization.Basis;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Role;
import org.cityedms.organization.Substitution;
import org.cityedms.organization.SubstitutionEndDraft;
import org.cityedms.organization.SubstitutionListeners;
import org.cityedms.organization.SubstitutionView;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

/** Assistants whom heads name themselves, on a real PostgreSQL. */
public class AssistantsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Council council = new Council();
    private final Desk desk = new Desk(council.jdbc, DAY);
    private long reviewed;
    private final Assistants assistants =
            new GuardedAssistants(
                    council.jdbc,
                    council.accounts,
                    desk.writing,
                    desk.acts,
                    desk.people,
                    post -> post == reviewed,
                    new SubstitutionListeners(),
                    desk.clock);

    @Test
    public void name_byTheHolder_isAnAssistantFromToday() {
        desk.user = council.head;
        Substitution named = assistants.name(draft(council.headPost, council.clerk, null));
        assertThat(named.basis()).isEqualTo(Basis.ASSISTANT);
        assertThat(named.scope().from()).isEqualTo(DAY);
        assertThat(council.roles.rolesOf(council.clerk, desk.now))
                .extracting(Role::post, Role::basis)
                .contains(tuple(council.headPost, Basis.ASSISTANT));
        Assistants.View mine = assistants.mine();
        assertThat(mine.posts()).extracting(PostSummary::post).containsExactly(council.headPost);
        assertThat(mine.assistants())
                .extracting(one -> one.person().userName())
                .containsExactly(council.clerk);
        assertThat(mine.acts())
                .extracting(act -> act.note().act(), act -> act.actor())
                .containsExactly(tuple("assistant-named", council.head));
        assertThat(mine.acts().get(0).note().about().values())
                .anySatisfy(name -> assertThat(name).contains("Коваль"))
                .anySatisfy(name -> assertThat(name).contains("Директор департаменту"));
    }

    @Test
    public void name_forAPostThatIsNotTheirs_isRefused() {
        for (String user : List.of(council.mayor, council.clerk, "stranger")) {
            desk.user = user;
            refused(
                    "assistants-not-yours",
                    () -> assistants.name(draft(council.headPost, council.clerk, null)));
        }
        desk.user = council.clerk;
        refused(
                "assistants-not-yours",
                () -> assistants.name(draft(council.clerkPost, council.head, null)));
        assertThat(assistants.mine().posts()).isEmpty();
    }

    /** A deputy heads no unit, and has documents put before them all the same. */
    @Test
    public void name_forAPostThatDocumentsArePutBefore_isAllowed() {
        desk.user = council.clerk;
        reviewed = council.clerkPost;
        assistants.name(draft(council.clerkPost, council.head, null));
        assertThat(assistants.mine().assistants()).hasSize(1);
    }

    /**
     * An acting head chooses; whoever stands in for an absence, an assistant, or one limited does
     * not.
     */
    @Test
    public void name_byWhoeverActsThere_dependsOnWhy() {
        council.substitution(council.mayorPost, council.head, "substitute", DAY, DAY, null);
        desk.user = council.head;
        refused(
                "assistants-not-yours",
                () -> assistants.name(draft(council.mayorPost, council.clerk, null)));
        desk.on(DAY.plusDays(1));
        council.substitution(
                council.mayorPost,
                council.head,
                "acting",
                DAY.plusDays(1),
                DAY.plusDays(1),
                "order");
        refused(
                "assistants-not-yours",
                () -> assistants.name(draft(council.mayorPost, council.clerk, null)));
        desk.on(DAY.plusDays(2));
        council.substitution(
                council.mayorPost, council.head, "acting", DAY.plusDays(2), DAY.plusDays(2), null);
        assistants.name(draft(council.mayorPost, council.clerk, null));
        desk.user = council.clerk;
        refused(
                "assistants-not-yours",
                () -> assistants.name(draft(council.mayorPost, council.head, null)));
    }

    @Test
    public void name_whoCannotBe_isRefused() {
        desk.user = council.head;
        String outsider = council.person("outsider", "Чужий", "Петро", "Петрович");
        refused(
                "assistant-not-staff",
                () -> assistants.name(draft(council.headPost, outsider, null)));
        Council other = new Council();
        refused(
                "assistant-not-staff",
                () ->
                        new GuardedAssistants(
                                        council.jdbc,
                                        other.accounts,
                                        desk.writing,
                                        desk.acts,
                                        desk.people,
                                        post -> false,
                                        new SubstitutionListeners(),
                                        desk.clock)
                                .name(draft(council.headPost, other.clerk, null)));
        refused(
                "substitution-own-post",
                () -> assistants.name(draft(council.headPost, council.head, null)));
        refused(
                "account-unknown",
                () -> {
                    council.organization.appoint(
                            council.organization.post(
                                    council.top, "09", "Привид", false, Council.SINCE),
                            "ghost." + council.code,
                            Council.SINCE);
                    assistants.name(draft(council.headPost, "ghost." + council.code, null));
                });
        refused(
                "invalid-input",
                () -> assistants.name(draft(council.headPost, council.clerk, DAY.minusDays(1))));
        assistants.name(draft(council.headPost, council.clerk, null));
        refused(
                "assistant-already",
                () -> assistants.name(draft(council.headPost, council.clerk, DAY.plusDays(3))));
    }

    @Test
    public void end_byTheHead_holdsAtOnceAndStaysInTheHistory() {
        desk.user = council.head;
        Substitution named = assistants.name(draft(council.headPost, council.clerk, null));
        desk.user = council.mayor;
        refused(
                "assistants-not-yours",
                () -> assistants.end(named.id(), new SubstitutionEndDraft(null)));
        desk.user = council.head;
        desk.now = desk.now.plusSeconds(60);
        assistants.end(named.id(), new SubstitutionEndDraft(null));
        assertThat(council.roles.rolesOf(council.clerk, desk.now))
                .extracting(Role::basis)
                .containsExactly(Basis.HOLDER);
        assertThat(assistants.mine().assistants())
                .extracting(SubstitutionView::when)
                .containsExactly(SubstitutionView.When.PAST);
        assertThat(assistants.mine().acts())
                .extracting(act -> act.note().act())
                .containsExactly("assistant-ended", "assistant-named");
        refused(
                "substitution-over",
                () -> assistants.end(named.id(), new SubstitutionEndDraft(null)));
    }

    /** Whom the order lets act in the post is not the head's to send away. */
    @Test
    public void end_ofWhoeverActsForThePost_isRefused() {
        long acting =
                council.substitution(
                        council.headPost, council.clerk, "substitute", DAY, DAY.plusDays(5), null);
        desk.user = council.head;
        refused(
                "assistants-not-yours",
                () -> assistants.end(acting, new SubstitutionEndDraft(null)));
    }

    @Test
    public void name_theSameTwiceAtOnce_isOneAssistant() throws Exception {
        desk.user = council.head;
        List<Callable<String>> work = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            work.add(
                    () -> {
                        try {
                            assistants.name(draft(council.headPost, council.clerk, null));
                            return "done";
                        } catch (ProblemException refused) {
                            return refused.problem().code();
                        }
                    });
        }
        ExecutorService hands = Executors.newFixedThreadPool(4);
        List<String> outcomes = new ArrayList<>();
        try {
            for (Future<String> done : hands.invokeAll(work)) {
                outcomes.add(done.get());
            }
        } finally {
            hands.shutdown();
        }
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("assistant-already"::equals).hasSize(5);
    }

    private static void refused(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        StructureEditingTest.assertProblem(code, work);
    }

    private static AssistantDraft draft(long post, String user, LocalDate from) {
        return new AssistantDraft(
                post, user, from == null ? null : from.toString(), null, null, null);
    }
}
