package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

public class SubstitutionScenarios {
    private static final String SUBSTITUTIONS = Structures.ORGANIZATION + "substitutions";

    @Rule public final Acs acs = new Acs();

    @Test
    public void theSubstituteKnowsHisRoleAndKeepsHisOwn() {
        Structures made = new Structures(acs);
        LocalDate today = Structures.today();
        made.substitute(made.topPost, made.head, "acting", today, today.plusDays(5)).expect(201);
        JsonNode roles =
                signedIn(made.head).get("/s/city-edms/session").expect(200).json().path("roles");
        assertThat(roles).hasSize(2);
        assertThat(roles.path(0).path("basis").asText()).isEqualTo("holder");
        assertThat(roles.path(1).path("basis").asText()).isEqualTo("acting");
        assertThat(roles.path(1).path("title").asText()).isEqualTo("Голова");
        assertThat(roles.path(1).path("holder").asText()).isEqualTo(made.top1.user());
        assertThat(made.members(acs, "GROUP_CITY_EDMS_POST_" + made.topPost))
                .containsExactlyInAnyOrder(made.top1.user(), made.head.user());
    }

    @Test
    public void aSubstitutionOfTomorrowIsPlannedAndGivesNothingToday() {
        Structures made = new Structures(acs);
        LocalDate tomorrow = Structures.today().plusDays(1);
        made.substitute(made.topPost, made.head, "substitute", tomorrow, tomorrow).expect(201);
        assertThat(Structures.roles(signedIn(made.head)))
                .containsExactly("Начальник відділу:holder");
        JsonNode listed = mine(made, false);
        assertThat(listed.path("view").path("when").asText()).isEqualTo("planned");
        assertThat(listed.path("view").path("holder").path("userName").asText())
                .isEqualTo(made.top1.user());
    }

    @Test
    public void twoForTheSameDocumentsAreRefusedAndTheOtherIsNamed() {
        Structures made = new Structures(acs);
        LocalDate today = Structures.today();
        ObjectNode incoming =
                Json.object(
                        "userName",
                        made.head.user(),
                        "basis",
                        "substitute",
                        "orderNumber",
                        "5-к",
                        "orderDate",
                        today.toString());
        incoming.put("post", made.topPost)
                .put("from", today.toString())
                .put("until", today.plusDays(5).toString());
        incoming.putArray("kinds").add("incoming");
        made.post("substitutions", incoming).expect(201);
        JsonNode problem =
                Problems.expect(
                        made.substitute(made.topPost, made.clerk, "acting", today, today),
                        409,
                        "substitution-overlaps");
        assertThat(problem.toString()).contains(made.head.user()).contains("5-к");
        ObjectNode outgoing = incoming.deepCopy().put("userName", made.clerk.user());
        outgoing.putArray("kinds").add("outgoing");
        made.post("substitutions", outgoing).expect(201);
        outgoing.putArray("kinds").add("nonsense");
        Problems.expect(made.post("substitutions", outgoing), 422, "invalid-input");
    }

    @Test
    public void workCannotGoRoundInARing() {
        Structures made = new Structures(acs);
        LocalDate today = Structures.today();
        made.substitute(made.topPost, made.head, "substitute", today, today).expect(201);
        made.substitute(made.headPost, made.clerk, "substitute", today, today).expect(201);
        Problems.expect(
                made.substitute(made.clerkPost, made.top1, "substitute", today, today),
                409,
                "substitution-ring");
        Problems.expect(
                made.substitute(made.headPost, made.head, "substitute", today, today),
                409,
                "substitution-own-post");
        LocalDate tomorrow = today.plusDays(1);
        made.substitute(made.clerkPost, made.top1, "substitute", tomorrow, tomorrow).expect(201);
    }

    @Test
    public void anAssistantNeedsNoOrderAndStandsBesideASubstitute() {
        Structures made = new Structures(acs);
        LocalDate today = Structures.today();
        ObjectNode assistant = Json.object("userName", made.clerk.user(), "basis", "assistant");
        assistant.put("post", made.topPost).put("from", today.toString());
        made.post("substitutions", assistant).expect(201);
        made.substitute(made.topPost, made.head, "substitute", today, today).expect(201);
        assertThat(Structures.roles(signedIn(made.clerk)))
                .containsExactly("Головний спеціаліст:holder", "Голова:assistant");
        assistant.put("basis", "substitute").put("until", today.toString());
        Problems.expect(made.post("substitutions", assistant), 422, "invalid-input");
    }

    @Test
    public void takenBackAtOnceTheRoleIsGone() {
        Structures made = new Structures(acs);
        LocalDate today = Structures.today();
        long id =
                made.substitute(made.topPost, made.head, "substitute", today, today.plusDays(9))
                        .expect(201)
                        .json()
                        .path("id")
                        .asLong();
        made.post("substitutions/" + id + "/ending", Json.object()).expect(200);
        assertThat(Structures.roles(signedIn(made.head)))
                .containsExactly("Начальник відділу:holder");
        assertThat(mine(made, true).path("view").path("when").asText()).isEqualTo("past");
        Problems.expect(
                made.post("substitutions/" + id + "/ending", Json.object()),
                409,
                "substitution-over");
    }

    @Test
    public void onlyAdministratorsSubstitute() {
        Structures made = new Structures(acs);
        Problems.expect(
                acs.newPerson(Acs.USERS).post(SUBSTITUTIONS, Json.object("userName", "x")),
                422,
                "invalid-input");
        ObjectNode draft = Json.object("userName", made.clerk.user(), "basis", "assistant");
        draft.put("post", made.topPost).put("from", Structures.today().toString());
        Problems.expect(
                acs.newPerson(Acs.USERS).post(SUBSTITUTIONS, draft), 403, "may-not-administer");
        acs.newPerson(Acs.USERS).get(SUBSTITUTIONS).expect(200);
    }

    @Test
    public void whyAHolderIsAwayIsForAdministratorsOnly() {
        Structures made = new Structures(acs);
        String reason = "Лікування " + made.institution;
        ObjectNode draft = Json.object("userName", made.clerk.user(), "basis", "assistant");
        draft.put("post", made.topPost).put("from", Structures.today().toString());
        made.post("substitutions", draft.put("reason", reason)).expect(201);
        assertThat(made.admin.get(SUBSTITUTIONS).expect(200).text()).contains(reason);
        assertThat(acs.newPerson(Acs.USERS).get(SUBSTITUTIONS).expect(200).text())
                .contains(made.clerk.user())
                .doesNotContain(reason);
    }

    private JsonNode mine(Structures made, boolean past) {
        for (JsonNode each :
                made.admin
                        .get(SUBSTITUTIONS + "?past=" + past)
                        .expect(200)
                        .json()
                        .path("substitutions")) {
            if (each.path("post").asLong() == made.topPost) {
                return each;
            }
        }
        throw new AssertionError("Not listed");
    }

    private AcsClient signedIn(Acs.Person person) {
        return acs.anonymous().withTicket(acs.ticket(person));
    }
}
