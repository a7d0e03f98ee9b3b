package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Tasks of resolutions among Alfresco's own tasks, by whichever interface they are reached. */
public class WorkflowTaskScenarios {
    private static final String API = "/api/-default-/public/workflow/versions/1/";
    private static final String WORKFLOW = API + "tasks";
    private static final List<String> OTHERS =
            List.of("mayor", "registrar", "manager", "secretary");

    @Rule public final Acs acs = new Acs();

    /** The same task among Alfresco's own: completing it there makes the same step. */
    @Test
    public void aTaskIsCompletedAmongTheTasksOfAlfresco() {
        Executions letter = Executions.registered(acs, "Через Share");
        String text = "Опрацювати " + UUID.randomUUID();
        JsonNode resolution =
                letter.resolve(acs.demo("mayor"), letter.of(letter.proposed()).put("text", text))
                        .expect(201)
                        .json();
        JsonNode main = Executions.task(resolution, "main");
        JsonNode shown = shown("lawyer", text);
        assertThat(shown.path("formResourceKey").asText()).isEqualTo("cew:mainTask");
        assertThat(complete("lawyer", shown).status()).isNotEqualTo(200);
        complete("lawyer", shown, "bpm_comment", "Звіт із Share").expect(200);
        JsonNode now = letter.current(acs.admin(), main);
        assertThat(now.path("state").asText()).isEqualTo("reported");
        assertThat(now.path("report").asText()).isEqualTo("Звіт із Share");
        complete("mayor", shown("mayor", text), "cew_acceptOutcome", "accept").expect(200);
        assertThat(letter.current(acs.admin(), main).path("state").asText()).isEqualTo("done");
        complete("secretary", shown("secretary", text)).expect(200);
        assertThat(
                        letter.current(acs.admin(), Executions.task(resolution, "info"))
                                .path("state")
                                .asText())
                .isEqualTo("noted");
    }

    /** And a step made here ends the task there. */
    @Test
    public void aStepMadeHereLeadsTheTaskThere() {
        Executions letter = Executions.registered(acs, "Назустріч");
        String text = "Узгодити " + UUID.randomUUID();
        JsonNode resolution =
                letter.resolve(acs.demo("mayor"), letter.of(letter.proposed()).put("text", text))
                        .expect(201)
                        .json();
        JsonNode main = Executions.task(resolution, "main");
        letter.step(acs.demo("lawyer"), main, "report", "Зроблено").expect(200);
        assertThat(tasks("lawyer")).noneMatch(task -> described(task, text));
        assertThat(shown("mayor", text).path("formResourceKey").asText())
                .isEqualTo("cew:acceptTask");
        letter.step(acs.demo("mayor"), main, "return", "Ще раз").expect(200);
        shown("lawyer", text);
        acs.demo("mayor")
                .post(
                        Executions.RESOLUTIONS + resolution.path("id").asText() + "/acts",
                        Json.object("act", "withdraw", "version", 1, "text", "Помилка"))
                .expect(200);
        for (String user : List.of("lawyer", "registrar", "secretary", "mayor")) {
            assertThat(tasks(user)).as(user).noneMatch(task -> described(task, text));
        }
    }

    /** The table of rights holds there too; a refusal leaves nothing behind. */
    @Test
    public void nobodyElseCompletesIt() {
        Executions letter = Executions.registered(acs, "Чуже завдання");
        String text = "Перевірити " + UUID.randomUUID();
        JsonNode main = Executions.task(resolved(letter, text), "main");
        JsonNode shown = shown("lawyer", text);
        for (String other : OTHERS) {
            refused(complete(other, shown, "bpm_comment", "Чужий звіт"), other);
        }
        JsonNode now = letter.current(acs.admin(), main);
        assertThat(now.path("state").asText()).isEqualTo("assigned");
        assertThat(now.path("version").asInt()).isEqualTo(1);
        assertThat(now.path("report").isNull()).isTrue();
        assertThat(shown("lawyer", text).path("id").asText()).isEqualTo(shown.path("id").asText());
        complete("lawyer", shown, "bpm_comment", "Мій звіт").expect(200);
        JsonNode acceptance = shown("mayor", text);
        for (String other : List.of("lawyer", "registrar", "secretary")) {
            refused(complete(other, acceptance, "cew_acceptOutcome", "accept"), other);
        }
        refused(complete("mayor", acceptance, "cew_acceptOutcome", "return"), "no reason");
        refused(complete("mayor", acceptance, "cew_acceptOutcome", "forget"), "no such decision");
        assertThat(letter.current(acs.admin(), main).path("state").asText()).isEqualTo("reported");
    }

