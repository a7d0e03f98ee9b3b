package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** What was done to the structure, as it is read back; single changes by an order. */
public class StructureActScenarios {
    @Rule public final Acs acs = new Acs();

    @Test
    public void anActTellsTheDayTheOrderAndTheNamesOfThatDay() {
        Structures made = new Structures(acs);
        LocalDate today = Structures.today();
        decide(
                made,
                today.minusDays(1),
                "rename-unit",
                made.unit,
                Json.object("name", "Відділ нагляду"));
        ObjectNode closing = Json.object();
        closing.putArray("successors").add(Long.toString(made.top));
        decide(made, today, "close-unit", made.unit, closing);
        JsonNode acts = acts(made.admin, "unit=" + made.unit);
        JsonNode closed = acts.path(0);
        assertThat(closed.path("act").asText()).isEqualTo("unit-closed");
        assertThat(closed.path("subject").asText()).isEqualTo("Відділ нагляду");
        assertThat(closed.path("detail").asText()).isEqualTo("Керівництво");
        assertThat(closed.path("from").asText()).isEqualTo(today.toString());
        assertThat(closed.path("orderNumber").asText()).isEqualTo("12-р");
        assertThat(closed.path("actorName").asText()).isNotBlank();
        // Before it the posts that came to the successor, and before these its own renaming.
        assertThat(acts.findValuesAsText("act"))
                .contains("post-moved", "unit-renamed", "post-added", "unit-added");
        JsonNode renamed = find(acts, "unit-renamed");
        assertThat(renamed.path("subject").asText()).isEqualTo("Відділ перевірки");
        assertThat(renamed.path("detail").asText()).isEqualTo("Відділ нагляду");
        assertThat(acts(made.admin, "post=" + made.clerkPost).findValuesAsText("act"))
                .containsExactly("post-moved", "appointed", "post-added");
        assertThat(acts(made.admin, "person=" + made.head.user()).findValuesAsText("act"))
                .containsExactly("appointed");
        assertThat(acts(made.admin, "institution=" + made.institution).findValuesAsText("act"))
                .containsExactly("institution-saved");
        assertThat(acts(made.admin, "limit=1&unit=" + made.unit)).hasSize(1);
        Problems.expect(
                made.admin.get(Structures.ORGANIZATION + "acts?unit=x"), 422, "invalid-input");
        Problems.expect(
                acs.newPerson(Acs.USERS).get(Structures.ORGANIZATION + "acts"),
                403,
                "may-not-administer");
    }

    /** Dissolved without a successor, a post leaves nothing stuck: it goes to the head above. */
    @Test
    public void whatAnAbolishedPostWasToDoGoesToTheHeadAbove() {
        Structures made = new Structures(acs);
        JsonNode task = given(made);
        decide(made, Structures.today(), "abolish-post", made.clerkPost, Json.object());
        AcsClient head = acs.anonymous().withTicket(acs.ticket(made.head));
        assertThat(toDo(head)).isEqualTo(task.path("id").asText());
        head.post(
                        Executions.TASKS + task.path("id").asText() + "/acts",
                        Json.object(
                                "act",
                                "report",
                                "text",
                                "Зроблено",
                                "version",
                                head.get(Executions.TASKS + task.path("id").asText())
                                        .expect(200)
                                        .json()
                                        .path("task")
                                        .path("version")
                                        .asInt()))
                .expect(200);
    }

    /** The same of a vacant post that is closed without any order. */
    @Test
    public void whatAClosedPostWasToDoGoesToTheHeadAbove() {
        Structures made = new Structures(acs);
        JsonNode task = given(made);
        LocalDate yesterday = Structures.today().minusDays(1);
        for (JsonNode each :
                made.admin
                        .get(Structures.ORGANIZATION + "posts/" + made.clerkPost + "/history")
                        .expect(200)
                        .json()
                        .path("appointments")) {
            made.post(
                            "appointments/"
                                    + each.path("appointment").path("id").asLong()
                                    + "/ending",
                            Json.object("lastDay", yesterday.toString()))
                    .expect(200);
        }
        made.post(
                        "posts/" + made.clerkPost + "/closing",
                        Json.object("lastDay", yesterday.toString()))
                .expect(200);
        AcsClient head = acs.anonymous().withTicket(acs.ticket(made.head));
        assertThat(toDo(head)).isEqualTo(task.path("id").asText());
    }

    /** The head of the institution gives the clerk something to do. */
    private JsonNode given(Structures made) {
        Executions letter = Executions.registered(acs, "Виконати " + made.institution);
        JsonNode review =
                acs.registrar()
                        .post(
                                letter.path("reviews"),
                                Json.object("post", Long.toString(made.topPost)))
                        .expect(201)
                        .json();
        ObjectNode draft = Json.object("text", "Зробити", "review", review.path("id").asText());
        draft.putArray("points")
                .addObject()
                .putArray("executors")
                .add(Executions.executor(Long.toString(made.clerkPost), "main"));
        return Executions.task(
                letter.resolve(acs.anonymous().withTicket(acs.ticket(made.top1)), draft)
                        .expect(201)
                        .json(),
                "main");
    }

    private static String toDo(AcsClient who) {
        return who.get("/s/city-edms/tray-lines?part=to-do")
                .expect(200)
                .json()
                .path("lines")
                .path(0)
                .path("task")
                .asText();
    }

    private static void decide(
            Structures made, LocalDate day, String kind, long target, ObjectNode more) {
        ObjectNode plan =
                Json.object(
                        "title",
                        kind + " " + made.institution,
                        "effectiveOn",
                        day.toString(),
                        "orderNumber",
                        "12-р",
                        "orderDate",
                        Structures.today().toString());
        plan.putArray("steps").add(more.put("kind", kind).put("target", Long.toString(target)));
        made.post("reorganizations", plan).expect(201);
    }

    private static JsonNode acts(AcsClient who, String query) {
        return who.get(Structures.ORGANIZATION + "acts?" + query).expect(200).json().path("acts");
    }

    private static JsonNode find(JsonNode acts, String act) {
        for (JsonNode each : acts) {
            if (each.path("act").asText().equals(act)) {
                return each;
            }
        }
        throw new AssertionError("No " + act + " in " + acts);
    }
}
