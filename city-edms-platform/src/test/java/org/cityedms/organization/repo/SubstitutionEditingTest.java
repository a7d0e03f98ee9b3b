package org.cityedms.organization.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.organization.Basis;
import org.cityedms.organization.Role;
import org.cityedms.organization.Substitution;
import org.cityedms.organization.SubstitutionDraft;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Substitutions on a real PostgreSQL, with clocks that stand at midnight. */
public class SubstitutionEditingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);

    private final Council council = new Council();
    private final List<Substitution> changed = new ArrayList<>();
    private final SubstitutionEditor editor =
            new SubstitutionEditor(council.jdbc, council.accounts, changed::add);

    /** The night when the clocks go back has one midnight more to get wrong. */
    @Test
    public void add_overTheNightOfWinterTime_endsAtMidnightInKyiv() {
        editor.add(wanted(council.mayorPost, council.head, DAY, DAY.plusDays(0)));
        assertThat(acts("2026-10-24T23:59:59")).isTrue();
        assertThat(acts("2026-10-25T00:00:00")).isFalse();
        editor.add(wanted(council.mayorPost, council.head, DAY.plusDays(1), DAY.plusDays(1)));
        assertThat(acts("2026-10-25T00:00:00")).isTrue();
        assertThat(acts("2026-10-25T23:59:59")).isTrue();
        assertThat(acts("2026-10-26T00:00:00")).isFalse();
        // 22:00 UTC is midnight in winter and one o'clock in summer.
        assertThat(actsAt(Instant.parse("2026-10-25T21:59:59Z"))).isTrue();
        assertThat(actsAt(Instant.parse("2026-10-25T22:00:00Z"))).isFalse();
    }

    @Test
    public void whateverIsAddedOrEnded_isTold() {
        Substitution added =
                editor.add(wanted(council.mayorPost, council.head, DAY, DAY.plusDays(5)));
        Instant noon = Instant.parse("2026-10-24T09:00:00Z");
        Substitution shorter = editor.end(added.id(), Optional.of(DAY.plusDays(2)), noon);
        Substitution ended = editor.end(added.id(), Optional.empty(), noon);
        assertThat(changed).containsExactly(added, shorter, ended);
        assertThat(changed).extracting(one -> one.covers(DAY)).containsExactly(true, true, false);
        assertThat(shorter.covers(DAY.plusDays(3))).isFalse();
    }

    @Test
    public void add_overlappingOrInARing_isRefused() {
        editor.add(wanted(council.mayorPost, council.head, DAY, DAY.plusDays(5)));
        StructureEditingTest.assertProblem(
                "substitution-overlaps",
                () -> editor.add(wanted(council.mayorPost, council.clerk, DAY, DAY)));
        StructureEditingTest.assertProblem(
                "substitution-ring",
                () -> editor.add(wanted(council.headPost, council.mayor, DAY, DAY)));
        StructureEditingTest.assertProblem(
                "substitution-own-post",
                () -> editor.add(wanted(council.headPost, council.head, DAY, DAY)));
        StructureEditingTest.assertProblem(
                "account-unknown", () -> editor.add(wanted(council.headPost, "ghost", DAY, DAY)));
    }

    @Test
    public void end_atOnce_holdsFromThatMoment() {
        Instant now = Council.at("2026-10-24T12:00");
        Substitution one =
                editor.add(wanted(council.mayorPost, council.head, DAY, DAY.plusDays(5)));
        editor.end(one.id(), Optional.empty(), now);
        assertThat(acts("2026-10-24T11:59:59")).isTrue();
        assertThat(acts("2026-10-24T12:00:00")).isFalse();
        StructureEditingTest.assertProblem(
                "substitution-over", () -> editor.end(one.id(), Optional.empty(), now));
        editor.add(wanted(council.mayorPost, council.clerk, DAY, DAY.plusDays(5)));
    }

    @Test
    public void end_onADay_canOnlyShorten() {
        Instant now = Council.at("2026-10-24T12:00");
        Substitution one =
                editor.add(wanted(council.mayorPost, council.head, DAY, DAY.plusDays(5)));
        StructureEditingTest.assertProblem(
                "invalid-input", () -> editor.end(one.id(), Optional.of(DAY.plusDays(6)), now));
        StructureEditingTest.assertProblem(
                "invalid-input", () -> editor.end(one.id(), Optional.of(DAY.minusDays(1)), now));
        editor.end(one.id(), Optional.of(DAY.plusDays(1)), now);
        assertThat(acts("2026-10-25T23:59:59")).isTrue();
        assertThat(acts("2026-10-26T00:00:00")).isFalse();
    }

    /** Two administrators close a ring from both ends at once: one of them is refused. */
    @Test
    public void add_ringConcurrently_onlyOneHalfIsThere() throws Exception {
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(TestDatabase.dataSource()));
        StructureLock lock = new StructureLock(council.jdbc);
        List<Callable<String>> work = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            Substitution wanted =
                    n % 2 == 0
                            ? wanted(council.mayorPost, council.head, DAY, DAY)
                            : wanted(council.headPost, council.mayor, DAY, DAY);
            work.add(
                    () -> {
                        try {
                            transaction.executeWithoutResult(
                                    status -> {
                                        lock.acquire();
                                        editor.add(wanted);
                                    });
                            return "done";
                        } catch (ProblemException refused) {
                            return refused.problem().code();
                        }
                    });
        }
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<String> outcomes = new ArrayList<>();
        try {
            for (Future<String> done : people.invokeAll(work)) {
                outcomes.add(done.get());
            }
        } finally {
            people.shutdown();
        }
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).contains("substitution-ring", "substitution-overlaps");
    }

    private boolean acts(String local) {
        return actsAt(Council.at(local));
    }

    private boolean actsAt(Instant at) {
        return council.roles.rolesOf(council.head, at).stream()
                .map(Role::basis)
                .anyMatch(basis -> basis == Basis.SUBSTITUTE);
    }

    private static Substitution wanted(long post, String user, LocalDate from, LocalDate until) {
        return new SubstitutionDraft(
                        post,
                        user,
                        "substitute",
                        from.toString(),
                        until.toString(),
                        "5-к",
                        "2026-10-01",
                        "відпустка",
                        null,
                        null)
                .validated();
    }
}
