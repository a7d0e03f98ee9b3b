package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** What executors, authors and controllers do. */
public class ExecutionScenarios {
    @Rule public final Acs acs = new Acs();

    @Test
    public void aReportOnControlWaitsForItsAcceptanceAndMayComeBack() {
        Executions letter = Executions.registered(acs, "Звіт");
        JsonNode main = Executions.task(letter.resolved(), "main");
        String answer =
                Letters.id(Letters.register(acs.registrar(), Registers.create(acs), "Відповідь"));
        JsonNode reported =
                letter.act(
                                acs.demo("lawyer"),
                                main,
                                Json.object("act", "report", "text", "Зроблено", "answer", answer))
                        .expect(200)
                        .json();
        assertThat(reported.path("task").path("state").asText()).isEqualTo("reported");
        assertThat(reported.path("task").path("answer").asText()).isEqualTo(answer);
        assertThat(
                        letter.step(acs.demo("mayor"), main, "return", "Не все")
                                .expect(200)
                                .json()
                                .path("task")
                                .path("state")
                                .asText())
                .isEqualTo("assigned");
        letter.step(acs.demo("lawyer"), main, "report", "Тепер усе").expect(200);
        JsonNode accepted =
                letter.step(acs.demo("mayor"), main, "accept", "Дякую").expect(200).json();
        assertThat(accepted.path("task").path("state").asText()).isEqualTo("done");
        assertThat(accepted.path("history").findValuesAsText("act"))
                .containsExactly("resolve", "report", "return", "report", "accept");
    }

    /** The matrix over HTTP: whoever is not offered a step is refused it. */
    @Test
    public void everyStepIsRefusedToWhoeverMayNotMakeIt() {
        Executions letter = Executions.registered(acs, "Матриця");
        JsonNode resolution = letter.resolved();
        Map<String, ObjectNode> more =
                Map.of(
                        "move-deadline", Json.object("deadline", Json.object("kind", "none")),
                        "request-deadline", Json.object("deadline", Json.object("kind", "none")),
                        "change-executor", Json.object("executor", letter.post("manager")),
                        "request-executor", Json.object("executor", letter.post("manager")));
        for (String role : List.of("main", "co", "info")) {
            JsonNode task = Executions.task(resolution, role);
            for (String act :
                    List.of(
                            "note",
                            "report",
                            "part",
                            "accept",
                            "return",
                            "return-part",
                            "request-deadline",
                            "request-executor",
                            "move-deadline",
                            "change-executor")) {
                for (String user :
                        List.of(
                                "mayor",
                                "lawyer",
                                "registrar",
                                "secretary",
                                "manager",
                                "head-general")) {
                    if (mayNever(user, role, act)) {
                        ObjectNode step = Json.object("act", act, "text", "Слово", "version", 1);
                        step.setAll(more.getOrDefault(act, Json.object()));
                        Problems.expect(
                                acs.demo(user)
                                        .post(
                                                Executions.TASKS
                                                        + task.path("id").asText()
                                                        + "/acts",
                                                step),
                                403,
                                "execution-not-yours");
                    }
                }
            }
            assertThat(letter.current(acs.admin(), task).path("version").asInt()).isEqualTo(1);
        }
    }

    /**
     * Who has no line of the table of rights for it: the mayor is the author, the others as named.
     */
    private static boolean mayNever(String user, String role, String act) {
        boolean executor =
                Map.of("main", "lawyer", "co", "registrar", "info", "secretary")
                        .get(role)
                        .equals(user);
        return switch (act) {
            case "note" -> !(executor && role.equals("info"));
            case "report" -> !(executor && role.equals("main"));
            case "part" -> !(executor && role.equals("co"));
            case "request-deadline", "request-executor" -> !executor || role.equals("info");
            case "return-part" ->
                    !(user.equals("mayor") || (role.equals("co") && user.equals("lawyer")));
            default -> !user.equals("mayor");
        };
    }

