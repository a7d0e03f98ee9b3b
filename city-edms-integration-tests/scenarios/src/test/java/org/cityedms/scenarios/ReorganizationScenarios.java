package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

public class ReorganizationScenarios {
    private static final String REORGANIZATIONS = Structures.ORGANIZATION + "reorganizations";

    @Rule public final Acs acs = new Acs();

    @Test
    public void aMergerMovesPostsAndEndsTheAbolishedOne() {
        Structures made = new Structures(acs);
        long other = made.unit(made.top, "02", "Відділ звітності");
        long otherHead = made.post(other, "01", "Начальник відділу", true);
        ObjectNode plan = merger(made, other, otherHead, Structures.today());

        assertThat(kinds(made.post("reorganization-previews", plan).expect(200).json()))
                .containsExactly("unit-renamed", "post-abolished", "post-moved", "unit-closed");
        // A preview writes nothing.
        assertThat(made.unitOn(made.unit, Structures.today()).isMissingNode()).isFalse();

        JsonNode done = made.post("reorganizations", plan).expect(201).json();
        assertThat(done.path("state").asText()).isEqualTo("done");
        LocalDate today = Structures.today();
        assertThat(made.unitOn(made.unit, today).isMissingNode()).isTrue();
        assertThat(made.unitOn(made.unit, today.minusDays(1)).path("name").asText())
                .isEqualTo("Відділ перевірки");
        assertThat(made.postOn(made.clerkPost, today).path("unit").asLong()).isEqualTo(other);
        assertThat(made.postOn(made.clerkPost, today.minusDays(1)).path("unit").asLong())
                .isEqualTo(made.unit);
        JsonNode history =
                made.admin
                        .get(Structures.ORGANIZATION + "posts/" + made.headPost + "/history")
                        .expect(200)
                        .json();
        assertThat(history.path("successors").path(0).asLong()).isEqualTo(otherHead);
        assertThat(history.path("appointments").path(0).path("appointment").path("until").asText())
                .isEqualTo(today.minusDays(1).toString());
        assertThat(Structures.roles(acs.anonymous().withTicket(acs.ticket(made.head)))).isEmpty();
        String group = "GROUP_CITY_EDMS_UNIT_" + made.institution.toUpperCase(Locale.ROOT);
        assertThat(made.members(acs, group + "_01")).containsExactly(group + "_02");
        assertThat(made.members(acs, group + "_02")).containsExactly(made.clerk.user());
    }

    @Test
    public void aReorganizationOfTomorrowWaitsAndCanBeCancelled() {
        Structures made = new Structures(acs);
        LocalDate tomorrow = Structures.today().plusDays(1);
        ObjectNode plan = plan(tomorrow);
        plan.withArray("steps")
                .add(
                        Json.object(
                                "kind", "rename-unit",
                                "target", Long.toString(made.unit),
                                "name", "Нова назва"));
        JsonNode planned = made.post("reorganizations", plan).expect(201).json();
        assertThat(planned.path("state").asText()).isEqualTo("planned");
        assertThat(made.unitOn(made.unit, tomorrow).path("name").asText())
                .isEqualTo("Відділ перевірки");
        String one = REORGANIZATIONS + "/" + planned.path("id").asLong();
        made.admin.delete(one).expect(200);
        Problems.expect(made.admin.delete(one), 409, "reorganization-over");
    }

    @Test
    public void aPlanThatWouldLeavePostsNowhereIsRefusedWholly() {
        Structures made = new Structures(acs);
        ObjectNode plan = plan(Structures.today());
        ArrayNode steps = plan.withArray("steps");
        steps.add(
                Json.object(
                        "kind", "rename-unit",
                        "target", Long.toString(made.top),
                        "name", "Апарат"));
        steps.add(Json.object("kind", "close-unit", "target", Long.toString(made.unit)));
        Problems.expect(made.post("reorganizations", plan), 409, "unit-not-empty");
        assertThat(made.unitOn(made.top, Structures.today()).path("name").asText())
                .isEqualTo("Керівництво");
    }

