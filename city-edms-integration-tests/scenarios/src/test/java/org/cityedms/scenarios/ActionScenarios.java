package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** The action <code>city-edms-register</code>: run by hand and by rules of folders. */
public class ActionScenarios {

    static final String ACTION = "city-edms-register";

    private static final String NODES = AcsClient.V1 + "/nodes/";
    private static final String DEFINITION = AcsClient.V1 + "/action-definitions/" + ACTION;

    @Rule public final Acs acs = new Acs();

    @Test
    public void theActionIsOfferedToRules() {
        JsonNode definition = acs.registrar().get(DEFINITION).expect(200).entry();
        assertThat(definition.path("name").asText()).isEqualTo(ACTION);
        List<String> parameters = new ArrayList<>();
        definition
                .path("parameterDefinitions")
                .forEach(parameter -> parameters.add(parameter.path("name").asText()));
        assertThat(parameters).contains("register", "summary", "correspondent");
    }

    @Test
    public void titleAndParametersOfTheActionAreUkrainianForAUkrainianReader() {
        JsonNode definition = definition("uk");
        assertThat(definition.path("title").asText()).containsPattern("[Зз]ареєструвати");
        definition
                .path("parameterDefinitions")
                .forEach(
                        parameter ->
                                assertThat(parameter.path("displayLabel").asText())
                                        .as(parameter.toString())
                                        .containsPattern("[а-яіїєґ]"));
    }

    @Test
    public void titleAndParametersOfTheActionAreEnglishForAnEnglishReader() {
        JsonNode definition = definition("en-GB");
        assertThat(definition.path("title").asText()).containsPattern("[Rr]egister");
        definition
                .path("parameterDefinitions")
                .forEach(
                        parameter ->
                                assertThat(parameter.path("displayLabel").asText())
                                        .as(parameter.toString())
                                        .containsPattern("[a-z]")
                                        .doesNotContainPattern("[а-яіїєґ]"));
    }

    @Test
    public void theActionRegistersAFileOfTheRepository() {
        String code = Registers.create(acs);
        AcsClient registrar = acs.registrar();
        String file = Folder.create(registrar, "-my-").upload(registrar, "лист.pdf", Letters.pdf());
        execute(registrar, file, parameters(code)).expect(202);
        assertThat(awaitNumber(file)).isEqualTo("01-99/1");
        assertThat(Registers.numbers(registrar, code, "")).containsExactly("01-99/1");
    }

    @Test
    public void theActionOfSomebodyWhoIsNoRegistrarChangesNothing() throws Exception {
        String code = Registers.create(acs);
        AcsClient clerk = acs.newPerson(Acs.USERS);
        String file = Folder.create(clerk, "-my-").upload(clerk, "лист.pdf", Letters.pdf());
        Reply reply = execute(clerk, file, parameters(code));
        assertThat(reply.status()).as(reply.toString()).isIn(202, 403);
        Thread.sleep(2000);
        assertThat(number(file)).isEmpty();
        assertThat(Registers.get(acs.registrar(), code).path("entries").asInt()).isZero();
        assertThat(Letters.ordinal(Letters.register(acs.registrar(), code, "Лист"))).isEqualTo(1);
    }

    @Test
    public void anActionWithAWrongCardTakesNoNumber() throws Exception {
        String code = Registers.create(acs);
        AcsClient registrar = acs.registrar();
        String file = Folder.create(registrar, "-my-").upload(registrar, "лист.pdf", Letters.pdf());
        execute(registrar, file, parameters(code).put("summary", "ї".repeat(151)));
        Thread.sleep(2000);
        assertThat(number(file)).isEmpty();
        assertThat(Letters.ordinal(Letters.register(registrar, code, "Лист"))).isEqualTo(1);
    }

    @Test
    public void aRuleRegistersAFileDroppedOverWebDav() {
        String code = Registers.create(acs);
        Folder folder = folderWithRule(parameters(code));
        byte[] pdf = Letters.pdf();
        acs.registrar()
                .send(
                        "PUT",
                        folder.webdav("вхідний лист.pdf"),
                        "application/pdf",
                        BodyPublishers.ofByteArray(pdf))
                .expect(201);
        String file = child(folder);
        assertThat(awaitNumber(file)).isEqualTo("01-99/1");
        assertThat(acs.registrar().get(NODES + file + "/content").expect(200).body())
                .isEqualTo(pdf);
    }

