package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class LinkScenarios {

    @Rule public final Acs acs = new Acs();

    @Test
    public void anAnswerStandsInBothCardsAndClosesTheQuestion() {
        JsonNode letter = letter("Про воду");
        JsonNode answer = answer("Відповідь про воду");
        assertThat(links(acs.registrar(), letter).path("answered").asBoolean()).isFalse();
        JsonNode made = link(answer, "answers", letter).expect(201).json().path("links").get(0);
        assertThat(made.path("name").path("uk").asText()).isEqualTo("Відповідь на");
        assertThat(made.path("other").path("number").asText()).isEqualTo(Letters.number(letter));
        JsonNode there = links(acs.registrar(), letter);
        assertThat(there.path("answered").asBoolean()).isTrue();
        assertThat(there.path("links").get(0).path("name").path("uk").asText())
                .isEqualTo("Має відповідь");
        assertThat(there.path("links").get(0).path("other").path("summary").asText())
                .isEqualTo("Відповідь про воду");
    }

    @Test
    public void aLinkIsTakenBackWithAReasonAndItsLineStays() {
        JsonNode letter = letter("Про воду");
        JsonNode answer = answer("Відповідь");
        long id =
                link(answer, "answers", letter)
                        .expect(201)
                        .json()
                        .path("links")
                        .get(0)
                        .path("id")
                        .asLong();
        String address = address(letter) + "/" + id;
        JsonNode problem = Problems.expect(acs.registrar().delete(address), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("reason:required");
        String reasoned =
                address + "?reason=" + URLEncoder.encode("Не той лист", StandardCharsets.UTF_8);
        Problems.expect(acs.newPerson(Acs.USERS).delete(reasoned), 403, "may-not-register");
        JsonNode after = acs.registrar().delete(reasoned).expect(200).json();
        assertThat(after.path("answered").asBoolean()).isFalse();
        assertThat(after.path("links").get(0).path("removal").path("reason").asText())
                .isEqualTo("Не той лист");
        Problems.expect(acs.registrar().delete(reasoned), 404, "link-not-found");
    }

    @Test
    public void aLetterIsRegisteredAsARepetitionInOneStep() {
        JsonNode first = letter("Про воду");
        String register = Registers.create(acs);
        JsonNode again = registerLinked(register, "repeats", Letters.id(first)).expect(201).json();
        JsonNode made = links(acs.registrar(), again).path("links").get(0);
        assertThat(made.path("name").path("uk").asText()).isEqualTo("Повторний до");
        assertThat(made.path("other").path("number").asText()).isEqualTo(Letters.number(first));
        assertThat(
                        links(acs.registrar(), first)
                                .path("links")
                                .get(0)
                                .path("other")
                                .path("number")
                                .asText())
                .isEqualTo(Letters.number(again));
    }

    @Test
    public void whereTheLinkIsRefusedNothingIsRegisteredAndNoNumberTaken() {
        String register = Registers.create(acs);
        JsonNode first = letter("Про воду");
        Problems.expect(registerLinked(register, "cancels", Letters.id(first)), 409, "link-kinds");
        JsonNode secret =
                Letters.send(
                                acs.registrar(),
                                Registers.create(acs),
                                Letters.card("Службовий").put("confidentiality", "official-use"))
                        .expect(201)
                        .json();
        Problems.expect(
                registerLinked(register, "repeats", UUID.randomUUID().toString()),
                404,
                "document-not-found");
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        registerLinked(register, "eats", "nobody"),
                                        422,
                                        "invalid-input")))
                .containsExactly("link.type:not-in-list", "link.target:invalid");
        assertThat(Registers.entries(acs.registrar(), register)).isEmpty();
        JsonNode next =
                registerLinked(register, "duplicates", Letters.id(secret)).expect(201).json();
        assertThat(Letters.ordinal(next)).isEqualTo(1);
    }

    private Reply registerLinked(String register, String type, String target) {
        return acs.registrar()
                .post(
                        Letters.DOCUMENTS,
                        Letters.form(register, Letters.card("Знову про воду"))
                                .text(
                                        "link",
                                        Json.object("type", type, "target", target).toString())
                                .file("лист.pdf", "application/pdf", Letters.pdf()));
    }

    /** Хто видав довіреність, скасовує її й розпорядженням. */
    @Test
    public void anOrderCancelsAPowerOfAttorney() {
        JsonNode power = act("power-of-attorney", "Представляти раду в суді");
        JsonNode order = act("order", "Про скасування довіреності");
        JsonNode made = link(order, "cancels", power).expect(201).json().path("links").get(0);
        assertThat(made.path("type").asText()).isEqualTo("cancels");
        Problems.expect(link(order, "changes", power), 409, "link-kinds");
        Problems.expect(link(power, "cancels", order), 409, "link-kinds");
    }

    private JsonNode act(String kind, String summary) {
        ObjectNode settings = Registers.settings(Registers.newCode()).put("kind", kind);
        return Letters.send(
                        acs.registrar(),
                        Registers.create(acs, settings),
                        Json.object("summary", summary))
                .expect(201)
                .json();
    }

    @Test
    public void linksThatCannotBeAreRefused() {
        JsonNode letter = letter("Перший");
        JsonNode second = letter("Другий");
        JsonNode answer = answer("Відповідь");
        Problems.expect(link(letter, "repeats", letter), 409, "link-to-itself");
        Problems.expect(link(answer, "cancels", letter), 409, "link-kinds");
        link(second, "repeats", letter).expect(201);
        Problems.expect(link(second, "repeats", letter), 409, "link-exists");
        Problems.expect(link(letter, "supplements", second), 409, "link-cycle");
        Problems.expect(
                acs.registrar()
                        .post(address(letter), Json.object("type", "eats", "target", "nobody")),
                422,
                "invalid-input");
    }

    @Test
    public void onlyRegistrarsLinkAndOnlyWhatTheyMayOpen() {
        JsonNode letter = letter("Перший");
        JsonNode second = letter("Другий");
        ObjectNode wish = Json.object("type", "relates", "target", Letters.id(second));
        Problems.expect(
                acs.newPerson(Acs.USERS).post(address(letter), wish), 403, "may-not-register");
        AcsClient outsider = acs.newPerson();
        assertThat(outsider.get(address(letter)).status()).isIn(403, 404);
        Problems.expect(
                acs.registrar()
                        .post(
                                address(letter),
                                Json.object(
                                        "type",
                                        "relates",
                                        "target",
                                        "00000000-0000-4000-8000-000000000000")),
                404,
                "document-not-found");
    }

    @Test
    public void ofADocumentForOfficialUseOthersSeeTheNumberOnly() {
        JsonNode letter = letter("Відкритий");
        ObjectNode card = Letters.card("Таємний зміст").put("confidentiality", "official-use");
        JsonNode closed =
                Letters.send(acs.registrar(), Registers.create(acs), card).expect(201).json();
        link(closed, "supplements", letter).expect(201);
        AcsClient clerk = acs.newPerson(Acs.USERS);
        JsonNode other = links(clerk, letter).path("links").get(0).path("other");
        assertThat(other.path("number").asText()).isEqualTo(Letters.number(closed));
        assertThat(other.path("readable").asBoolean()).isFalse();
        assertThat(other.toString()).doesNotContain("Таємний");
    }

    @Test
    public void aTargetIsFoundByTheBeginningOfItsNumber() {
        ObjectNode settings = Registers.settings(Registers.newCode());
        String index = "ц" + settings.path("code").asText().substring(2, 14);
        String register = Registers.create(acs, settings.put("index", index));
        JsonNode letter = Letters.register(acs.registrar(), register, "Шуканий");
        String q = URLEncoder.encode("№ " + index.substring(0, 8), StandardCharsets.UTF_8);
        JsonNode found = acs.registrar().get("/s/city-edms/link-targets?q=" + q).expect(200).json();
        assertThat(found.path("documents")).hasSize(1);
        assertThat(found.path("documents").get(0).path("document").asText())
                .isEqualTo(Letters.id(letter));
    }

    private JsonNode letter(String summary) {
        return Letters.register(acs.registrar(), Registers.create(acs), summary);
    }

    private JsonNode answer(String summary) {
        ObjectNode settings = Registers.settings(Registers.newCode()).put("kind", "outgoing");
        ObjectNode card = Json.object("summary", summary, "correspondent", "ТОВ «Дах»");
        return Letters.send(acs.registrar(), Registers.create(acs, settings), card)
                .expect(201)
                .json();
    }

    private Reply link(JsonNode from, String type, JsonNode to) {
        return acs.registrar()
                .post(address(from), Json.object("type", type, "target", Letters.id(to)));
    }

    private static JsonNode links(AcsClient reader, JsonNode document) {
        return reader.get(address(document)).expect(200).json();
    }

    private static String address(JsonNode document) {
        return Letters.DOCUMENTS + "/" + Letters.id(document) + "/links";
    }
}
