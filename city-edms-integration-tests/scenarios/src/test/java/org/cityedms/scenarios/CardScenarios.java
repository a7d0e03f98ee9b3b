package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Which fields cards have is the council's business. */
public class CardScenarios {
    private static final String LAYOUTS = "/s/city-edms/card-layouts";

    @Rule public final Acs acs = new Acs();

    @Test
    public void everyKindOfDocumentComesWithItsLayout() {
        JsonNode layouts = acs.registrar().get(LAYOUTS).expect(200).json().path("layouts");
        assertThat(layouts).hasSize(13);
        for (JsonNode layout : layouts) {
            assertThat(codes(layout)).as(layout.path("kind").asText()).contains("summary");
            assertThat(layout.path("fields"))
                    .as("each shipped field says where it comes from")
                    .allMatch(
                            field ->
                                    !layout.path("origin").asText().equals("shipped")
                                            || field.path("source").asText().length() > 5);
        }
        assertThat(codes(acs.registrar().get(LAYOUTS + "/council-decision").expect(200).json()))
                .contains("session", "convocation", "sessionDate", "speaker");
        Problems.expect(acs.registrar().get(LAYOUTS + "/poem"), 404, "kind-not-found");
    }

    @Test
    public void aFieldOfTheCouncilIsAskedForCheckedAndKept() {
        String register = Registers.create(acs);
        setLayout(register, field("floor", "integer"), field("price", "amount"));
        ObjectNode card = Letters.card("Про поверхи");
        assertThat(refused(register, card))
                .containsExactly("additional.floor:required", "additional.price:required");
        card.set("additional", Json.object("floor", "другий", "price", "1,234", "ghost", "так"));
        assertThat(refused(register, card))
                .containsExactlyInAnyOrder(
                        "additional.floor:not-a-number",
                        "additional.price:not-an-amount",
                        "additional.ghost:unknown");
        card.set("additional", Json.object("floor", "007", "price", "1 250,5"));
        JsonNode document = Letters.send(acs.registrar(), register, card).expect(201).json();
        assertThat(document.at("/card/additional/floor").asText()).isEqualTo("7");
        assertThat(document.at("/card/additional/price").asText()).isEqualTo("1250.50");
    }

    @Test
    public void aLayoutThatChangesLeavesRegisteredCardsAsTheyAre() {
        String register = Registers.create(acs);
        setLayout(register, field("floor", "integer"));
        ObjectNode card = Letters.card("Про поверх");
        card.set("additional", Json.object("floor", "3"));
        JsonNode document = Letters.send(acs.registrar(), register, card).expect(201).json();
        setLayout(register, field("price", "amount"));
        JsonNode later =
                acs.registrar()
                        .get(Letters.DOCUMENTS + "/" + Letters.id(document))
                        .expect(200)
                        .json();
        assertThat(later.path("card")).isEqualTo(document.path("card"));
    }

    @Test
    public void withoutALayoutOfItsOwnARegisterAsksWhatItsKindAsks() {
        String register = Registers.create(acs);
        setLayout(register, field("floor", "integer"));
        assertThat(layout(register).path("origin").asText()).isEqualTo("register");
        JsonNode back = acs.admin().delete(ofRegister(register)).expect(200).json();
        assertThat(back.path("origin").asText()).isEqualTo("shipped");
        Letters.register(acs.registrar(), register, "Про повернення");
    }

    @Test
    public void aRegistersOwnLayoutSaysWhatACardBeginsWith() {
        String register = Registers.create(acs);
        ObjectNode floor = field("floor", "integer");
        setLayout(register, floor.put("initial", "007"));
        JsonNode fields = layout(register).path("fields");
        assertThat(fields)
                .filteredOn(one -> one.path("code").asText().equals("floor"))
                .allMatch(one -> one.path("initial").asText().equals("7"))
                .hasSize(1);
        // It is an offer to a registrar: what a program sends is not filled in.
        assertThat(refused(register, Letters.card("Без поверху")))
                .containsExactly("additional.floor:required");
    }

