package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** How outgoing letters leave the office. */
public class DispatchScenarios {
    private static final String BATCHES = "/s/city-edms/dispatch-batches";

    @Rule public final Acs acs = new Acs();

    @Test
    public void aRegisteredLetterWaitsForItsDispatch() {
        JsonNode letter = outgoing("Про відповідь");
        JsonNode planned = dispatches(letter);
        assertThat(planned).hasSize(1);
        assertThat(planned.get(0).path("state").asText()).isEqualTo("planned");
        assertThat(planned.get(0).path("number").asText()).isEqualTo(Letters.number(letter));
        assertThat(acs.registrar().get("/s/city-edms/dispatches?state=planned").expect(200).text())
                .contains(Letters.id(letter));
    }

    @Test
    public void theAddressComesFromTheDirectory() {
        ObjectNode draft = Correspondents.organisation("Водоканал " + Correspondents.newWord());
        draft.set(
                "address",
                Json.object("settlement", "м. Зарічне", "street", "вул. Миру", "building", "7"));
        JsonNode known = Correspondents.create(acs.registrar(), draft);
        JsonNode letter =
                outgoing(
                        Letters.card("За адресою з довідника")
                                .put("correspondent", draft.path("name").asText())
                                .put("correspondentId", known.path("id").asText()));
        assertThat(dispatches(letter).get(0).path("address").asText())
                .isEqualTo("вул. Миру, 7, м. Зарічне");
        send(letter).expect(201);
    }

    @Test
    public void lettersLeaveTogetherUnderTheNextNumberOfTheYear() {
        JsonNode first = planned("Перший");
        JsonNode second = planned("Другий");
        JsonNode one = send(first).expect(201).json();
        JsonNode two = send(second).expect(201).json();
        assertThat(number(two)).isEqualTo(number(one) + 1);
        assertThat(dispatches(first).get(0).path("batch").asText())
                .isEqualTo(one.path("number").asText());
        JsonNode whole =
                acs.registrar().get(BATCHES + "/" + one.path("id").asText()).expect(200).json();
        assertThat(whole.path("dispatches")).hasSize(1);
    }

    @Test
    public void whatHasLeftDoesNotLeaveAgain() {
        JsonNode letter = planned("Один раз");
        ObjectNode body = sending(letter);
        acs.registrar().post(BATCHES, body).expect(201);
        Problems.expect(acs.registrar().post(BATCHES, body), 409, "dispatch-already-sent");
    }

    @Test
    public void aLetterByPostNeedsAnAddress() {
        JsonNode letter = outgoing("Без адреси");
        Problems.expect(send(letter), 409, "dispatch-without-address");
        assertThat(dispatches(letter).get(0).path("state").asText()).isEqualTo("planned");
    }

    @Test
    public void moreThanFourAddresseesAreWarnedOfAndNotRefused() {
        JsonNode letter = outgoing("Багатьом");
        ObjectNode body = Json.object();
        ArrayNode addressees = body.putArray("addressees");
        for (int n = 0; n < 5; n++) {
            addressees.add(Json.object("name", "Адресат " + n, "method", "courier"));
        }
        JsonNode answer = acs.registrar().put(path(letter), body).expect(200).json();
        assertThat(answer.path("dispatches")).hasSize(5);
        assertThat(answer.path("warnings").get(0).path("code").asText())
                .isEqualTo("too-many-addressees");
    }

    @Test
    public void whatThePostSaysIsNotedOnWhatHasLeft() {
        JsonNode letter = planned("З поверненням");
        String dispatch =
                "/s/city-edms/dispatches/" + dispatches(letter).get(0).path("id").asText();
        ObjectNode mark = Json.object("tracking", "0500123456789", "weight", 20, "note", "у вікні");
        Problems.expect(acs.registrar().put(dispatch, mark), 409, "dispatch-not-sent");
        send(letter).expect(201);
        JsonNode noted = acs.registrar().put(dispatch, mark).expect(200).json();
        assertThat(noted.path("tracking").asText()).isEqualTo("0500123456789");
        assertThat(noted.path("note").asText()).isEqualTo("у вікні");
        JsonNode returned =
                acs.registrar()
                        .put(dispatch, mark.deepCopy().put("returnReason", "адресат вибув"))
                        .expect(200)
                        .json();
        assertThat(returned.path("state").asText()).isEqualTo("returned");
        Problems.expect(
                acs.registrar().put(dispatch, Json.object("tracking", "abc")),
                422,
                "invalid-input");
    }

