package org.cityedms.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class SubstitutionRulesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** а holds post 1, б post 2, в post 3. */
    private final List<Appointment> staff = List.of(held(1, "а"), held(2, "б"), held(3, "в"));

    @Test
    public void isOwnPost_onlyWhileHeld() {
        SubstitutionRules rules =
                new SubstitutionRules(
                        List.of(
                                new Appointment(
                                        1,
                                        1,
                                        "а",
                                        MONDAY.minusYears(1),
                                        Optional.of(MONDAY.plusDays(1)),
                                        Optional.empty())),
                        List.of());
        assertThat(rules.isOwnPost(one(0, 1, "а", 0, 5))).isTrue();
        assertThat(rules.isOwnPost(one(0, 1, "а", 2, 5))).isFalse();
        assertThat(rules.isOwnPost(one(0, 1, "б", 0, 5))).isFalse();
    }

    @Test
    public void overlapping_sameDayOrNext_isTold() {
        SubstitutionRules rules = rules(one(7, 1, "б", 0, 4));
        assertThat(rules.overlapping(one(0, 1, "в", 4, 9))).map(Substitution::id).contains(7L);
        assertThat(rules.overlapping(one(0, 1, "в", 5, 9))).isEmpty();
        assertThat(rules.overlapping(one(0, 2, "в", 0, 9))).isEmpty();
    }

    @Test
    public void overlapping_otherKindsOrSubjects_goTogether() {
        SubstitutionRules rules = rules(limited(7, 1, "б", Set.of("incoming"), Set.of()));
        assertThat(rules.overlapping(limited(0, 1, "в", Set.of("outgoing"), Set.of()))).isEmpty();
        assertThat(rules.overlapping(limited(0, 1, "в", Set.of("incoming"), Set.of("вода"))))
                .isPresent();
        assertThat(rules.overlapping(one(0, 1, "в", 0, 9))).isPresent();
    }

    @Test
    public void overlapping_assistants_standBesideAnybody() {
        SubstitutionRules rules = rules(assistant(7, 1, "б"), one(8, 1, "в", 0, 4));
        assertThat(rules.overlapping(assistant(0, 1, "г"))).isEmpty();
        assertThat(rules.overlapping(assistant(0, 1, "б"))).isPresent();
    }

    @Test
    public void overlapping_revoked_isOver() {
        Substitution revoked =
                new Substitution(
                        7,
                        1,
                        "б",
                        Basis.SUBSTITUTE,
                        Scope.whole(MONDAY, Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Instant.EPOCH));
        assertThat(rules(revoked).overlapping(one(0, 1, "в", 0, 4))).isEmpty();
    }

    @Test
    public void ring_ofTwo_isTold() {
        SubstitutionRules rules = rules(one(7, 1, "б", 0, 4));
        assertThat(rules.ring(one(0, 2, "а", 4, 9))).containsExactly("а", "б");
        assertThat(rules.ring(one(0, 2, "а", 5, 9))).isEmpty();
    }

    @Test
    public void ring_ofThree_onlyOnACommonDay() {
        SubstitutionRules rules = rules(one(7, 1, "б", 0, 4), one(8, 2, "в", 3, 9));
        assertThat(rules.ring(one(0, 3, "а", 4, 9))).containsExactly("а", "б", "в");
        assertThat(rules.ring(one(0, 3, "а", 5, 9))).isEmpty();
    }

    @Test
    public void ring_ofOtherDocuments_isNone() {
        SubstitutionRules rules = rules(limited(7, 1, "б", Set.of("incoming"), Set.of()));
        assertThat(rules.ring(limited(0, 2, "а", Set.of("outgoing"), Set.of()))).isEmpty();
        assertThat(rules.ring(limited(0, 2, "а", Set.of("incoming"), Set.of()))).isNotEmpty();
    }

    @Test
    public void ring_assistant_decidesNothing() {
        assertThat(rules(assistant(7, 1, "б")).ring(one(0, 2, "а", 0, 4))).isEmpty();
        assertThat(rules(one(7, 1, "б", 0, 4)).ring(assistant(0, 2, "а"))).isEmpty();
    }

    private SubstitutionRules rules(Substitution... substitutions) {
        return new SubstitutionRules(staff, List.of(substitutions));
    }

    private static Appointment held(long post, String user) {
        return new Appointment(
                post, post, user, MONDAY.minusYears(1), Optional.empty(), Optional.empty());
    }

    private static Substitution one(long id, long post, String user, int from, int until) {
        return of(
                id,
                post,
                user,
                Basis.SUBSTITUTE,
                Scope.whole(MONDAY.plusDays(from), Optional.of(MONDAY.plusDays(until))));
    }

    private static Substitution limited(
            long id, long post, String user, Set<String> kinds, Set<String> subjects) {
        return of(
                id, post, user, Basis.ACTING, new Scope(MONDAY, Optional.empty(), kinds, subjects));
    }

    private static Substitution assistant(long id, long post, String user) {
        return of(id, post, user, Basis.ASSISTANT, Scope.whole(MONDAY, Optional.empty()));
    }

    private static Substitution of(long id, long post, String user, Basis basis, Scope scope) {
        return new Substitution(
                id, post, user, basis, scope, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
