package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Points of orders and decisions. */
public class PointScenarios {
    @Rule public final Acs acs = new Acs();

    @Test
    public void pointsOfAnOrderAreTasksOfTheirOwnWithTheirNumbersInTraysAndOnTheBoard() {
        Executions order = order("Про підготовку до зими");
        JsonNode execution = enter(acs.registrar(), order, "1", "2.1").expect(200).json();
        assertThat(execution.path("resolutions"))
                .extracting(each -> each.path("point").asText())
                .containsExactly("1", "2.1");
        assertThat(execution.path("openTasks").asInt()).isEqualTo(2);
        JsonNode task = execution.path("resolutions").get(1).path("tasks").get(0);
        assertThat(task.path("pointLabel").asText()).isEqualTo("2.1");
        JsonNode line = null;
        for (JsonNode each : lines("lawyer")) {
            if (each.path("task").asText().equals(task.path("id").asText())) {
                line = each;
            }
        }
        assertThat(line).isNotNull();
        assertThat(line.path("pointLabel").asText()).isEqualTo("2.1");
        assertThat(line.path("control").asBoolean()).isTrue();
    }

    @Test
    public void aPointThatComesAgainIsDueByItsRule() {
        Executions order = order("Про щомісячну звітність");
        ObjectNode draft = draft(order, "4");
        ObjectNode point = (ObjectNode) draft.path("points").get(0);
        point.remove("deadline");
        point.set("periodic", Json.object("unit", "month", "on", 5, "shift", "before"));
        JsonNode entered =
                acs.registrar()
                        .post(order.path("points"), draft)
                        .expect(200)
                        .json()
                        .path("resolutions")
                        .get(0);
        JsonNode deadline = Executions.task(entered, "main").path("deadline");
        assertThat(deadline.path("explanation").path("uk").asText())
                .contains("періодично: щомісяця, 5 числа");
        JsonNode periodic =
                acs.demo("mayor")
                        .get(order.path("periodic-tasks"))
                        .expect(200)
                        .json()
                        .path("tasks")
                        .get(0);
        assertThat(periodic.path("resolution").asText()).isEqualTo(entered.path("id").asText());
        assertThat(periodic.path("actions").toString()).contains("stop-periodic");
        point.put("label", "5");
        point.set("periodic", Json.object("unit", "month", "on", 40));
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        acs.registrar().post(order.path("points"), draft),
                                        422,
                                        "invalid-input")))
                .containsExactly("points.0.periodic.on:out-of-range");
    }

    @Test
    public void theOrderGoesOffControlWhenEveryPointIsAnsweredOrWithAReason() {
        Executions order = order("Про відпочинок дітей");
        JsonNode execution = enter(acs.registrar(), order, "1", "2").expect(200).json();
        for (String user : List.of("lawyer", "registrar", "secretary", "manager")) {
            Problems.expect(remove(acs.demo(user), order, null), 403, "execution-not-yours");
        }
        Problems.expect(remove(acs.demo("mayor"), order, null), 409, "control-unanswered");
        for (JsonNode point : execution.path("resolutions")) {
            JsonNode main = Executions.task(point, "main");
            order.step(acs.demo("lawyer"), main, "report", "Виконано").expect(200);
            order.step(acs.demo("mayor"), main, "accept", "Прийнято").expect(200);
        }
        JsonNode off = remove(acs.demo("mayor"), order, null).expect(200).json();
        assertThat(off.path("resolutions").findValuesAsText("control")).containsOnly("false");
        Executions other = order("Про інше");
        enter(acs.registrar(), other, "1").expect(200);
        JsonNode resolution =
                remove(acs.demo("mayor"), other, "Скасовано")
                        .expect(200)
                        .json()
                        .path("resolutions")
                        .get(0);
        assertThat(resolution.path("controlRemovalReason").asText()).isEqualTo("Скасовано");
    }

    @Test
    public void aPointIsPutRightUntilSomebodyReportedAndNoNumberStandsTwice() {
        Executions order = order("Про благоустрій");
        JsonNode first =
                enter(acs.registrar(), order, "1").expect(200).json().path("resolutions").get(0);
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        enter(acs.registrar(), order, "2", "1"),
                                        422,
                                        "invalid-input")))
                .containsExactly("points.1.label:point-taken");
        ObjectNode draft = draft(order, "1");
        ((ObjectNode) draft.path("points").get(0))
                .put("replaces", first.path("id").asText())
                .put("version", first.path("version").asInt())
                .put("text", "Уточнений текст");
        JsonNode again =
                acs.registrar()
                        .post(order.path("points"), draft)
                        .expect(200)
                        .json()
                        .path("resolutions");
        assertThat(again.findValuesAsText("state")).contains("withdrawn");
        JsonNode now = again.get(1);
        assertThat(now.path("tasks").get(0).path("text").asText()).isEqualTo("Уточнений текст");
        order.step(acs.demo("lawyer"), Executions.task(now, "main"), "report", "Готово")
                .expect(200);
        ((ObjectNode) draft.path("points").get(0))
                .put("replaces", now.path("id").asText())
                .put("version", now.path("version").asInt());
        Problems.expect(acs.registrar().post(order.path("points"), draft), 409, "point-begun");
    }

    @Test
    public void pointsAreEnteredByTheRegistryOrAHeadAndOnlyOfOrdersAndDecisions() {
        Executions order = order("Про закриття");
        for (String user : List.of("mayor", "lawyer", "secretary", "manager")) {
            Problems.expect(enter(acs.demo(user), order, "1"), 403, "execution-not-yours");
        }
        assertThat(order.execution(acs.registrar()).path("actions").toString())
                .contains("enter-points");
        order.proposed();
        enter(acs.demo("mayor"), order, "1").expect(200);
        Executions letter = Executions.registered(acs, "Звичайний лист");
        Problems.expect(enter(acs.registrar(), letter, "1"), 409, "document-without-points");
        ObjectNode draft = draft(order, "2");
        ((ObjectNode) draft.path("points").get(0)).remove(List.of("label", "text"));
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        acs.registrar().post(order.path("points"), draft),
                                        422,
                                        "invalid-input")))
                .containsExactly("points.0.label:required", "points.0.text:required");
    }

    private Executions order(String summary) {
        String register =
                Registers.create(acs, Registers.settings(Registers.newCode()).put("kind", "order"));
        ObjectNode card = Json.object("summary", summary);
        return Executions.of(
                acs, Letters.id(Letters.send(acs.registrar(), register, card).expect(201).json()));
    }

    private static ObjectNode draft(Executions order, String... labels) {
        ObjectNode draft = Json.object("author", order.post("mayor"));
        for (String label : labels) {
            ObjectNode point =
                    draft.withArray("points")
                            .addObject()
                            .put("label", label)
                            .put("text", "Забезпечити виконання");
            point.putArray("executors").add(Executions.executor(order.post("lawyer"), "main"));
        }
        return draft;
    }

    private static Reply enter(AcsClient who, Executions order, String... labels) {
        return who.post(order.path("points"), draft(order, labels));
    }

    private static Reply remove(AcsClient who, Executions order, String reason) {
        ObjectNode step = Json.object("act", "remove-document-control");
        return who.post(
                order.path("execution-acts"), reason == null ? step : step.put("text", reason));
    }

    private List<JsonNode> lines(String user) {
        List<JsonNode> lines = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    acs.demo(user)
                            .get("/s/city-edms/tray-lines?limit=200&part=to-do" + cursor)
                            .expect(200)
                            .json();
            page.path("lines").forEach(lines::add);
            cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return lines;
    }
}