    @Test
    public void theListTheEnvelopesAndTheLettersArePrinted() {
        JsonNode letter = planned("Друк");
        String batch = BATCHES + "/" + send(letter).expect(201).json().path("id").asText();
        for (String what : List.of("list", "envelopes", "letters")) {
            Reply pdf = acs.registrar().get(batch + "/prints/" + what).expect(200);
            assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
            assertThat(pdf.text()).startsWith("%PDF");
        }
        Problems.expect(acs.registrar().get(batch + "/prints/other"), 422, "invalid-input");
        Problems.expect(
                acs.registrar().get(BATCHES + "/999999999/prints/list"),
                404,
                "dispatch-batch-not-found");
    }

    @Test
    public void aDispatchRegisterHasLettersOfOneWay() {
        JsonNode byPost = planned("Поштою");
        JsonNode byHand = byCourier("Кур'єром");
        ObjectNode both = sending(byPost);
        ((ArrayNode) both.path("dispatches")).add(dispatches(byHand).get(0).path("id").asLong());
        Problems.expect(acs.registrar().post(BATCHES, both), 409, "dispatch-ways");
        assertThat(dispatches(byPost).get(0).path("state").asText()).isEqualTo("planned");
        assertThat(send(byPost).expect(201).json().path("method").asText()).isEqualTo("post");
        JsonNode courier = send(byHand).expect(201).json();
        assertThat(courier.path("method").asText()).isEqualTo("courier");
        acs.registrar()
                .get(BATCHES + "/" + courier.path("id").asText() + "/prints/list")
                .expect(200);
    }

    @Test
    public void whatWaitsIsListedByItsWay() {
        JsonNode byHand = byCourier("Кур'єром");
        String waits = "/s/city-edms/dispatches?state=planned&method=";
        assertThat(acs.registrar().get(waits + "courier").expect(200).text())
                .contains(Letters.id(byHand));
        assertThat(acs.registrar().get(waits + "post").expect(200).text())
                .doesNotContain(Letters.id(byHand));
    }