    @Test
    public void aUnitIsSplitIntoNewOnes() {
        Structures made = new Structures(acs);
        ObjectNode plan = plan(Structures.today());
        ArrayNode steps = plan.withArray("steps");
        for (String key : List.of("first", "second")) {
            steps.add(
                    Json.object(
                            "kind",
                            "create-unit",
                            "key",
                            key,
                            "institution",
                            made.institution,
                            "into",
                            Long.toString(made.top),
                            "code",
                            key,
                            "name",
                            "Відділ " + key));
        }
        steps.add(
                Json.object(
                        "kind",
                        "move-post",
                        "target",
                        Long.toString(made.headPost),
                        "into",
                        "first",
                        "heads",
                        true));
        steps.add(
                Json.object(
                        "kind",
                        "close-unit",
                        "target",
                        Long.toString(made.unit),
                        "into",
                        "second",
                        "successors",
                        Json.array("first", "second")));
        made.post("reorganizations", plan).expect(201);
        JsonNode structure = made.structure(Structures.today());
        JsonNode head = Structures.find(structure.path("posts"), "post", made.headPost);
        JsonNode clerk = Structures.find(structure.path("posts"), "post", made.clerkPost);
        assertThat(unitName(structure, head)).isEqualTo("Відділ first");
        assertThat(unitName(structure, clerk)).isEqualTo("Відділ second");
        assertThat(head.path("holder").path("userName").asText()).isEqualTo(made.head.user());
    }

    @Test
    public void faultsOfAPlanAreAllTold() {
        ObjectNode plan = Json.object("title", "", "effectiveOn", "колись");
        plan.withArray("steps").add(Json.object("kind", "fly"));
        JsonNode problem =
                Problems.expect(acs.admin().post(REORGANIZATIONS, plan), 422, "invalid-input");
        assertThat(Problems.fields(problem))
                .contains(
                        "title:required",
                        "effectiveOn:not-a-date",
                        "orderNumber:required",
                        "steps.0.kind:not-in-list");
    }

    @Test
    public void onlyAdministratorsReorganize() {
        AcsClient clerk = acs.newPerson(Acs.USERS);
        Problems.expect(clerk.get(REORGANIZATIONS), 403, "may-not-administer");
        ObjectNode plan = plan(Structures.today());
        plan.withArray("steps")
                .add(Json.object("kind", "rename-unit", "target", "1", "name", "Чуже"));
        Problems.expect(clerk.post(REORGANIZATIONS, plan), 403, "may-not-administer");
    }

    private static ObjectNode merger(Structures made, long other, long otherHead, LocalDate day) {
        ObjectNode plan = plan(day);
        ArrayNode steps = plan.withArray("steps");
        steps.add(
                Json.object(
                        "kind", "close-unit",
                        "target", Long.toString(made.unit),
                        "successors", Json.array(Long.toString(other))));
        steps.add(
                Json.object(
                        "kind", "abolish-post",
                        "target", Long.toString(made.headPost),
                        "successors", Json.array(Long.toString(otherHead))));
        steps.add(
                Json.object(
                        "kind", "rename-unit",
                        "target", Long.toString(other),
                        "name", "Відділ перевірки та звітності"));
        return plan;
    }

    private static ObjectNode plan(LocalDate day) {
        return Json.object(
                "title",
                "Оптимізація структури",
                "effectiveOn",
                day.toString(),
                "orderNumber",
                "12-р",
                "orderDate",
                Structures.today().toString());
    }

    private static List<String> kinds(JsonNode preview) {
        List<String> kinds = new ArrayList<>();
        preview.path("changes").forEach(change -> kinds.add(change.path("kind").asText()));
        return kinds;
    }

    private static String unitName(JsonNode structure, JsonNode post) {
        return Structures.find(structure.path("units"), "unit", post.path("unit").asLong())
                .path("name")
                .asText();
    }
}
