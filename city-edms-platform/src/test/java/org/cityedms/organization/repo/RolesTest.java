package org.cityedms.organization.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityedms.organization.Basis;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Role;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Roles on a real PostgreSQL. */
public class RolesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final Council council = new Council();
    private final JdbcRoles roles = council.roles;

    @Test
    public void rolesOf_holder_isOfThePost() {
        assertThat(roles.rolesOf(council.head, Council.at("2026-07-01T09:00")))
                .containsExactly(
                        new Role(
                                council.headPost,
                                council.department,
                                council.code,
                                "Рада " + council.code,
                                "Департамент фінансів",
                                "Директор департаменту",
                                true,
                                council.head,
                                Basis.HOLDER,
                                Optional.empty()));
        assertThat(roles.rolesOf("nobody", Council.at("2026-07-01T09:00"))).isEmpty();
    }

    /** Whoever acts for the head and was disabled is not there: work goes on to the head above. */
    @Test
    public void superiorOf_actingPersonIsGone_isTheHeadAbove() {
        council.jdbc
                .sql("UPDATE ce_appointment SET held_until = ? WHERE post_id = ?")
                .params(DAY.minusDays(1), council.headPost)
                .update();
        council.substitution(council.headPost, council.clerk, "acting", DAY, DAY, null);
        assertThat(roles.superiorOf(council.clerkPost, DAY)).contains(council.headPost);
        assertThat(roles.superiorsOn(DAY)).containsEntry(council.clerkPost, council.headPost);
        council.persons.absent(council.clerk);
        assertThat(roles.superiorOf(council.clerkPost, DAY)).contains(council.mayorPost);
        assertThat(roles.superiorsOn(DAY)).containsEntry(council.clerkPost, council.mayorPost);
    }

    /** A post that is no more has the head of where it was last, or of the nearest unit above. */
    @Test
    public void superiorOf_aPostThatIsNoMore_isTheHeadOfWhereItWas() {
        end("ce_post_version", "post_id", council.clerkPost);
        assertThat(roles.superiorOf(council.clerkPost, DAY)).contains(council.headPost);
        end("ce_post_version", "post_id", council.headPost);
        end("ce_unit_version", "unit_id", council.department);
        assertThat(roles.superiorOf(council.clerkPost, DAY)).contains(council.mayorPost);
    }

    private void end(String table, String column, long id) {
        end(table, "valid_until", column, id);
    }

    private void end(String table, String until, String column, long id) {
        council.jdbc
                .sql("UPDATE %s SET %s = ? WHERE %s = ?".formatted(table, until, column))
                .params(DAY.minusDays(1), id)
                .update();
    }

    @Test
    public void rolesOf_substitute_endsWithTheLastSecondOfTheLastDay() {
        summer("2026-07-01", "2026-07-14");
        assertThat(bases("2026-06-30T23:59:59")).containsExactly(Basis.HOLDER);
        assertThat(bases("2026-07-01T00:00:00")).containsExactly(Basis.HOLDER, Basis.SUBSTITUTE);
        assertThat(bases("2026-07-14T23:59:59")).containsExactly(Basis.HOLDER, Basis.SUBSTITUTE);
        assertThat(bases("2026-07-15T00:00:00")).containsExactly(Basis.HOLDER);
        summer("2026-12-01", "2026-12-14");
        assertThat(bases("2026-11-30T23:59:59")).containsExactly(Basis.HOLDER);
        assertThat(bases("2026-12-01T00:00:00")).containsExactly(Basis.HOLDER, Basis.SUBSTITUTE);
        assertThat(bases("2026-12-14T23:59:59")).containsExactly(Basis.HOLDER, Basis.SUBSTITUTE);
        assertThat(bases("2026-12-15T00:00:00")).containsExactly(Basis.HOLDER);
    }

    @Test
    public void rolesOf_limitedToAKind_isForThatKindOnly() {
        council.substitution(council.mayorPost, council.head, "acting", DAY, DAY, "incoming");
        assertThat(roles.rolesOf(council.head, Council.at("2026-07-01T10:00"))).hasSize(2);
        assertThat(roles.rolesOf(council.head, Council.at("2026-07-01T10:00"), "incoming", null))
                .extracting(Role::post, Role::basis, Role::holder)
                .containsExactly(
                        tuple(council.headPost, Basis.HOLDER, council.head),
                        tuple(council.mayorPost, Basis.ACTING, council.mayor));
        assertThat(roles.rolesOf(council.head, Council.at("2026-07-01T10:00"), "outgoing", null))
                .hasSize(1);
        assertThat(roles.rolesOf(council.head, Council.at("2026-07-01T10:00"), null, null))
                .hasSize(1);
    }

    @Test
    public void actorsOf_holderFirst_thenWhoActsBeside() {
        council.substitution(council.mayorPost, council.clerk, "assistant", DAY, DAY, null);
        council.substitution(council.mayorPost, council.head, "substitute", DAY, DAY, null);
        assertThat(roles.actorsOf(council.mayorPost, Council.at("2026-07-01T10:00")))
                .extracting(actor -> actor.person().briefName(), actor -> actor.role().basis())
                .containsExactly(
                        tuple("Мельник А. В.", Basis.HOLDER),
                        tuple("Петренко І. І.", Basis.SUBSTITUTE),
                        tuple("Коваль О. П.", Basis.ASSISTANT));
    }

    @Test
    public void holderOf_byDays_followsAppointments() {
        council.jdbc
                .sql("UPDATE ce_appointment SET held_until = ? WHERE post_id = ?")
                .params(DAY, council.headPost)
                .update();
        council.organization.appoint(council.headPost, council.clerk, DAY.plusDays(1));
        assertThat(roles.holderOf(council.headPost, DAY))
                .contains(
                        new PostHolder(
                                council.head,
                                "Петренко Іван Іванович",
                                "Петренко І. І.",
                                "Петренку Івану Івановичу",
                                "Петренку І. І.",
                                true));
        assertThat(roles.holderOf(council.headPost, DAY.plusDays(1)))
                .map(PostHolder::userName)
                .contains(council.clerk);
    }

    @Test
    public void appoint_twoAtOnce_isRefusedByTheTable() {
        assertThatThrownBy(() -> council.organization.appoint(council.headPost, "other", DAY))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    public void posts_words_areFoundInNamesTitlesAndUnits() {
        assertThat(found("петренко")).containsExactly(council.headPost);
        assertThat(found("ФІНАНСІВ спец")).containsExactly(council.clerkPost);
        assertThat(found("мельник фінансів")).isEmpty();
        assertThat(found(""))
                .containsExactly(council.mayorPost, council.headPost, council.clerkPost);
    }

    @Test
    public void posts_pages_continueAfterTheLast() {
        PostQuery first = query("", Optional.empty(), Optional.empty(), 2);
        List<PostSummary> page = roles.posts(first);
        assertThat(page)
                .extracting(PostSummary::post)
                .containsExactly(council.mayorPost, council.headPost);
        assertThat(roles.posts(query("", Optional.of(council.headPost), Optional.empty(), 2)))
                .extracting(PostSummary::post)
                .containsExactly(council.clerkPost);
        assertThat(roles.posts(query("", Optional.empty(), Optional.of(council.department), 9)))
                .extracting(PostSummary::titleDative)
                .containsExactly("Директору департаменту", "Головному спеціалісту");
    }

    @Test
    public void headOf_unitWithoutHead_isTheOneAbove() {
        long sector =
                council.organization.unit(
                        council.code,
                        Optional.of(council.department),
                        "01-1",
                        "Сектор",
                        Council.SINCE);
        assertThat(roles.headOf(sector, DAY)).contains(council.headPost);
        assertThat(roles.headOf(council.top, DAY)).contains(council.mayorPost);
        assertThat(roles.headOf(council.top, Council.SINCE.minusDays(1))).isEmpty();
    }

    /** One post is asked for without reading all; what is answered is the same. */
    @Test
    public void postAndSuperior_areThoseOfTheDirectory() {
        council.substitution(council.mayorPost, council.clerk, "acting", DAY, DAY, null);
        council.substitution(council.clerkPost, council.head, "substitute", DAY, DAY, "incoming");
        for (LocalDate day : List.of(DAY, DAY.plusDays(1), LocalDate.of(2001, 1, 1))) {
            Directory directory = roles.directory(day);
            for (long post : List.of(council.mayorPost, council.headPost, council.clerkPost, -1L)) {
                assertThat(roles.post(post, day)).isEqualTo(directory.find(post));
                assertThat(roles.superiorOf(post, day)).isEqualTo(directory.superiorOf(post));
            }
        }
        assertThat(roles.post(council.mayorPost, DAY).orElseThrow().acting()).isPresent();
        assertThat(roles.post(council.clerkPost, DAY).orElseThrow().unitHead())
                .contains(council.headPost);
    }

    @Test
    public void surfacing_postsWithoutAnybody_goToTheNearestHeadAtWork() {
        assertThat(roles.surfacing(DAY)).doesNotContainKeys(council.headPost, council.clerkPost);
        council.persons.absent(council.clerk);
        assertThat(roles.surfacing(DAY)).containsEntry(council.clerkPost, council.headPost);
        council.persons.absent(council.head);
        assertThat(roles.surfacing(DAY))
                .containsEntry(council.clerkPost, council.mayorPost)
                .containsEntry(council.headPost, council.mayorPost);
        council.substitution(council.clerkPost, council.mayor, "acting", DAY, DAY, null);
        assertThat(roles.surfacing(DAY)).doesNotContainKey(council.clerkPost);
    }

    /** Of all councils that the tests share the database with. */
    @Test
    public void surfacing_isWhatTheDirectoryTells() {
        council.persons.absent(council.clerk);
        council.persons.absent(council.head);
        PostQuery everybody =
                new PostQuery(
                        DAY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Integer.MAX_VALUE);
        Map<Long, Long> superiors = roles.superiorsOn(DAY);
        Map<Long, Long> wanted = new HashMap<>();
        for (PostSummary post : roles.posts(everybody)) {
            boolean deserted =
                    Stream.of(post.holder(), post.acting())
                            .flatMap(Optional::stream)
                            .noneMatch(PostHolder::present);
            if (deserted && superiors.containsKey(post.post())) {
                wanted.put(post.post(), superiors.get(post.post()));
            }
        }
        assertThat(wanted).containsKeys(council.headPost, council.clerkPost);
        assertThat(roles.surfacing(DAY)).isEqualTo(wanted);
    }

    @Test
    public void actorsOf_somebodyUnknown_namesThemByTheirAccount() {
        TestDatabase.jdbc()
                .sql("DELETE FROM ce_person WHERE user_name = :user")
                .param("user", council.clerk)
                .update();
        assertThat(roles.actorsOf(council.clerkPost, Council.at("2026-07-01T09:00")))
                .extracting(actor -> actor.person().fullName(), actor -> actor.person().present())
                .containsExactly(tuple(council.clerk, false));
    }

    @Test
    public void superiorOf_vacantHead_isPassedOver() {
        assertThat(roles.superiorOf(council.clerkPost, DAY)).contains(council.headPost);
        assertThat(roles.superiorOf(council.headPost, DAY)).contains(council.mayorPost);
        council.persons.absent(council.head);
        assertThat(roles.superiorOf(council.clerkPost, DAY)).contains(council.mayorPost);
        council.substitution(council.headPost, council.mayor, "acting", DAY, DAY, null);
        assertThat(roles.superiorOf(council.clerkPost, DAY)).contains(council.headPost);
        assertThat(roles.superiorOf(council.mayorPost, DAY)).isEmpty();
    }

    @Test
    public void post_acting_isNamedBesideTheHolder() {
        council.substitution(council.headPost, council.clerk, "acting", DAY, DAY, null);
        PostSummary post = roles.post(council.headPost, DAY).orElseThrow();
        assertThat(post.acting()).map(PostHolder::briefDative).contains("Коваль О. П.");
        assertThat(post.holder()).map(PostHolder::briefDative).contains("Петренку І. І.");
        assertThat(roles.post(council.headPost, DAY.plusDays(1)).orElseThrow().acting()).isEmpty();
    }

    /** Several posts at once are what each of them is by itself. */
    @Test
    public void severalAtOnce_areAsOneByOne() {
        council.substitution(council.headPost, council.clerk, "acting", DAY, DAY, null);
        end("ce_appointment", "held_until", "post_id", council.mayorPost);
        end("ce_post_version", "valid_until", "post_id", council.clerkPost);
        List<Long> posts = List.of(council.headPost, council.clerkPost, council.mayorPost, -1L);
        var at = Council.at("2026-07-01T09:00");
        var actors = roles.actorsOf(posts, at, null, null);
        var successors = roles.successorsOfPosts(posts, DAY);
        var summaries = roles.posts(posts, DAY);
        assertThat(successors).doesNotContainKey(council.clerkPost);
        assertThat(actors.get(council.headPost)).hasSize(2);
        for (long post : posts) {
            assertThat(actors.getOrDefault(post, List.of()))
                    .isEqualTo(roles.actorsOf(post, at, null, null));
            assertThat(successors.getOrDefault(post, List.of()))
                    .isEqualTo(roles.successorsOfPost(post, DAY));
            assertThat(Optional.ofNullable(summaries.get(post))).isEqualTo(roles.post(post, DAY));
        }
        assertThat(roles.posts(List.of(), DAY)).isEmpty();
        assertThat(roles.actorsOf(List.of(), at, null, null)).isEmpty();
        assertThat(roles.successorsOfPosts(List.of(), DAY)).isEmpty();
    }

    @Test
    public void successors_ofWhatIsThere_isItself() {
        assertThat(roles.successorsOfPost(council.headPost, DAY)).containsExactly(council.headPost);
        assertThat(roles.successorsOfUnit(council.department, DAY))
                .containsExactly(council.department);
        assertThat(roles.successorsOfUnit(council.department, Council.SINCE.minusDays(1)))
                .isEmpty();
    }

    private void summer(String from, String until) {
        council.substitution(
                council.mayorPost,
                council.head,
                "substitute",
                LocalDate.parse(from),
                LocalDate.parse(until),
                null);
    }

    private List<Basis> bases(String local) {
        return roles.rolesOf(council.head, Council.at(local)).stream().map(Role::basis).toList();
    }

    private List<Long> found(String text) {
        return roles.posts(query(text, Optional.empty(), Optional.empty(), 9)).stream()
                .map(PostSummary::post)
                .toList();
    }

    private PostQuery query(String text, Optional<Long> after, Optional<Long> unit, int limit) {
        return new PostQuery(DAY, Optional.of(text), Optional.of(council.code), unit, after, limit);
    }
}
