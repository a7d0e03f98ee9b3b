package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class AppealScenarios {

    @Rule public final Acs acs = new Acs();

    @Test
    public void anAppealIsRegisteredWithItsRecordAndItsDeadline() {
        String register = Appeals.register(acs, "appeal");
        AcsClient registrar = acs.registrar();
        String id =
                Appeals.registered(
                        registrar,
                        register,
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        JsonNode document = registrar.get(Letters.DOCUMENTS + "/" + id).expect(200).json();
        assertThat(document.path("kind").asText()).isEqualTo("appeal");
        assertThat(Letters.number(document)).isEqualTo("01-99/1");
        assertThat(document.path("card").path("correspondent").asText())
                .isEqualTo("Коваленко О. П.");
        JsonNode appeal = Appeals.file(registrar, id).path("appeal");
        assertThat(appeal.path("sign").asText()).isEqualTo("2.1");
        assertThat(appeal.path("subject").asText()).isEqualTo("5.1");
        JsonNode deadline =
                registrar
                        .get(Letters.DOCUMENTS + "/" + id + "/deadline")
                        .expect(200)
                        .json()
                        .path("deadline");
        assertThat(deadline.path("preset").asText()).isEqualTo("appeal");
    }

    @Test
    public void whatIsWrongWithCardAndRecordIsToldAtOnceAndTakesNoNumber() {
        String register = Appeals.register(acs, "appeal");
        ObjectNode appeal = Appeals.appeal(Appeals.author("Коваленко О. П."));
        appeal.remove("kind");
        ObjectNode card = Appeals.card();
        card.remove("summary");
        JsonNode problem =
                Problems.expect(
                        Appeals.send(acs.registrar(), register, "appeal", card, appeal),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactlyInAnyOrder("record.kind:required", "summary:required");
        assertThat(Registers.get(acs.registrar(), register).path("entries").asInt()).isZero();
    }

    @Test
    public void anAnonymousAppealIsTakenOnlyAsOneAndIsNotConsidered() {
        String register = Appeals.register(acs, "appeal");
        ObjectNode nobody = Appeals.appeal();
        JsonNode problem =
                Problems.expect(
                        Appeals.send(acs.registrar(), register, nobody), 422, "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactly("record.dismissal:appeal-no-authorship");
        nobody.put("dismissal", "no-authorship");
        String id = Appeals.registered(acs.registrar(), register, nobody);
        JsonNode appeal = Appeals.file(acs.registrar(), id).path("appeal");
        assertThat(appeal.path("subject").asText()).isEqualTo("5.3");
        assertThat(appeal.path("result").asText()).isEqualTo("9.6");
        JsonNode deadline =
                acs.registrar()
                        .get(Letters.DOCUMENTS + "/" + id + "/deadline")
                        .expect(200)
                        .json()
                        .path("deadline");
        assertThat(deadline.path("finishedOn").isNull()).isFalse();
    }

    @Test
    public void aCollectiveAppealNamesItsFirstAuthor() {
        String register = Appeals.register(acs, "appeal");
        ObjectNode appeal = Appeals.appeal(Appeals.author("Коваленко Олена Петрівна"));
        appeal.put("signers", 15);
        String id = Appeals.registered(acs.registrar(), register, appeal);
        JsonNode document = acs.registrar().get(Letters.DOCUMENTS + "/" + id).expect(200).json();
        assertThat(document.path("card").path("correspondent").asText())
                .isEqualTo("Коваленко О. П. та інші (15)");
        assertThat(Appeals.file(acs.registrar(), id).path("appeal").path("subject").asText())
                .isEqualTo("5.2");
    }

    @Test
    public void anEarlierAppealOfTheSamePersonIsFoundAndItsSignSuggested() {
        String register = Appeals.register(acs, "appeal");
        String surname = Appeals.surname();
        String first =
                Appeals.registered(
                        acs.registrar(),
                        register,
                        Appeals.appeal(Appeals.author(surname + " Олена Петрівна")));
        ObjectNode again =
                Json.object(
                        "form", "1.1",
                        "author", Appeals.author(surname + " О.П."),
                        "questions",
                                Appeals.array(Json.object("text", "Дах тече", "group", "090")));
        JsonNode similar = similar(again);
        assertThat(similar.path("sign").asText()).isEqualTo("2.3");
        JsonNode earlier = similar.path("earlier").get(0);
        assertThat(earlier.path("id").asText()).isEqualTo(first);
        assertThat(earlier.path("number").asText()).isEqualTo("01-99/1");
        assertThat(earlier.path("previous").asBoolean()).isTrue();

        act(first, Json.object("act", "decided", "result", "9.1")).expect(201);
        similar = similar(again);
        assertThat(similar.path("sign").asText()).isEqualTo("2.2");
        assertThat(similar.path("solved").asBoolean()).isTrue();
        ObjectNode repeated = Appeals.appeal(Appeals.author(surname + " О.П."));
        repeated.put("sign", "2.2");
        repeated.put("dismissal", "solved");
        repeated.put("previous", first);
        String second = Appeals.registered(acs.registrar(), register, repeated);
        assertThat(Appeals.file(acs.registrar(), second).path("appeal").path("previous").asText())
                .isEqualTo(first);
    }

    @Test
    public void forwardingAfterFiveDaysWantsAReasonAndDraftsBothLetters() {
        String id =
                Appeals.registered(
                        acs.registrar(),
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        ObjectNode forward = Json.object("act", "forwarded", "body", "Головне управління ДСНС");
        JsonNode problem = Problems.expect(act(id, forward), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("lateReason:required");
        forward.put("lateReason", "Уточнювали належність питання");
        JsonNode act = act(id, forward).expect(201).json();
        assertThat(act.path("due").asText()).isEqualTo("2026-01-20");
        JsonNode file = Appeals.file(acs.registrar(), id);
        assertThat(file.path("appeal").path("result").asText()).isEqualTo("9.5");
        for (String to : new String[] {"body", "author"}) {
            Reply letter =
                    acs.registrar()
                            .get(
                                    Appeals.APPEALS
                                            + "/"
                                            + id
                                            + "/acts/"
                                            + act.path("id").asLong()
                                            + "/letter?to="
                                            + to)
                            .expect(200);
            assertThat(letter.header("Content-Type")).contains("wordprocessingml");
            assertThat(letter.header("Content-Disposition")).contains(".docx");
        }
    }

    @Test
    public void aQuestionIsAnsweredByADocumentAndItsClause() {
        AcsClient registrar = acs.registrar();
        String id =
                Appeals.registered(
                        registrar,
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        String answer = Letters.id(Letters.register(registrar, Registers.create(acs), "Відповідь"));
        long question = Appeals.file(registrar, id).path("questions").get(0).path("id").asLong();
        registrar
                .put(
                        Appeals.APPEALS + "/" + id + "/questions/" + question + "/answer",
                        Json.object("document", answer, "place", "абзац другий"))
                .expect(200);
        JsonNode answered = Appeals.file(registrar, id).path("questions").get(0);
        assertThat(answered.path("answer").asText()).isEqualTo(answer);
        assertThat(answered.path("place").asText()).isEqualTo("абзац другий");
    }

    @Test
    public void aRegisterOfLettersTakesNoAppeal() {
        Reply reply =
                Appeals.send(
                        acs.registrar(),
                        Registers.create(acs),
                        Appeals.appeal(Appeals.author("Коваленко О. П.")));
        Problems.expect(reply, 409, "record-other-register");
    }

    @Test
    public void theAdministratorClosesALineOfTheClassifier() {
        String classifier = "/s/city-edms/appeal-classifier";
        ObjectNode own =
                Json.object(
                        "section", "category",
                        "code", "7.98",
                        "name", "Рядок перевірки",
                        "active", true);
        Problems.expect(acs.registrar().put(classifier, own), 403, "may-not-administer");
        acs.admin().put(classifier, own).expect(200);
        ObjectNode author = Appeals.author("Коваленко О. П.");
        author.set("categories", Appeals.array("7.98"));
        String register = Appeals.register(acs, "appeal");
        String id = Appeals.registered(acs.registrar(), register, Appeals.appeal(author));
        own.put("active", false);
        acs.admin().put(classifier, own).expect(200);
        JsonNode problem =
                Problems.expect(
                        Appeals.send(acs.registrar(), register, Appeals.appeal(author)),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactly("record.authors.0.categories:not-in-list");
        assertThat(
                        Appeals.file(acs.registrar(), id)
                                .path("appeal")
                                .path("authors")
                                .get(0)
                                .path("categories")
                                .get(0)
                                .asText())
                .isEqualTo("7.98");
    }

    @Test
    public void anAppealRegisteredWithoutARecordIsDueAndCanBeClassifiedLater() {
        AcsClient registrar = acs.registrar();
        String register = Appeals.register(acs, "appeal");
        String id = Letters.id(Letters.register(registrar, register, "Звернення без запису"));
        Problems.expect(registrar.get(Appeals.APPEALS + "/" + id), 404, "appeal-record-not-found");
        registrar.get(Letters.DOCUMENTS + "/" + id + "/deadline").expect(200);
        registrar
                .put(
                        Appeals.APPEALS + "/" + id,
                        Json.object(
                                "appeal",
                                Appeals.appeal(Appeals.author("Коваленко Олена Петрівна"))))
                .expect(200);
        assertThat(Appeals.file(registrar, id).path("acts").get(0).path("act").asText())
                .isEqualTo("recorded");
    }

    private JsonNode similar(ObjectNode draft) {
        return acs.registrar().post("/s/city-edms/similar-appeals", draft).expect(200).json();
    }

    private Reply act(String id, ObjectNode act) {
        return acs.registrar().post(Appeals.APPEALS + "/" + id + "/acts", act);
    }
}
