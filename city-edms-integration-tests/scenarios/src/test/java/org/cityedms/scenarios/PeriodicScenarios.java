package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Tasks that come again. */
public class PeriodicScenarios {
    private static final String BOARD = "/s/city-edms/periodic-tasks";

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

    /**
     * On the list of control: the author sees it, with what it is and what they may do; the
     * executor does not.
     */
    @Test
    public void theListTellsWhatComesAgainAndItIsPausedAndResumedThere() {
        String text = "Щомісяця звітувати " + UUID.randomUUID();
        Executions letter = Executions.registered(acs, text);
        resolve(letter, rule()).expect(201);
        JsonNode line = line(letter, acs.demo("mayor"), "mine");
        assertThat(line.path("task").path("words").path("uk").asText())
                .isEqualTo("щомісяця, 5 числа");
        assertThat(line.path("executor").asText()).isNotBlank();
        assertThat(line.path("lastGiven").asText()).isNotBlank();
        assertThat(line.path("document").path("summary").asText()).isEqualTo(text);
        assertThat(line(letter, acs.demo("lawyer"), "mine").isMissingNode()).isTrue();
        assertThat(line(letter, acs.registrar(), "all").path("task").path("actions")).isEmpty();
        Problems.expect(acs.demo("lawyer").get(BOARD + "?scope=all"), 403, "control-not-yours");
        Problems.expect(acs.registrar().get(BOARD + "?after=2026-12-01"), 422, "invalid-input");
        ObjectNode pause = Json.object("act", "pause-periodic");
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        act(letter, acs.demo("mayor"), pause),
                                        422,
                                        "invalid-input")))
                .containsExactly("text:required");
        pause.put("text", "До затвердження бюджету");
        ObjectNode resume = Json.object("act", "resume-periodic");
        for (String user : List.of("lawyer", "registrar", "secretary", "manager")) {
            for (ObjectNode step : List.of(pause.deepCopy(), resume.deepCopy())) {
                Problems.expect(act(letter, acs.demo(user), step), 403, "execution-not-yours");
            }
        }
        Problems.expect(act(letter, acs.demo("mayor"), resume), 409, "execution-wrong-state");
        act(letter, acs.demo("mayor"), pause).expect(200);
        JsonNode paused = line(letter, acs.demo("mayor"), "mine").path("task");
        assertThat(paused.path("state").asText()).isEqualTo("paused");
        assertThat(paused.path("reason").asText()).isEqualTo("До затвердження бюджету");
        assertThat(paused.path("nextDue").isNull() || paused.path("nextDue").isMissingNode())
                .isTrue();
        act(letter, acs.demo("mayor"), Json.object("act", "resume-periodic")).expect(200);
        assertThat(line(letter, acs.demo("mayor"), "mine").path("task").path("nextDue").asText())
                .isNotBlank();
    }

    /** Page by page, as far as it goes. */
    private static JsonNode line(Executions letter, AcsClient who, String scope) {
        String after = "";
        while (after != null) {
            JsonNode page = who.get(BOARD + "?limit=100&scope=" + scope + after).expect(200).json();
            for (JsonNode each : page.path("lines")) {
                if (each.path("document").path("id").asText().equals(letter.letter)) {
                    return each;
                }
            }
            JsonNode next = page.path("next");
            after =
                    next.hasNonNull("after")
                            ? "&after="
                                    + next.path("after").asText()
                                    + "&afterId="
                                    + next.path("afterId").asText()
                            : null;
        }
        return MissingNode.getInstance();
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