    /** In the past, where nobody else sends. */
    @Test
    public void registersAreReadByDayAndInPagesAndTheMailOfTheDayIsOneFile() {
        String day = "2001-03-04";
        List<String> made = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            ObjectNode body = sending(planned("Давній " + n)).put("day", day);
            made.add(acs.registrar().post(BATCHES, body).expect(201).json().path("id").asText());
        }
        JsonNode first = acs.registrar().get(BATCHES + "?limit=2&day=" + day).expect(200).json();
        assertThat(first.path("batches")).hasSize(2);
        assertThat(first.path("batches").get(0).path("id").asText()).isEqualTo(made.get(2));
        JsonNode rest =
                acs.registrar()
                        .get(BATCHES + "?day=" + day + "&before=" + first.path("next").asText())
                        .expect(200)
                        .json();
        assertThat(rest.path("batches").get(0).path("id").asText()).isEqualTo(made.get(0));
        String prints = "/s/city-edms/dispatch-days/" + day + "/prints/";
        for (String what : List.of("letters", "envelopes", "envelopes?size=c4")) {
            assertThat(acs.registrar().get(prints + what).expect(200).text()).startsWith("%PDF");
        }
        Problems.expect(acs.registrar().get(prints + "list"), 422, "invalid-input");
        Problems.expect(acs.registrar().get(prints + "envelopes?size=a0"), 422, "invalid-input");
        Problems.expect(
                acs.registrar().get("/s/city-edms/dispatch-days/today/prints/letters"),
                422,
                "invalid-input");
        Problems.expect(acs.registrar().get(BATCHES + "?day=today"), 422, "invalid-input");
    }

    @Test
    public void aLetterIsRegisteredWithSeveralAddresseesAtOnce() {
        String register = outgoingRegister();
        ObjectNode known = Correspondents.organisation("Водоканал " + Correspondents.newWord());
        known.set("address", Json.object("settlement", "м. Зарічне", "street", "вул. Миру"));
        String id = Correspondents.create(acs.registrar(), known).path("id").asText();
        JsonNode letter =
                registerTo(
                                register,
                                Json.object(
                                        "name",
                                        known.path("name").asText(),
                                        "correspondentId",
                                        id,
                                        "method",
                                        "post"),
                                Json.object("name", "Обласна рада", "method", "sev"))
                        .expect(201)
                        .json();
        JsonNode planned = dispatches(letter);
        assertThat(planned).hasSize(3);
        assertThat(planned.get(0).path("name").asText()).isEqualTo("Перший адресат");
        assertThat(planned.get(1).path("address").asText()).isEqualTo("вул. Миру, м. Зарічне");
        assertThat(planned.get(2).path("method").asText()).isEqualTo("sev");
        JsonNode line =
                acs.registrar()
                        .get(Registers.REGISTERS + "/" + register + "/entries")
                        .expect(200)
                        .json()
                        .path("entries")
                        .get(0);
        assertThat(line.path("correspondent").asText()).isEqualTo("Перший адресат");
        assertThat(line.path("moreAddressees").asInt()).isEqualTo(2);
        String today = LocalDate.now(ZoneId.of("Europe/Kyiv")).toString();
        assertThat(
                        acs.registrar()
                                .get(
                                        Registers.REGISTERS
                                                + "/"
                                                + register
                                                + "/journal?format=csv&from="
                                                + today
                                                + "&to="
                                                + today)
                                .expect(200)
                                .text())
                .contains("Перший адресат; " + known.path("name").asText() + "; Обласна рада");
    }

    @Test
    public void whereAFurtherAddresseeIsRefusedNothingIsRegistered() {
        String register = outgoingRegister();
        JsonNode problem =
                Problems.expect(
                        registerTo(register, Json.object("name", " ", "method", "post")),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("moreAddressees.0.name:required");
        String incoming = Registers.create(acs);
        Problems.expect(
                registerTo(
                        incoming,
                        Letters.card("Вхідний"),
                        new ObjectNode[] {Json.object("name", "Хтось", "method", "post")}),
                409,
                "dispatch-not-outgoing");
        assertThat(Registers.entries(acs.registrar(), register)).isEmpty();
        assertThat(Registers.entries(acs.registrar(), incoming)).isEmpty();
    }

    private String outgoingRegister() {
        return Registers.create(
                acs, Registers.settings(Registers.newCode()).put("kind", "outgoing"));
    }

    private Reply registerTo(String register, ObjectNode... more) {
        ObjectNode card = Json.object("summary", "Кільком", "correspondent", "Перший адресат");
        return registerTo(register, card, more);
    }

    private Reply registerTo(String register, ObjectNode card, ObjectNode[] more) {
        ArrayNode addressees = Json.object().putArray("more");
        for (ObjectNode each : more) {
            addressees.add(each);
        }
        return acs.registrar()
                .post(
                        Letters.DOCUMENTS,
                        Letters.form(register, card)
                                .text("moreAddressees", addressees.toString())
                                .file("лист.pdf", "application/pdf", Letters.pdf()));
    }

    private JsonNode byCourier(String summary) {
        JsonNode letter = outgoing(summary);
        ObjectNode body = Json.object();
        body.putArray("addressees").add(Json.object("name", "ТОВ «Дах»", "method", "courier"));
        acs.registrar().put(path(letter), body).expect(200);
        return letter;
    }

    @Test
    public void onlyRegistrarsSendAndOnlyOutgoingDocumentsGo() {
        JsonNode letter = planned("Чужими руками");
        AcsClient clerk = acs.newPerson(Acs.USERS);
        Problems.expect(clerk.post(BATCHES, sending(letter)), 403, "may-not-register");
        Problems.expect(clerk.put(path(letter), addressees()), 403, "may-not-register");
        JsonNode incoming =
                Letters.register(acs.registrar(), Registers.create(acs), "Вхідний лист");
        Problems.expect(
                acs.registrar().put(path(incoming), addressees()), 409, "dispatch-not-outgoing");
    }

    @Test
    public void whoMayNotReadALetterAndDoesNotSendItLearnsNoAddressee() {
        ObjectNode card = Letters.card("Таємний зміст").put("confidentiality", "official-use");
        JsonNode letter = outgoing(card.put("correspondent", "Прихований адресат"));
        acs.registrar().put(path(letter), addressees()).expect(200);
        JsonNode batch = send(letter).expect(201).json();
        String dispatch =
                "/s/city-edms/dispatches/" + dispatches(letter).get(0).path("id").asText();
        acs.registrar()
                .put(dispatch, Json.object("tracking", "0500123456789", "weight", 20))
                .expect(200);
        AcsClient clerk = acs.newPerson(Acs.USERS);
        String whole = BATCHES + "/" + batch.path("id").asText();
        JsonNode seen = clerk.get(whole).expect(200).json().path("dispatches").get(0);
        for (String hidden : List.of("name", "address", "email", "number", "summary", "tracking")) {
            assertThat(seen.path(hidden).isNull()).as(hidden).isTrue();
        }
        assertThat(seen.path("method").asText()).isEqualTo("post");
        assertThat(clerk.get("/s/city-edms/dispatches?state=sent").expect(200).text())
                .contains(Letters.id(letter))
                .doesNotContain("0500123456789");
        assertThat(clerk.get(whole + "/prints/list").expect(200).text()).startsWith("%PDF");
        clerk.get(whole + "/prints/envelopes").expect(200);
        JsonNode open = acs.registrar().get(whole).expect(200).json().path("dispatches").get(0);
        assertThat(open.path("name").asText()).isEqualTo("ТОВ «Дах»");
    }

    private JsonNode outgoing(String summary) {
        return outgoing(Letters.card(summary));
    }

    private JsonNode outgoing(ObjectNode card) {
        String register =
                Registers.create(
                        acs,
                        Registers.settings(Registers.newCode())
                                .put("kind", "outgoing")
                                .put("index", "01-22"));
        card.remove("receivedOn");
        return Letters.send(acs.registrar(), register, card.put("deliveryMethod", "post"))
                .expect(201)
                .json();
    }

    private JsonNode planned(String summary) {
        JsonNode letter = outgoing(summary);
        acs.registrar().put(path(letter), addressees()).expect(200);
        return letter;
    }

    private static ObjectNode addressees() {
        ObjectNode body = Json.object();
        body.putArray("addressees")
                .add(
                        Json.object(
                                "name", "ТОВ «Дах»",
                                "address", "вул. Миру, 1, м. Зарічне, 51900",
                                "method", "post",
                                "postalKind", "registered"));
        return body;
    }

    private Reply send(JsonNode letter) {
        return acs.registrar().post(BATCHES, sending(letter));
    }

    private ObjectNode sending(JsonNode letter) {
        ObjectNode body = Json.object();
        body.putArray("dispatches").add(dispatches(letter).get(0).path("id").asLong());
        return body;
    }

    private JsonNode dispatches(JsonNode letter) {
        return acs.registrar().get(path(letter)).expect(200).json().path("dispatches");
    }

    private static String path(JsonNode letter) {
        return "/s/city-edms/documents/" + Letters.id(letter) + "/dispatches";
    }

    private static int number(JsonNode batch) {
        return Integer.parseInt(batch.path("number").asText().split("/", -1)[0]);
    }
}
