package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A head names assistants without asking an administrator. */
public class AssistantScenarios {
    private static final String ASSISTANTS = Structures.ORGANIZATION + "assistants";

    @Rule public final Acs acs = new Acs();

    private Structures made;
    private AcsClient head;
    private AcsClient clerk;

    @Before
    public void signIn() {
        made = new Structures(acs);
        head = acs.anonymous().withTicket(acs.ticket(made.top1));
        clerk = acs.anonymous().withTicket(acs.ticket(made.clerk));
    }

    @Test
    public void whoTheHeadNamedPreparesUntilTheHeadEndsIt() {
        assertThat(capabilities(head)).contains("name-assistants");
        assertThat(capabilities(clerk)).doesNotContain("name-assistants");
        Executions letter =
                Executions.registered(
                        acs,
                        Letters.card("Лист керівникові").put("confidentiality", "official-use"));
        String review =
                acs.registrar()
                        .post(
                                letter.path("reviews"),
                                Json.object("post", Long.toString(made.topPost)))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        String prepared = Executions.REVIEWS + review + "/prepared";
        Problems.expect(clerk.get(prepared), 403, "execution-not-yours");
        long id =
                name(head, made.topPost, made.clerk.user()).expect(201).json().path("id").asLong();
        assertThat(Structures.roles(clerk))
                .containsExactly("Головний спеціаліст:holder", "Голова:assistant");
        assertThat(made.members(acs, "GROUP_CITY_EDMS_POST_" + made.topPost))
                .containsExactlyInAnyOrder(made.top1.user(), made.clerk.user());
        clerk.get(prepared).expect(200);
        clerk.get(Letters.DOCUMENTS + "/" + letter.letter).expect(200);
        head.post(ASSISTANTS + "/" + id + "/ending", Json.object()).expect(200);
        Problems.expect(clerk.get(prepared), 403, "execution-not-yours");
        assertThat(clerk.get(Letters.DOCUMENTS + "/" + letter.letter).status()).isNotEqualTo(200);
        JsonNode mine = head.get(ASSISTANTS).expect(200).json();
        assertThat(mine.path("assistants").path(0).path("view").path("when").asText())
                .isEqualTo("past");
        assertThat(mine.path("acts").findValuesAsText("act"))
                .containsExactly("assistant-ended", "assistant-named");
        assertThat(mine.path("acts").findValuesAsText("actor")).containsOnly(made.top1.user());
    }

    @Test
    public void nobodyElseNamesOrEndsThem() {
        long id =
                name(head, made.topPost, made.clerk.user()).expect(201).json().path("id").asLong();
        AcsClient other = acs.anonymous().withTicket(acs.ticket(made.head));
        for (AcsClient who : new AcsClient[] {clerk, other, acs.newPerson(Acs.USERS)}) {
            Problems.expect(name(who, made.topPost, made.head.user()), 403, "assistants-not-yours");
            Problems.expect(
                    who.post(ASSISTANTS + "/" + id + "/ending", Json.object()),
                    403,
                    "assistants-not-yours");
            assertThat(who.get(ASSISTANTS).expect(200).json().path("assistants")).isEmpty();
        }
        acs.anonymous().get(ASSISTANTS).expect(401);
        Acs.Person stranger = acs.newAccount(Acs.USERS);
        Problems.expect(name(head, made.topPost, stranger.user()), 422, "assistant-not-staff");
        Problems.expect(name(head, made.topPost, made.clerk.user()), 409, "assistant-already");
        Problems.expect(name(head, made.topPost, made.top1.user()), 409, "substitution-own-post");
    }

    /** Whom the administrator named the head may send away, and the other way round. */
    @Test
    public void theAdministratorAndTheHeadSeeOneList() {
        ObjectNode named = Json.object("userName", made.clerk.user(), "basis", "assistant");
        named.put("post", made.topPost).put("from", Structures.today().toString());
        long id = made.post("substitutions", named).expect(201).json().path("id").asLong();
        assertThat(
                        head.get(ASSISTANTS)
                                .expect(200)
                                .json()
                                .path("assistants")
                                .path(0)
                                .path("userName")
                                .asText())
                .isEqualTo(made.clerk.user());
        head.post(ASSISTANTS + "/" + id + "/ending", Json.object()).expect(200);
        Problems.expect(
                made.post("substitutions/" + id + "/ending", Json.object()),
                409,
                "substitution-over");
        JsonNode acts =
                made.admin
                        .get(Structures.ORGANIZATION + "acts?person=" + made.clerk.user())
                        .expect(200)
                        .json()
                        .path("acts");
        assertThat(acts.findValuesAsText("act"))
                .containsExactly("assistant-ended", "assistant-named", "appointed");
    }

    private Reply name(AcsClient who, long post, String user) {
        ObjectNode draft = Json.object("userName", user);
        return who.post(ASSISTANTS, draft.put("post", post));
    }

    private static List<String> capabilities(AcsClient who) {
        List<String> codes = new ArrayList<>();
        who.get("/s/city-edms/session")
                .expect(200)
                .json()
                .path("capabilities")
                .forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
