package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;

/** Ways of receipt and dispatch as the council sets them. */
public class DeliveryWayScenarios {
    private static final String BATCHES = "/s/city-edms/dispatch-batches";

    @Rule public final Acs acs = new Acs();

    private final List<ObjectNode> made = new ArrayList<>();

    /** Whoever looks at the server afterwards is not offered what scenarios made. */
    @After
    public void retireThem() {
        made.forEach(way -> DeliveryWays.retire(acs, way));
    }

    @Test
    public void theShippedWaysAreThereAndStaffReadThem() {
        JsonNode ways = acs.newPerson(Acs.USERS).get(DeliveryWays.WAYS).expect(200).json();
        for (String code :
                List.of("post", "courier", "email", "sev", "portal", "in-person", "fax")) {
            assertThat(DeliveryWays.find(ways, code).path("use").asText()).isEqualTo("both");
        }
        assertThat(DeliveryWays.find(ways, "post").path("need").asText())
                .isEqualTo("postal-address");
        assertThat(DeliveryWays.find(ways, "email").path("paperless").asBoolean()).isTrue();
    }

    @Test
    public void aWayOfTheCouncilIsRegisteredPrintedAndProved() {
        ObjectNode way = way("receipt", "nothing");
        String register = Registers.create(acs);
        Letters.register(acs.registrar(), register, "Перший, щоб реєстр було згадано");
        JsonNode letter = received(register, code(way)).expect(201).json();
        assertThat(letter.path("card").path("deliveryMethod").asText()).isEqualTo(code(way));
        assertThat(journal(register)).contains(title(way)).doesNotContain(code(way));
        way.withObject("/title").put("uk", "Перейменований " + title(way));
        acs.admin().put(DeliveryWays.WAYS + "/" + code(way), way).expect(200);
        assertThat(journal(register)).contains(title(way));
        acs.registrar().get(Letters.DOCUMENTS + "/" + Letters.id(letter) + "/card.pdf").expect(200);
        assertThat(
                        acs.admin()
                                .post(
                                        Registers.REGISTERS + "/" + register + "/verification",
                                        Json.object())
                                .expect(200)
                                .json()
                                .path("sound")
                                .asBoolean())
                .isTrue();
    }

    @Test
    public void aWayThatIsUnknownRetiredOrOfTheOtherUseIsRefused() {
        ObjectNode receipt = way("receipt", "nothing");
        ObjectNode dispatch = way("dispatch", "nothing");
        String register = Registers.create(acs);
        JsonNode old = received(register, code(receipt)).expect(201).json();
        DeliveryWays.retire(acs, receipt);
        refused(received(register, "pigeon"), "deliveryMethod:unknown-way");
        refused(received(register, code(receipt)), "deliveryMethod:retired-way");
        refused(received(register, code(dispatch)), "deliveryMethod:way-of-dispatch");
        String outgoing = outgoingRegister();
        receipt.put("active", true);
        acs.admin().put(DeliveryWays.WAYS + "/" + code(receipt), receipt).expect(200);
        refused(sent(outgoing, code(receipt)), "deliveryMethod:way-of-receipt");
        DeliveryWays.retire(acs, receipt);
        assertThat(
                        correct(old, Json.object("summary", "Виправлений зміст"))
                                .expect(200)
                                .json()
                                .path("card")
                                .path("deliveryMethod")
                                .asText())
                .as("what stands on a card may stay")
                .isEqualTo(code(receipt));
        refused(
                correct(old, Json.object("deliveryMethod", code(dispatch))),
                "deliveryMethod:way-of-dispatch");
    }

    @Test
    public void aWayByPostOfTheCouncilAsksForAnAddressAndPrintsEnvelopes() {
        ObjectNode way = way("dispatch", "postal-address");
        JsonNode letter = sent(outgoingRegister(), code(way)).expect(201).json();
        JsonNode waiting = dispatches(letter).get(0);
        assertThat(waiting.path("postalKind").asText()).isEqualTo("simple");
        Problems.expect(
                acs.registrar().post(BATCHES, sending(waiting)), 409, "dispatch-without-address");
        JsonNode refused = Problems.expect(plan(letter, code(way), null), 422, "invalid-input");
        assertThat(Problems.fields(refused)).containsExactly("addressees.0.address:required");
        plan(letter, code(way), "вул. Миру, 1, м. Зарічне, 51900").expect(200);
        JsonNode batch =
                acs.registrar()
                        .post(BATCHES, sending(dispatches(letter).get(0)))
                        .expect(201)
                        .json();
        assertThat(batch.path("method").asText()).isEqualTo(code(way));
        for (String part : List.of("list", "envelopes")) {
            String print = BATCHES + "/" + batch.path("id").asText() + "/prints/" + part;
            assertThat(acs.registrar().get(print).expect(200).text()).startsWith("%PDF");
        }
    }

    @Test
    public void whatWaitsIsListedByAWayThatWasRetired() {
        ObjectNode way = way("dispatch", "nothing");
        JsonNode letter = sent(outgoingRegister(), code(way)).expect(201).json();
        DeliveryWays.retire(acs, way);
        String waits = "/s/city-edms/dispatches?state=planned&method=";
        assertThat(acs.registrar().get(waits + code(way)).expect(200).text())
                .contains(Letters.id(letter));
        refused(acs.registrar().get(waits + "pigeon"), "method:unknown-way");
    }

