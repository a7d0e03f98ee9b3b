package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** What people are reminded of at the desk, and how they want to be reminded. */
public class ReminderScenarios {
    private static final String DIGEST = "/s/city-edms/digest";
    private static final String COUNTS = "/s/city-edms/work-counts";
    private static final String REMINDERS = "/s/city-edms/reminders";

    @Rule public final Acs acs = new Acs();

    /** The digest of one who has little else: a person of an institution of the scenario's own. */
    @Test
    public void aTaskIsToldInTheRoleItWasGivenToAndCountedInTheMenu() {
        Structures own = new Structures(acs);
        AcsClient clerk = client(own.clerk);
        assertThat(clerk.get(DIGEST).expect(200).json().path("roles")).isEmpty();
        Executions letter = Executions.registered(acs, "Про зведення");
        ObjectNode draft = letter.of(letter.proposed());
        ObjectNode point = (ObjectNode) draft.path("points").get(0);
        point.putArray("executors").add(Executions.executor(Long.toString(own.clerkPost), "main"));
        point.set("deadline", Json.object("kind", "date", "date", Structures.today().toString()));
        JsonNode task =
                Executions.task(
                        letter.resolve(acs.demo("mayor"), draft).expect(201).json(), "main");
        JsonNode digest = clerk.get(DIGEST).expect(200).json();
        JsonNode section = digest.path("roles").get(0).path("sections").get(0);
        assertThat(section.path("part").asText()).isEqualTo("today");
        assertThat(section.path("lines").get(0).path("task").asText())
                .isEqualTo(task.path("id").asText());
        assertThat(section.path("lines").get(0).path("summary").asText()).isEqualTo("Про зведення");
        assertThat(count(digest, "today")).isEqualTo(1);
        JsonNode counts = clerk.get(COUNTS).expect(200).json();
        assertThat(counts.path("tasks").asInt()).isEqualTo(1);
        assertThat(counts.path("tasksOverdue").asInt()).isZero();
        // Whoever stands in for the clerk is told so.
        own.substitute(
                        own.clerkPost,
                        own.head,
                        "substitute",
                        Structures.today(),
                        Structures.today())
                .expect(201);
        JsonNode role = roleOf(client(own.head).get(DIGEST).expect(200).json(), own.clerkPost);
        assertThat(role.path("basis").asText()).isEqualTo("substitute");
        assertThat(role.path("holderName").asText()).isNotEmpty();
    }

    private AcsClient client(Acs.Person person) {
        return acs.anonymous().as(person.user(), person.password()).withTicket(acs.ticket(person));
    }

    private static int count(JsonNode digest, String part) {
        for (JsonNode each : digest.path("counts")) {
            if (each.path("part").asText().equals(part)) {
                return each.path("count").asInt();
            }
        }
        return 0;
    }

    private static JsonNode roleOf(JsonNode digest, long post) {
        for (JsonNode each : digest.path("roles")) {
            if (each.path("post").asText().equals(Long.toString(post))) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    @Test
    public void aPersonSwitchesTheirLettersWithinTheLimitsOfTheOffice() {
        AcsClient person = acs.newPerson(Acs.USERS);
        JsonNode standard = person.get(REMINDERS).expect(200).json();
        assertThat(standard.path("mail").asBoolean()).isTrue();
        assertThat(standard.path("language").asText()).isEqualTo("uk");
        int last = standard.path("office").path("lastHour").asInt();
        ObjectNode mine = Json.object("mail", false, "hour", last, "language", "en");
        person.put(REMINDERS, mine).expect(200);
        JsonNode kept = person.get(REMINDERS).expect(200).json();
        assertThat(kept.path("mail").asBoolean()).isFalse();
        assertThat(kept.path("hour").asInt()).isEqualTo(last);
        assertThat(kept.path("language").asText()).isEqualTo("en");
        Problems.expect(
                person.put(REMINDERS, Json.object("mail", true, "hour", 24)), 422, "invalid-input");
    }

    @Test
    public void theOfficesSettingsAreForAdministrators() {
        AcsClient registrar = acs.registrar();
        JsonNode office = registrar.get(REMINDERS + "/office").expect(200).json();
        Problems.expect(
                registrar.put(REMINDERS + "/office", (ObjectNode) office),
                403,
                "may-not-administer");
        Problems.expect(registrar.get(REMINDERS + "/letters"), 403, "may-not-administer");
        acs.admin().put(REMINDERS + "/office", (ObjectNode) office).expect(200);
        ObjectNode wrong = office.deepCopy();
        wrong.put("firstHour", 9).put("lastHour", 8);
        Problems.expect(acs.admin().put(REMINDERS + "/office", wrong), 422, "invalid-input");
        assertThat(acs.admin().get(REMINDERS + "/letters").expect(200).json().path("day").asText())
                .isEqualTo(Structures.today().toString());
    }

    @Test
    public void whoMayNotReadRegistersIsRemindedOfNothing() {
        AcsClient stranger = acs.newPerson();
        for (String path : new String[] {DIGEST, COUNTS, REMINDERS}) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(403);
        }
    }
}