    @Test
    public void twoPeopleOnOneTaskAtOnceOneWinsAndTheOtherIsToldByWhom() throws Exception {
        Executions letter = Executions.registered(acs, "Одночасно");
        ObjectNode draft =
                letter.of(letter.proposed()).put("controller", letter.post("head-general"));
        JsonNode resolution = letter.resolve(acs.demo("mayor"), draft).expect(201).json();
        JsonNode main = Executions.task(resolution, "main");
        letter.step(acs.demo("lawyer"), main, "report", "Зроблено").expect(200);
        int version = letter.current(acs.admin(), main).path("version").asInt();
        String path = Executions.TASKS + main.path("id").asText() + "/acts";
        List<Callable<Reply>> work =
                List.of(
                        () ->
                                acs.demo("mayor")
                                        .post(
                                                path,
                                                Json.object("act", "accept", "version", version)),
                        () ->
                                acs.demo("head-general")
                                        .post(
                                                path,
                                                Json.object(
                                                        "act", "return", "version", version, "text",
                                                        "Ні")));
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Reply> replies = new ArrayList<>();
        try {
            for (Future<Reply> done : two.invokeAll(work)) {
                replies.add(done.get());
            }
        } finally {
            two.shutdown();
        }
        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        Reply lost = replies.get(0).status() == 409 ? replies.get(0) : replies.get(1);
        Problems.expect(lost, 409, "execution-changed");
        assertThat(lost.json().path("uk").asText()).containsPattern("Мельник|Савчук");
    }

    @Test
    public void aDeadlineIsMovedByWhoeverSetItWhenTheExecutorAsks() {
        Executions letter = Executions.registered(acs, "Більше часу");
        JsonNode main = Executions.task(letter.resolved(), "main");
        letter.act(
                        acs.demo("lawyer"),
                        main,
                        Json.object(
                                "act",
                                "request-deadline",
                                "text",
                                "Чекаємо на дані",
                                "deadline",
                                Json.object("kind", "date", "date", "2099-12-30")))
                .expect(200);
        Problems.expect(
                letter.step(acs.demo("lawyer"), main, "grant", "Так"), 403, "execution-not-yours");
        assertThat(
                        acs.demo("mayor")
                                .get("/s/city-edms/tray-lines?part=requests&limit=200")
                                .expect(200)
                                .text())
                .contains(letter.letter);
        JsonNode moved = letter.step(acs.demo("mayor"), main, "grant", "Так").expect(200).json();
        assertThat(moved.path("task").path("deadline").path("due").asText())
                .isEqualTo("2099-12-30");
        Problems.expect(
                letter.step(acs.demo("mayor"), main, "refuse", "Ні"), 409, "task-request-none");
    }

    @Test
    public void controlComesOffByAuthorOrControllerAndWithAReasonWhileSomethingIsOpen() {
        Executions letter = Executions.registered(acs, "Контроль");
        JsonNode resolution = letter.resolved();
        String acts = Executions.RESOLUTIONS + resolution.path("id").asText() + "/acts";
        ObjectNode step = Json.object("act", "remove-control", "version", 1);
        Problems.expect(acs.demo("lawyer").post(acts, step), 403, "execution-not-yours");
        Problems.expect(acs.demo("mayor").post(acts, step), 409, "control-unanswered");
        assertThat(board("mayor", "mine").path("counts").path("week").asInt()).isPositive();
        JsonNode off =
                acs.demo("mayor")
                        .post(acts, step.deepCopy().put("text", "Втратило актуальність"))
                        .expect(200)
                        .json();
        assertThat(off.path("control").asBoolean()).isFalse();
        assertThat(off.path("controlRemovalReason").asText()).isEqualTo("Втратило актуальність");
    }

