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
        assertDrafted(act.path("bodyLetter").asText(), "Головне управління ДСНС", "Коваленко");
        assertDrafted(act.path("authorLetter").asText(), "Коваленко О. П.", "Головне управління");
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
    public void aFileOfTheRepositoryIsRegisteredWithItsRecordUnderAChosenNumber() {
        String register = Appeals.register(acs, "appeal");
        String first =
                Appeals.registered(
                        acs.registrar(),
                        register,
                        Appeals.appeal(Appeals.author("Коваленко О. П.")));
        String file = Folder.createShared(acs).upload(acs.admin(), "скан.pdf", Letters.pdf());
        ObjectNode body =
                Json.object(
                        "register", register,
                        "card", Appeals.card(),
                        "number",
                                Json.object(
                                        "ordinal", 1, "literal", "-а", "reason", "той самий день"),
                        "record",
                                Json.object(
                                        "appeal",
                                        Appeals.appeal(Appeals.author("Бондар Іван Петрович"))));
        String address = Letters.DOCUMENTS + "/" + file + "/case-registration";
        body.set("link", Json.object("type", "eats", "target", "nobody"));
        // Refused with the link, and no number taken.
        Problems.expect(acs.admin().post(address, body), 422, "invalid-input");
        body.set("link", Json.object("type", "repeats", "target", first));
        JsonNode registered = acs.admin().post(address, body).expect(201).json();
        assertThat(registered.path("number").asText()).isEqualTo("01-99/1-а");
        assertThat(
                        acs.admin()
                                .get(Letters.DOCUMENTS + "/" + file + "/links")
                                .expect(200)
                                .json()
                                .path("links")
                                .get(0)
                                .path("type")
                                .asText())
                .isEqualTo("repeats");
        assertThat(Appeals.file(acs.admin(), file).path("appeal").path("kind").asText())
                .isEqualTo("3.2");
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

    @Test
    public void theSessionSaysWhoWorksWithAppealsAndWhoReadsTheViews() {
        assertThat(capabilities(acs.newPerson(Acs.USERS))).isEmpty();
        assertThat(capabilities(acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP)))
                .containsExactly("process-appeals");
        assertThat(capabilities(acs.newPerson(Appeals.DATA_PROTECTION)))
                .containsExactly("read-personal-data-views");
        assertThat(capabilities(acs.admin()))
                .contains("process-appeals", "read-personal-data-views");
    }

    private static List<String> capabilities(AcsClient person) {
        List<String> codes = new ArrayList<>();
        person.get("/s/city-edms/session")
                .expect(200)
                .json()
                .path("capabilities")
                .forEach(code -> codes.add(code.asText()));
        return codes;
    }

    /** A letter lies among the drafts, is closed to other staff, and is registered there. */
    private void assertDrafted(String letter, String addressee, String says) {
        AcsClient office = acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP);
        JsonNode draft = office.get(Letters.DOCUMENTS + "/" + letter).expect(200).json();
        assertThat(draft.path("kind").asText()).isEqualTo("outgoing");
        assertThat(draft.path("registration").isNull()).isTrue();
        assertThat(draft.path("card").path("correspondent").asText()).isEqualTo(addressee);
        assertThat(draft.path("card").path("summary").asText()).startsWith("Про пересилання");
        assertThat(acs.newPerson(Acs.USERS).get(Letters.DOCUMENTS + "/" + letter).status())
                .isIn(403, 404);
        assertThat(Docx.text(office.get(Folder.NODES + letter + "/content").expect(200).body()))
                .contains(says);
        String outgoing =
                Registers.create(
                        acs, Registers.settings(Registers.newCode()).put("kind", "outgoing"));
        acs.registrar()
                .post(
                        Letters.DOCUMENTS + "/" + letter + "/registration",
                        Json.object(
                                "register",
                                outgoing,
                                "card",
                                Json.object(
                                        "summary", "Про пересилання", "correspondent", addressee)))
                .expect(201);
    }

    private JsonNode similar(ObjectNode draft) {
        return acs.registrar().post("/s/city-edms/similar-appeals", draft).expect(200).json();
    }

    private Reply act(String id, ObjectNode act) {
        return acs.registrar().post(Appeals.APPEALS + "/" + id + "/acts", act);
    }
}
