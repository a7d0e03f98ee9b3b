package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** What may still be done to a registered document: a correction and a voiding, both recorded. */
public class CorrectionScenarios {

    @Rule public final Acs acs = new Acs();

    @Test
    public void aCorrectionChangesTheCardAndKeepsBothValues() {
        String code = Registers.create(acs);
        String id = Letters.id(Letters.register(acs.registrar(), code, "Про воду"));
        JsonNode corrected =
                correct(acs.registrar(), id, Json.object("summary", "Про водогін", "sheets", 4))
                        .expect(200)
                        .json();
        assertThat(corrected.path("card").path("summary").asText()).isEqualTo("Про водогін");
        assertThat(corrected.path("card").path("sheets").asInt()).isEqualTo(4);
        JsonNode entry = Registers.entries(acs.registrar(), code).get(0);
        assertThat(entry.path("summary").asText()).isEqualTo("Про водогін");
        String history =
                acs.registrar()
                        .get("/s/city-edms/entries/" + entry.path("id").asLong())
                        .expect(200)
                        .json()
                        .toString();
        assertThat(history).contains("corrected", "Про воду", "Про водогін", "описка");
    }

    @Test
    public void aCorrectionIsCheckedLikeARegistration() {
        String code =
                Registers.create(
                        acs,
                        Registers.settings(Registers.newCode()).put("template", "{letter}-{seq}"));
        String id = Letters.id(Letters.register(acs.registrar(), code, "Про воду"));
        assertFields(id, Json.object("summary", ""), "summary:required");
        assertFields(id, Json.object("receivedOn", "2026-02-30"), "receivedOn:not-a-date");
        assertFields(id, Json.object("colour", "червоний"), "colour:unknown");
        assertFields(id, Json.object("sheets", "чотири"), "sheets:wrong-type");
        assertFields(id, Json.object("correspondent", "Юрченко"), "correspondent:forms-number");
        assertFields(id, Json.object("summary", "Про воду"), "changes:nothing-changed");
    }

    @Test
    public void onlyRegistrarsCorrect() {
        String id =
                Letters.id(Letters.register(acs.registrar(), Registers.create(acs), "Про воду"));
        Problems.expect(
                correct(acs.newPerson(Acs.USERS), id, Json.object("summary", "Інше")),
                403,
                "may-not-register");
    }

    @Test
    public void aVoidNumberStaysAndIsNotGivenAgain() {
        String code = Registers.create(acs);
        String id = Letters.id(Letters.register(acs.registrar(), code, "Помилково"));
        Problems.expect(strikeOut(acs.registrar(), id), 403, "may-not-void");
        JsonNode document = strikeOut(acs.admin(), id).expect(200).json();
        assertThat(document.path("voided").path("reason").asText()).isEqualTo("двічі");
        assertThat(Letters.number(document)).isEqualTo("01-99/1");
        assertThat(Letters.number(Letters.register(acs.registrar(), code, "Далі")))
                .isEqualTo("01-99/2");
        Problems.expect(strikeOut(acs.admin(), id), 409, "already-void");
        Problems.expect(
                correct(acs.admin(), id, Json.object("summary", "Інше")), 409, "already-void");
    }

    @Test
    public void aVoidDocumentStaysWhereItIs() {
        String id =
                Letters.id(Letters.register(acs.registrar(), Registers.create(acs), "Помилково"));
        strikeOut(acs.admin(), id).expect(200);
        assertThat(acs.admin().delete(AcsClient.V1 + "/nodes/" + id).status()).isEqualTo(403);
        assertThat(
                        acs.admin()
                                .put(
                                        AcsClient.V1 + "/nodes/" + id,
                                        Json.object(
                                                "properties", Json.object("ce:voidReason", "інша")))
                                .status())
                .isEqualTo(403);
        acs.admin().get(AcsClient.V1 + "/nodes/" + id).expect(200);
    }

    @Test
    public void whatIsNotRegisteredCannotBeVoid() {
        Problems.expect(
                strikeOut(acs.admin(), "00000000-0000-4000-8000-000000000000"),
                404,
                "document-not-found");
    }

    private void assertFields(String id, ObjectNode changes, String... fields) {
        JsonNode problem =
                Problems.expect(correct(acs.registrar(), id, changes), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly(fields);
    }

    private static Reply correct(AcsClient client, String id, ObjectNode changes) {
        ObjectNode body = Json.object("reason", "описка");
        body.set("changes", changes);
        return client.post(Letters.DOCUMENTS + "/" + id + "/corrections", body);
    }

    private static Reply strikeOut(AcsClient client, String id) {
        return client.post(Letters.DOCUMENTS + "/" + id + "/void", Json.object("reason", "двічі"));
    }
}