    /** What was said comes with the task: the head reads the report, the executor the reason. */
    @Test
    public void aReportComesBackWithItsReason() {
        Executions letter = Executions.registered(acs, "Повернення через Share");
        String text = "Уточнити " + UUID.randomUUID();
        JsonNode main = Executions.task(resolved(letter, text), "main");
        complete("lawyer", shown("lawyer", text), "bpm_comment", "Перший звіт").expect(200);
        JsonNode acceptance = shown("mayor", text);
        assertThat(variable("mayor", acceptance, "cew_report")).isEqualTo("Перший звіт");
        String due = acceptance.path("dueAt").asText();
        assertThat(due).isNotBlank();
        complete("mayor", acceptance, "cew_acceptOutcome", "return", "bpm_comment", "Немає додатка")
                .expect(200);
        JsonNode returned = shown("lawyer", text);
        assertThat(variable("lawyer", returned, "cew_returnReason")).isEqualTo("Немає додатка");
        assertThat(returned.path("dueAt").asText()).isEqualTo(due);
        assertThat(letter.current(acs.admin(), main).path("state").asText()).isEqualTo("assigned");
        letter.step(acs.demo("lawyer"), main, "report", "Другий звіт").expect(200);
        assertThat(variable("mayor", shown("mayor", text), "cew_report")).isEqualTo("Другий звіт");
    }

    /** Who executes is told by the table of rights, not by who hands a task over. */
    @Test
    public void itIsNotHandedOver() {
        Executions letter = Executions.registered(acs, "Передати іншому");
        String text = "Розглянути " + UUID.randomUUID();
        resolved(letter, text);
        JsonNode shown = shown("lawyer", text);
        for (String user : List.of("lawyer", "mayor")) {
            refused(
                    acs.demo(user)
                            .put(
                                    WORKFLOW + "/" + shown.path("id").asText() + "?select=assignee",
                                    Json.object("assignee", "manager")),
                    user);
        }
        assertThat(tasks("manager")).noneMatch(task -> described(task, text));
        shown("lawyer", text);
    }

    /** A process without a task, or a task without its process, would be an orphan. */
    @Test
    public void aProcessIsNeitherStartedNorCancelledByItself() {
        Executions letter = Executions.registered(acs, "Сирота");
        String text = "Опрацювати " + UUID.randomUUID();
        JsonNode main = Executions.task(resolved(letter, text), "main");
        ObjectNode start = Json.object("processDefinitionKey", "cityEdmsExecution");
        start.set(
                "variables",
                Json.object(
                        "cew_role", "main",
                        "cew_task", main.path("id").asText(),
                        "cew_executor", "lawyer",
                        "cew_acceptor", "mayor",
                        "bpm_workflowDescription", "Сирота " + text));
        for (String user : List.of("lawyer", "mayor")) {
            refused(acs.demo(user).post(API + "processes", start), user);
        }
        JsonNode shown = shown("lawyer", text);
        for (String user : List.of("lawyer", "mayor")) {
            refused(
                    acs.demo(user).delete(API + "processes/" + shown.path("processId").asText()),
                    user);
        }
        assertThat(tasks("lawyer")).filteredOn(task -> described(task, text)).hasSize(1);
    }

    private JsonNode resolved(Executions letter, String text) {
        return letter.resolve(acs.demo("mayor"), letter.of(letter.proposed()).put("text", text))
                .expect(201)
                .json();
    }

    private static void refused(Reply reply, String why) {
        assertThat(reply.status()).as(why).isGreaterThanOrEqualTo(400);
    }

    private String variable(String user, JsonNode task, String name) {
        for (JsonNode each :
                acs.demo(user)
                        .get(WORKFLOW + "/" + task.path("id").asText() + "/variables")
                        .expect(200)
                        .json()
                        .path("list")
                        .path("entries")) {
            if (each.path("entry").path("name").asText().equals(name)) {
                return each.path("entry").path("value").asText();
            }
        }
        throw new AssertionError("No variable " + name);
    }

    /** Alfresco lists those of others too, in whose processes the user takes part. */
    private List<JsonNode> tasks(String user) {
        List<JsonNode> tasks = new ArrayList<>();
        acs.demo(user)
                .get(WORKFLOW + "?maxItems=5000")
                .expect(200)
                .json()
                .path("list")
                .path("entries")
                .forEach(each -> tasks.add(each.path("entry")));
        tasks.removeIf(task -> !user.equals(task.path("assignee").asText()));
        return tasks;
    }

    private static boolean described(JsonNode task, String text) {
        return task.path("description").asText().contains(text);
    }

    private JsonNode shown(String user, String text) {
        return tasks(user).stream()
                .filter(task -> described(task, text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task of " + user + ": " + text));
    }

    /** Completes a task as the workflow API does; names of variables, each before its value. */
    private Reply complete(String user, JsonNode task, String... variables) {
        ObjectNode body = Json.object("state", "completed");
        ArrayNode sent = body.putArray("variables");
        for (int n = 0; n < variables.length; n += 2) {
            sent.add(
                    Json.object(
                            "name",
                            variables[n],
                            "type",
                            "d:text",
                            "value",
                            variables[n + 1],
                            "scope",
                            "local"));
        }
        return acs.demo(user)
                .put(WORKFLOW + "/" + task.path("id").asText() + "?select=state,variables", body);
    }
}
