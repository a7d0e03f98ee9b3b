package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

public class DuplicateScenarios {

    private static final String DUPLICATES = "/s/city-edms/duplicates";
    private static final String KINDS = "/s/city-edms/unregistered-kinds";
    private static final String NOTES = "/s/city-edms/unregistered-receipts";

    @Rule public final Acs acs = new Acs();

    @Test
    public void aLetterOfTheSameCorrespondentNumberAndDateIsShown() {
        String register = Registers.create(acs);
        String word = Correspondents.newWord();
        JsonNode letter =
                Letters.send(acs.registrar(), register, card(word, "125/03-17")).expect(201).json();
        JsonNode found = candidates(register, card(word, "№ 125 / 03–17"), null);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("document").path("document").asText())
                .isEqualTo(Letters.id(letter));
        assertThat(found.get(0).path("reasons").toString()).contains("same-reference");
        assertThat(candidates(register, card(word, "126/03-17"), null).toString())
                .doesNotContain("same-reference");
    }

    @Test
    public void theSameFileIsKnownByItsHash() {
        String register = Registers.create(acs);
        byte[] file = Letters.pdf();
        JsonNode letter =
                acs.registrar()
                        .post(
                                Letters.DOCUMENTS,
                                Letters.form(register, Letters.card("Перший"))
                                        .file("лист.pdf", "application/pdf", file))
                        .expect(201)
                        .json();
        JsonNode found =
                candidates(
                        register,
                        Json.object("summary", Correspondents.newWord()),
                        HexFormat.of().formatHex(sha256(file)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("document").path("number").asText())
                .isEqualTo(Letters.number(letter));
        assertThat(found.get(0).path("reasons").toString()).isEqualTo("[\"same-file\"]");
    }

    @Test
    public void aLetterOfNearlyTheSameTextIsShown() {
        String register = Registers.create(acs);
        String word = Correspondents.newWord();
        ObjectNode card = Letters.card("Про ремонт водогону на вулиці " + word);
        Letters.send(acs.registrar(), register, card).expect(201);
        JsonNode found =
                candidates(register, Letters.card("Щодо ремонту водогону на вулиці " + word), null);
        assertThat(found.get(0).path("reasons").toString()).contains("near-text");
        assertThat(found.get(0).path("likeness").asInt()).isBetween(60, 99);
    }

    @Test
    public void outgoingLettersAndEmptyCardsHaveNoDuplicates() {
        String outgoing =
                Registers.create(
                        acs, Registers.settings(Registers.newCode()).put("kind", "outgoing"));
        assertThat(candidates(outgoing, Letters.card("Про воду"), null)).isEmpty();
        assertThat(candidates(Registers.create(acs), Json.object(), null)).isEmpty();
        Problems.expect(
                acs.newPerson(Acs.USERS)
                        .post(DUPLICATES, Json.object("register", outgoing, "card", Json.object())),
                403,
                "may-not-register");
        Problems.expect(
                acs.registrar().post(DUPLICATES, Json.object("register", outgoing)),
                422,
                "invalid-input");
    }

    @Test
    public void oneLetterThatCameByTwoWaysIsOneCard() {
        String register = Registers.create(acs);
        byte[] scan = Letters.pdf();
        String hash = HexFormat.of().formatHex(sha256(scan));
        JsonNode letter = Letters.register(acs.registrar(), register, "Про воду");
        String address = Letters.DOCUMENTS + "/" + Letters.id(letter) + "/receipts";
        JsonNode receipts =
                acs.registrar()
                        .post(
                                address,
                                Json.object(
                                        "deliveryMethod", "email",
                                        "receivedOn", "2026-01-16",
                                        "note", "Та сама копія",
                                        "fileName", "лист.pdf",
                                        "fileHash", hash))
                        .expect(201)
                        .json()
                        .path("receipts");
        assertThat(receipts).hasSize(1);
        assertThat(Registers.get(acs.registrar(), register).path("entries").asInt()).isOne();
        JsonNode found = candidates(register, Json.object("summary", "Інше"), hash);
        assertThat(found.get(0).path("document").path("document").asText())
                .isEqualTo(Letters.id(letter));
        Problems.expect(
                acs.newPerson(Acs.USERS).post(address, Json.object("deliveryMethod", "post")),
                403,
                "may-not-register");
        JsonNode problem =
                Problems.expect(
                        acs.registrar()
                                .post(
                                        address,
                                        Json.object(
                                                "deliveryMethod", "pigeon",
                                                "receivedOn", "2126-01-01",
                                                "fileHash", "12")),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactlyInAnyOrder(
                        "deliveryMethod:unknown-way", "receivedOn:in-future", "fileHash:invalid");
    }

    @Test
    public void whatIsNotRegisteredLeavesANote() {
        JsonNode kinds = acs.registrar().get(KINDS).expect(200).json().path("kinds");
        assertThat(kinds.size()).isGreaterThanOrEqualTo(12);
        String what = "Вітання з " + Correspondents.newWord();
        ObjectNode note =
                Json.object("kind", "congratulations", "what", what, "fromWhom", "Міська рада Н.");
        acs.registrar().post(NOTES, note).expect(201);
        JsonNode newest =
                acs.registrar().get(NOTES + "?limit=20").expect(200).json().path("receipts");
        assertThat(newest).anyMatch(each -> each.path("what").asText().equals(what));
        Problems.expect(
                acs.registrar().post(NOTES, note.put("kind", "no-such-kind")),
                422,
                "unregistered-kind-not-found");
        Problems.expect(acs.newPerson(Acs.USERS).get(NOTES), 403, "may-not-register");
    }

    @Test
    public void anAdministratorChangesTheList() {
        String code = Registers.newCode();
        ObjectNode kind =
                Json.object(
                        "title", "Листівки",
                        "basis", "Інструкція ради",
                        "keywords", Json.array("листівк"));
        Problems.expect(
                acs.newPerson(Acs.USERS, Acs.REGISTRARS).put(KINDS + "/" + code, kind),
                403,
                "may-not-administer");
        acs.admin().put(KINDS + "/" + code, kind).expect(200);
        acs.admin().put(KINDS + "/" + code, kind.put("active", false)).expect(200);
        Problems.expect(
                acs.registrar().post(NOTES, Json.object("kind", code, "what", "Листівка")),
                422,
                "unregistered-kind-not-found");
    }

    private JsonNode candidates(String register, ObjectNode card, String hash) {
        ObjectNode draft = Json.object("register", register, "card", card);
        if (hash != null) {
            draft.put("fileHash", hash);
        }
        return acs.registrar().post(DUPLICATES, draft).expect(200).json().path("candidates");
    }

    private static ObjectNode card(String word, String number) {
        return Json.object(
                "summary",
                "Про " + word,
                "correspondent",
                "ТОВ «" + word + "»",
                "correspondentNumber",
                number,
                "correspondentDate",
                "2026-01-12",
                "receivedOn",
                "2026-01-15");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