    @Test
    public void aRuleRegistersAFileUploadedOverV1() {
        String code = Registers.create(acs);
        Folder folder = folderWithRule(parameters(code));
        byte[] pdf = Letters.pdf();
        String file = folder.upload(acs.registrar(), "вхідний лист.pdf", pdf);
        assertThat(awaitNumber(file)).isEqualTo("01-99/1");
        assertThat(acs.registrar().get(NODES + file + "/content").expect(200).body())
                .isEqualTo(pdf);
    }

    @Test
    public void aRuleRegistersEachOfManyFiles() {
        String code = Registers.create(acs);
        Folder folder = folderWithRule(parameters(code));
        for (int i = 1; i <= 5; i++) {
            String file = folder.upload(acs.registrar(), "лист " + i + ".pdf", Letters.pdf());
            assertThat(awaitNumber(file)).isEqualTo("01-99/" + i);
        }
    }

    @Test
    public void aRuleThatCannotRegisterKeepsTheFileOutAndTakesNoNumber() {
        String code = Registers.create(acs);
        Folder folder = folderWithRule(parameters(code).put("summary", "ї".repeat(151)));
        Reply reply =
                acs.registrar()
                        .send(
                                "PUT",
                                folder.webdav("лист.pdf"),
                                "application/pdf",
                                BodyPublishers.ofByteArray(Letters.pdf()));
        assertThat(reply.status()).as(reply.toString()).isGreaterThanOrEqualTo(400);
        assertThat(children(folder)).isEmpty();
        assertThat(Letters.ordinal(Letters.register(acs.registrar(), code, "Лист"))).isEqualTo(1);
    }

    static ObjectNode parameters(String code) {
        return Json.object(
                "register", code,
                "summary", "Лист з папки сканера",
                "correspondent", "Обласна державна адміністрація",
                "receivedOn", "2026-01-15");
    }

    private static Reply execute(AcsClient client, String id, ObjectNode parameters) {
        return client.post(
                AcsClient.V1 + "/action-executions",
                Json.object("actionDefinitionId", ACTION, "targetId", id, "params", parameters));
    }

    private Folder folderWithRule(ObjectNode parameters) {
        Folder folder = Folder.createShared(acs);
        addRule(acs.admin(), folder.id(), parameters);
        return folder;
    }

    /**
     * A rule that registers what comes into the folder, in the transaction of its coming; answers
     * its id.
     */
    static String addRule(AcsClient client, String folder, ObjectNode parameters) {
        JsonNode rule =
                Json.object(
                        "name",
                        "Реєструвати",
                        "triggers",
                        Json.array("inbound"),
                        "isEnabled",
                        true,
                        "actions",
                        Json.array(
                                Json.object("actionDefinitionId", ACTION, "params", parameters)));
        return client.post(rules(folder), rule).expect(201).entry().path("id").asText();
    }

    static String rules(String folder) {
        return AcsClient.PRIVATE_V1 + "/nodes/" + folder + "/rule-sets/-default-/rules";
    }

    private JsonNode definition(String language) {
        AcsClient registrar = acs.registrar();
        return registrar
                .send(registrar.request(DEFINITION).header("Accept-Language", language))
                .expect(200)
                .entry();
    }

    private JsonNode children(Folder folder) {
        return acs.admin()
                .get(NODES + folder.id() + "/children")
                .expect(200)
                .json()
                .path("list")
                .path("entries");
    }

    private String child(Folder folder) {
        JsonNode children = children(folder);
        assertThat(children).hasSize(1);
        return children.path(0).path("entry").path("id").asText();
    }

    private String number(String id) {
        return acs.admin()
                .get(NODES + id)
                .expect(200)
                .entry()
                .path("properties")
                .path("ce:number")
                .asText();
    }

    /** Actions run by hand are done after their request. */
    private String awaitNumber(String id) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (number(id).isEmpty() && Instant.now().isBefore(end)) {
            pause();
        }
        return number(id);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
