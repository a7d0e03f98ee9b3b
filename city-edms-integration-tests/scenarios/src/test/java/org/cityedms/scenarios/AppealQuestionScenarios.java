package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** Questions of appeals, and what closes them by hand. */
public class AppealQuestionScenarios {
    @Rule public final Acs acs = new Acs();

    @Test
    public void aQuestionIsAnsweredByADocumentThatIsLinkedToTheAppeal() {
        AcsClient registrar = acs.registrar();
        String id =
                Appeals.registered(
                        registrar,
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        String answer = outgoing("Відповідь");
        long question = Appeals.file(registrar, id).path("questions").get(0).path("id").asLong();
        String address = Appeals.APPEALS + "/" + id + "/questions/" + question + "/answer";
        ObjectNode body =
                Json.object("document", answer, "place", "абзац другий", "result", "9.99");
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        registrar.put(address, body), 422, "invalid-input")))
                .containsExactly("result:not-in-list");
        registrar.put(address, body.put("result", "9.1")).expect(200);
        // Once more, with another clause: the link stays one.
        registrar.put(address, body.put("place", "абзац третій")).expect(200);
        JsonNode answered = Appeals.file(registrar, id).path("questions").get(0);
        assertThat(answered.path("answer").asText()).isEqualTo(answer);
        assertThat(answered.path("answerNumber").asText()).isEqualTo("01-99/1");
        assertThat(answered.path("place").asText()).isEqualTo("абзац третій");
        assertThat(answered.path("result").asText()).isEqualTo("9.1");
        assertThat(answered.path("closedAt").isTextual()).isTrue();
        JsonNode links = registrar.get(Letters.DOCUMENTS + "/" + id + "/links").expect(200).json();
        assertThat(links.path("answered").asBoolean()).isTrue();
        assertThat(links.path("links")).hasSize(1);
        assertThat(links.path("links").get(0).path("type").asText()).isEqualTo("answers");
    }

    /** By whoever processes appeals, with a reason that stays; the answer stays linked. */
    @Test
    public void aClosedQuestionIsTakenUpAgainWithAReason() {
        AcsClient registrar = acs.registrar();
        String id =
                Appeals.registered(
                        registrar,
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        long question = Appeals.file(registrar, id).path("questions").get(0).path("id").asLong();
        String address = Appeals.APPEALS + "/" + id + "/questions/" + question;
        ObjectNode reason = Json.object("reason", "Заявниця повідомила, що дах протікає далі");
        Problems.expect(
                registrar.post(address + "/reopening", reason), 409, "appeal-question-open");
        registrar
                .put(
                        address + "/answer",
                        Json.object("document", outgoing("Відповідь"), "result", "9.1"))
                .expect(200);
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        registrar.post(
                                                address + "/reopening", Json.object("reason", " ")),
                                        422,
                                        "invalid-input")))
                .containsExactly("reason:required");
        assertThat(acs.newPerson(Acs.USERS).post(address + "/reopening", reason).status())
                .isIn(403, 404);
        JsonNode file = registrar.post(address + "/reopening", reason).expect(200).json();
        assertThat(file.path("questions").get(0).path("answer").isNull()).isTrue();
        JsonNode act = file.path("acts").get(file.path("acts").size() - 1);
        assertThat(file.path("acts").findValuesAsText("act")).contains("reopened");
        assertThat(file.path("acts").toString()).contains("дах протікає далі");
        assertThat(act.path("actorName").asText()).isNotBlank();
        assertThat(
                        registrar
                                .get(Letters.DOCUMENTS + "/" + id + "/links")
                                .expect(200)
                                .json()
                                .path("links"))
                .hasSize(1);
        registrar
                .put(
                        address + "/answer",
                        Json.object("document", outgoing("Друга відповідь"), "result", "9.1"))
                .expect(200);
        AcsClient office = acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP);
        office.post(address + "/reopening", reason).expect(200);
        Problems.expect(
                registrar.post(Appeals.APPEALS + "/" + id + "/questions/1/reopening", reason),
                404,
                "appeal-question-not-found");
    }

    @Test
    public void aQuestionIsNotAnsweredByWhatHasNoNumber() {
        AcsClient registrar = acs.registrar();
        String id =
                Appeals.registered(
                        registrar,
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        String draft = Folder.createShared(acs).upload(registrar, "чернетка.pdf", Letters.pdf());
        long question = Appeals.file(registrar, id).path("questions").get(0).path("id").asLong();
        Problems.expect(
                registrar.put(
                        Appeals.APPEALS + "/" + id + "/questions/" + question + "/answer",
                        Json.object("document", draft)),
                409,
                "link-not-registered");
        assertThat(Appeals.file(registrar, id).path("questions").get(0).path("answer").isNull())
                .isTrue();
    }

    private String outgoing(String summary) {
        ObjectNode settings = Registers.settings(Registers.newCode()).put("kind", "outgoing");
        ObjectNode card = Letters.card(summary);
        card.remove("receivedOn");
        return Letters.id(
                Letters.send(acs.registrar(), Registers.create(acs, settings), card)
                        .expect(201)
                        .json());
    }
}