    @Test
    public void anAppealByAWayWithoutPaperNeedsNoSignature() {
        ObjectNode way = way("receipt", "nothing").put("paperless", true);
        acs.admin().put(DeliveryWays.WAYS + "/" + code(way), way).expect(200);
        ObjectNode byPaper = way("receipt", "nothing");
        String register = Appeals.register(acs, "appeal");
        ObjectNode unsigned =
                Appeals.appeal(Appeals.author("Бондар Іван Петрович")).put("signed", false);
        Appeals.send(
                        acs.registrar(),
                        register,
                        "appeal",
                        Appeals.card().put("deliveryMethod", code(way)),
                        unsigned)
                .expect(201);
        Problems.expect(
                Appeals.send(
                        acs.registrar(),
                        register,
                        "appeal",
                        Appeals.card().put("deliveryMethod", code(byPaper)),
                        unsigned),
                422,
                "invalid-input");
    }

    @Test
    public void onlyAdministratorsChangeTheDirectory() {
        ObjectNode way = DeliveryWays.settings("both", "nothing");
        AcsClient registrar = acs.registrar();
        Problems.expect(registrar.post(DeliveryWays.WAYS, way), 403, "may-not-administer");
        Problems.expect(registrar.put(DeliveryWays.WAYS + "/post", way), 403, "may-not-administer");
        ObjectNode order = Json.object();
        order.putArray("codes").add("post");
        Problems.expect(
                registrar.put("/s/city-edms/delivery-order", order), 403, "may-not-administer");
    }

    @Test
    public void theDirectoryRefusesWhatIsTakenAndWhatIsNot() {
        ObjectNode way = way("both", "email");
        Problems.expect(
                acs.admin().post(DeliveryWays.WAYS, retitled(way, "Інша назва " + code(way))),
                409,
                "delivery-way-exists");
        ObjectNode same = DeliveryWays.settings("both", "nothing");
        same.withObject("/title").put("uk", title(way).toUpperCase(Locale.ROOT));
        refused(acs.admin().post(DeliveryWays.WAYS, same), "title.uk:title-taken");
        Problems.expect(
                acs.admin().put(DeliveryWays.WAYS + "/pigeon", same),
                404,
                "delivery-way-not-found");
        JsonNode ways = acs.admin().get(DeliveryWays.WAYS).expect(200).json();
        ObjectNode order = Json.object();
        ArrayNode codes = order.putArray("codes");
        ways.path("ways").forEach(each -> codes.insert(0, each.path("code").asText()));
        assertThat(
                        acs.admin()
                                .put("/s/city-edms/delivery-order", order)
                                .expect(200)
                                .json()
                                .path("ways")
                                .get(0)
                                .path("code"))
                .isEqualTo(codes.get(0));
        ObjectNode back = Json.object();
        ArrayNode before = back.putArray("codes");
        ways.path("ways").forEach(each -> before.add(each.path("code").asText()));
        acs.admin().put("/s/city-edms/delivery-order", back).expect(200);
        codes.remove(0);
        refused(acs.admin().put("/s/city-edms/delivery-order", order), "codes:not-all-ways");
    }

    private ObjectNode way(String use, String need) {
        ObjectNode settings = DeliveryWays.settings(use, need);
        DeliveryWays.create(acs, settings);
        made.add(settings);
        return settings;
    }

    private static ObjectNode retitled(ObjectNode way, String uk) {
        ObjectNode other = way.deepCopy();
        other.withObject("/title").put("uk", uk).put("en", uk);
        return other;
    }

    private static String code(JsonNode way) {
        return way.path("code").asText();
    }

    private static String title(JsonNode way) {
        return way.path("title").path("uk").asText();
    }

    private static void refused(Reply reply, String field) {
        assertThat(Problems.fields(Problems.expect(reply, 422, "invalid-input")))
                .containsExactly(field);
    }

    private Reply received(String register, String way) {
        return Letters.send(
                acs.registrar(), register, Letters.card("Лист").put("deliveryMethod", way));
    }

    private Reply sent(String register, String way) {
        ObjectNode card = Letters.card("Відповідь").put("deliveryMethod", way);
        card.remove("receivedOn");
        return Letters.send(acs.registrar(), register, card);
    }

    private String outgoingRegister() {
        return Registers.create(
                acs, Registers.settings(Registers.newCode()).put("kind", "outgoing"));
    }

    private Reply correct(JsonNode letter, ObjectNode changes) {
        ObjectNode body = Json.object("reason", "описка");
        body.set("changes", changes);
        return acs.registrar()
                .post(Letters.DOCUMENTS + "/" + Letters.id(letter) + "/corrections", body);
    }

    private String journal(String register) {
        Reply csv =
                acs.registrar()
                        .get(
                                Registers.REGISTERS
                                        + "/"
                                        + register
                                        + "/journal?format=csv&columns=number,deliveryMethod&from=2026-01-01&to=2026-12-31");
        return new String(csv.expect(200).body(), StandardCharsets.UTF_8);
    }

    private JsonNode dispatches(JsonNode letter) {
        return acs.registrar().get(dispatchesOf(letter)).expect(200).json().path("dispatches");
    }

    private Reply plan(JsonNode letter, String way, String address) {
        ObjectNode body = Json.object();
        body.putArray("addressees")
                .add(Json.object("name", "ТОВ «Дах»", "method", way).put("address", address));
        return acs.registrar().put(dispatchesOf(letter), body);
    }

    private static String dispatchesOf(JsonNode letter) {
        return Letters.DOCUMENTS + "/" + Letters.id(letter) + "/dispatches";
    }

    private static ObjectNode sending(JsonNode dispatch) {
        ObjectNode body = Json.object();
        body.putArray("dispatches").add(dispatch.path("id").asLong());
        return body;
    }
}
