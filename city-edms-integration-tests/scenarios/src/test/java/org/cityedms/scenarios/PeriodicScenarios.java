package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Tasks that come again. */
public class PeriodicScenarios {
    @Rule public final Acs acs = new Acs();

    @Test
    public void aPeriodicResolutionIsDueByItsRuleAndTellsWhenItComesNext() {
        Executions letter = Executions.registered(acs, "Щомісячний звіт");
        JsonNode resolution = resolve(letter, rule()).expect(201).json();
        JsonNode deadline = Executions.task(resolution, "main").path("deadline");
        assertThat(deadline.path("kind").asText()).isEqualTo("date");
        assertThat(deadline.path("explanation").path("uk").asText())
                .contains("періодично: щомісяця, 5 числа");
        JsonNode periodic = list(letter, acs.demo("mayor"));
        assertThat(periodic.path("state").asText()).isEqualTo("running");
        assertThat(periodic.path("given").asInt()).isPositive();
        assertThat(periodic.path("nextDue").asText()).isGreaterThan(deadline.path("due").asText());
        assertThat(periodic.path("resolution").asText()).isEqualTo(resolution.path("id").asText());
        assertThat(list(letter, acs.demo("lawyer")).path("actions")).isEmpty();
    }

    @Test
    public void itIsStoppedAndChangedByItsAuthorAndNobodyElse() {
        Executions letter = Executions.registered(acs, "Не назавжди");
        resolve(letter, rule()).expect(201);
        for (String user : List.of("lawyer", "registrar", "secretary", "manager")) {
            for (ObjectNode step : List.of(stop(), change())) {
                Problems.expect(act(letter, acs.demo(user), step), 403, "execution-not-yours");
            }
        }
        JsonNode changed =
                act(letter, acs.demo("mayor"), change()).expect(200).json().path("tasks").get(0);
        assertThat(changed.path("rule").path("unit").asText()).isEqualTo("quarter");
        ObjectNode old = stop().put("version", 1);
        Problems.expect(acs.demo("mayor").post(path(letter), old), 409, "execution-changed");
        JsonNode stopped =
                act(letter, acs.demo("mayor"), stop()).expect(200).json().path("tasks").get(0);
        assertThat(stopped.path("state").asText()).isEqualTo("stopped");
        assertThat(stopped.path("reason").asText()).isEqualTo("Більше не потрібно");
        assertThat(stopped.path("actions")).isEmpty();
        Problems.expect(act(letter, acs.demo("mayor"), stop()), 409, "execution-wrong-state");
    }

    @Test
    public void aRuleWithFaultsSaysAllOfThemAndNothingPassedOnComesAgain() {
        Executions letter = Executions.registered(acs, "З помилками в правилі");
        JsonNode problem =
                Problems.expect(
                        resolve(
                                letter,
                                Json.object("unit", "month", "every", 0, "from", "2020-01-01")),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactlyInAnyOrder(
                        "periodic.every:out-of-range",
                        "periodic.on:out-of-range",
                        "periodic.from:in-past");
        String task =
                Executions.task(
                                letter.resolve(
                                                acs.demo("mayor"),
                                                letter.draft()
                                                        .put(
                                                                "review",
                                                                letter.execution(acs.demo("mayor"))
                                                                        .path("toResolve")
                                                                        .get(0)
                                                                        .asText()))
                                        .expect(201)
                                        .json(),
                                "main")
                        .path("id")
                        .asText();
        ObjectNode below = letter.passOn(task, "manager");
        below.set("periodic", rule());
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        letter.resolve(acs.demo("lawyer"), below),
                                        422,
                                        "invalid-input")))
                .containsExactly("periodic:not-passed-on");
    }

    @Test
    public void voidingTheRegistrationStopsIt() {
        Executions letter = Executions.registered(acs, "Двічі зареєстрований періодичний");
        resolve(letter, rule()).expect(201);
        acs.demo("head-general")
                .post(
                        Letters.DOCUMENTS + "/" + letter.letter + "/void",
                        Json.object("reason", "Двічі"))
                .expect(200);
        assertThat(list(letter, acs.registrar()).path("state").asText()).isEqualTo("stopped");
    }

    private static ObjectNode rule() {
        return Json.object("unit", "month", "on", 5, "shift", "before");
    }

    private static ObjectNode stop() {
        return Json.object("act", "stop-periodic", "text", "Більше не потрібно");
    }

    private static ObjectNode change() {
        ObjectNode step = Json.object("act", "change-periodic");
        step.set("periodic", Json.object("unit", "quarter", "on", 10, "times", 4));
        return step;
    }

    private Reply resolve(Executions letter, ObjectNode rule) {
        ObjectNode draft = letter.of(letter.proposed());
        ((ObjectNode) draft.path("points").get(0)).remove("deadline");
        draft.set("periodic", rule);
        return letter.resolve(acs.demo("mayor"), draft);
    }

    private JsonNode list(Executions letter, AcsClient who) {
        return who.get(letter.path("periodic-tasks")).expect(200).json().path("tasks").get(0);
    }

    private String path(Executions letter) {
        return "/s/city-edms/periodic-tasks/"
                + list(letter, acs.demo("mayor")).path("id").asText()
                + "/acts";
    }

    private Reply act(Executions letter, AcsClient who, ObjectNode step) {
        int version = list(letter, acs.demo("mayor")).path("version").asInt();
        return who.post(path(letter), step.deepCopy().put("version", version));
    }
}