    @Test
    public void theRegistrySeesAllOfTheControlAndOthersTheirOwn() {
        Executions letter = Executions.registered(acs, "Дошка");
        letter.resolved();
        JsonNode board = board("head-general", "all");
        assertThat(board.path("people").findValuesAsText("post")).contains(letter.post("lawyer"));
        Problems.expect(
                acs.demo("lawyer").get("/s/city-edms/control?scope=all"), 403, "control-not-yours");
        assertThat(board("secretary", "mine").path("people")).isEmpty();
        assertThat(board("lawyer", "own").path("people").findValuesAsText("post"))
                .containsExactly(letter.post("lawyer"));
        assertThat(
                        acs.demo("lawyer")
                                .get("/s/city-edms/control-lines?scope=own&limit=200")
                                .expect(200)
                                .json()
                                .path("lines")
                                .findValuesAsText("executorName"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("Лисенко"));
        assertThat(
                        acs.demo("head-general")
                                .get(
                                        "/s/city-edms/control-lines?scope=all&limit=5&post="
                                                + letter.post("lawyer"))
                                .expect(200)
                                .json()
                                .path("lines"))
                .isNotEmpty();
    }

    @Test
    public void aHeadIsRemindedOfTheirWordsAndOfHowSimilarLettersWent() {
        String correspondent = "Водоканал " + UUID.randomUUID();
        Executions first =
                Executions.registered(
                        acs, Letters.card("Перший").put("correspondent", correspondent));
        String text = "Підготувати відповідь " + UUID.randomUUID();
        first.resolve(acs.demo("mayor"), first.of(first.proposed()).put("text", text)).expect(201);
        Executions second =
                Executions.registered(
                        acs, Letters.card("Другий").put("correspondent", correspondent));
        second.proposed();
        JsonNode suggestion =
                acs.demo("mayor")
                        .get(
                                second.path("resolution-suggestions")
                                        + "?post="
                                        + second.post("mayor"))
                        .expect(200)
                        .json()
                        .path("suggestions")
                        .get(0);
        assertThat(suggestion.path("text").asText()).isEqualTo(text);
        assertThat(suggestion.path("executors")).hasSize(3);
        assertThat(suggestion.path("executors").get(0).path("role").asText()).isEqualTo("main");
        assertThat(suggestion.path("control").asBoolean()).isTrue();
        assertThat(suggestion.path("reason").path("uk").asText())
                .contains("від цього кореспондента");
        assertThat(
                        acs.demo("mayor")
                                .get(
                                        "/s/city-edms/resolution-phrases?prefix=%D0%9F%D1%96%D0%B4%D0%B3%D0%BE%D1%82&post="
                                                + second.post("mayor"))
                                .expect(200)
                                .json()
                                .path("phrases"))
                .isNotEmpty();
        Problems.expect(
                acs.demo("lawyer")
                        .get("/s/city-edms/resolution-phrases?post=" + second.post("mayor")),
                403,
                "execution-not-in-role");
    }

    @Test
    public void anActionPutsADocumentBeforeAHeadAndAnotherResolvesIt() {
        Executions letter = Executions.registered(acs, "Дією");
        action(
                acs.registrar(),
                letter,
                "city-edms-propose",
                Json.object("head", letter.post("mayor")));
        action(
                acs.demo("mayor"),
                letter,
                "city-edms-resolve",
                Json.object("executor", letter.post("lawyer"), "text", "Виконати", "days", 10));
        JsonNode resolutions = letter.execution(acs.demo("mayor")).path("resolutions");
        for (int n = 0; n < 50 && resolutions.isEmpty(); n++) {
            pause();
            resolutions = letter.execution(acs.demo("mayor")).path("resolutions");
        }
        assertThat(resolutions).hasSize(1);
        assertThat(resolutions.get(0).path("tasks").get(0).path("deadline").path("kind").asText())
                .isEqualTo("calendar-days");
    }

    private void action(AcsClient who, Executions letter, String name, ObjectNode parameters) {
        ObjectNode action = Json.object("actionDefinitionId", name, "targetId", letter.letter);
        action.set("params", parameters);
        who.post(AcsClient.V1 + "/action-executions", action).expect(202);
        for (int n = 0; n < 50 && letter.execution(acs.admin()).path("reviews").isEmpty(); n++) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode board(String user, String scope) {
        return acs.demo(user).get("/s/city-edms/control?scope=" + scope).expect(200).json();
    }
}