    @Test
    public void whatNumbersArePrintedFromIsAlwaysAskedFor() {
        String code = Registers.newCode();
        Registers.create(acs, Registers.settings(code).put("template", "{case}/{unit}-{seq}"));
        JsonNode layout = layout(code);
        assertThat(use(layout, "caseIndex")).isEqualTo("required");
        assertThat(use(layout, "unit")).isEqualTo("required");
        assertThat(refused(code, Letters.card("Без справи")))
                .containsExactlyInAnyOrder("caseIndex:required", "additional.unit:required");
    }

    @Test
    public void onlyAdministratorsOfTheRegistryChangeLayouts() {
        AcsClient registrar = acs.newPerson(Acs.REGISTRARS, Acs.USERS);
        Problems.expect(
                registrar.put(LAYOUTS + "/protocol", Json.object()), 403, "may-not-administer");
        Problems.expect(registrar.delete(LAYOUTS + "/protocol"), 403, "may-not-administer");
        Problems.expect(acs.newPerson().get(LAYOUTS + "/protocol"), 403, "may-not-read");
    }

    @Test
    public void aLayoutThatIsWrongIsRefusedFieldByField() {
        Reply reply =
                acs.admin()
                        .put(
                                LAYOUTS + "/protocol",
                                fields(field("Bad code", "text"), field("pick", "choice")));
        assertThat(Problems.fields(Problems.expect(reply, 422, "invalid-input")))
                .containsExactly("fields.0.code:not-a-field-code", "fields.1.options:required");
    }

    @Test
    public void aRegistrarIsOfferedWhatTheyWroteBefore() {
        String register = Registers.create(acs);
        AcsClient registrar = acs.newPerson(Acs.REGISTRARS, Acs.USERS);
        Letters.register(registrar, register, "Про ремонт даху");
        Letters.register(registrar, register, "Про ремонт ліфта");
        Letters.register(registrar, register, "Про ремонт ліфта");
        Letters.register(acs.registrar(), register, "Про ремонт моста");
        assertThat(phrases(registrar, register, "%D0%9F%D0%A0%D0%9E%20%D1%80"))
                .containsExactly("Про ремонт ліфта", "Про ремонт даху");
        Problems.expect(
                registrar.get("/s/city-edms/phrases?register=" + register + "&field=password"),
                422,
                "invalid-input");
    }

    private static List<String> phrases(AcsClient client, String register, String prefix) {
        List<String> phrases = new ArrayList<>();
        client.get("/s/city-edms/phrases?register=" + register + "&field=summary&prefix=" + prefix)
                .expect(200)
                .json()
                .path("phrases")
                .forEach(phrase -> phrases.add(phrase.asText()));
        return phrases;
    }

    private List<String> refused(String register, ObjectNode card) {
        return Problems.fields(
                Problems.expect(
                        Letters.send(acs.registrar(), register, card), 422, "invalid-input"));
    }

    private void setLayout(String register, ObjectNode... further) {
        acs.admin().put(ofRegister(register), fields(further)).expect(200);
    }

    private JsonNode layout(String register) {
        return acs.registrar().get(ofRegister(register)).expect(200).json();
    }

    private static String ofRegister(String register) {
        return Registers.REGISTERS + "/" + register + "/card-layout";
    }

    private static ObjectNode field(String code, String type) {
        ObjectNode field = Json.object("code", code, "use", "required", "type", type);
        field.set("label", Json.object("uk", "Поле " + code));
        return field;
    }

    private static ObjectNode fields(ObjectNode... further) {
        ObjectNode layout = Json.object();
        ArrayNode fields = layout.putArray("fields");
        for (ObjectNode field : further) {
            fields.add(field);
        }
        return layout;
    }

    private static String use(JsonNode layout, String code) {
        for (JsonNode field : layout.path("fields")) {
            if (field.path("code").asText().equals(code)) {
                return field.path("use").asText();
            }
        }
        return "";
    }

    private static List<String> codes(JsonNode layout) {
        List<String> codes = new ArrayList<>();
        layout.path("fields").forEach(field -> codes.add(field.path("code").asText()));
        return codes;
    }
}
