package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Assistants prepare resolutions, heads decide. */
public class PreparedScenarios {
    @Rule public final Acs acs = new Acs();

    private Structures made;
    private Executions letter;
    private AcsClient head;
    private AcsClient assistant;
    private AcsClient other;
    private JsonNode review;

    /** The clerk assists the head of the institution. */
    @Before
    public void assist() {
        made = new Structures(acs);
        assists(made.clerk);
        head = acs.anonymous().withTicket(acs.ticket(made.top1));
        assistant = acs.anonymous().withTicket(acs.ticket(made.clerk));
        other = acs.anonymous().withTicket(acs.ticket(made.head));
        letter =
                Executions.registered(
                        acs,
                        Letters.card("Лист керівникові").put("confidentiality", "official-use"));
        review =
                acs.registrar()
                        .post(
                                letter.path("reviews"),
                                Json.object("post", Long.toString(made.topPost)))
                        .expect(201)
                        .json();
    }

    @Test
    public void anAssistantPreparesAndTheHeadApprovesAndBothNamesStay() {
        assertThat(folder(assistant).path("document").path("id").asText()).isEqualTo(letter.letter);
        acs.anonymous()
                .withTicket(acs.ticket(made.clerk))
                .get(Letters.DOCUMENTS + "/" + letter.letter)
                .expect(200);
        JsonNode prepared = prepare(assistant, "Підготувати відповідь").expect(200).json();
        assertThat(prepared.path("state").asText()).isEqualTo("waiting");
        assertThat(letter.execution(head).path("resolutions")).isEmpty();
        assertThat(folder(head).path("preparedByName").asText()).isNotBlank();
        JsonNode read = head.get(path()).expect(200).json().path("prepared");
        assertThat(read.path("parties")).hasSize(1);
        ObjectNode draft = (ObjectNode) read.path("draft").deepCopy();
        draft.remove("asPost");
        JsonNode resolution = letter.resolve(head, draft).expect(201).json();
        assertThat(resolution.path("author").path("actor").asText()).isEqualTo(made.top1.user());
        assertThat(resolution.path("preparedByName").asText())
                .isEqualTo(prepared.path("preparedByName").asText());
        assertThat(head.get(path()).expect(200).json().path("prepared").path("state").asText())
                .isEqualTo("approved");
        JsonNode acts = head.get(letter.path("timeline")).expect(200).json().path("acts");
        assertThat(acts.findValuesAsText("act")).containsExactly("propose", "prepare", "resolve");
        assertThat(acts.get(1).path("role").path("basis").asText()).isEqualTo("assistant");
    }

    @Test
    public void theHeadSendsItBackWithAReasonOrResolvesOtherwise() {
        prepare(assistant, "Підготувати відповідь").expect(200);
        ObjectNode step = Json.object("act", "return-prepared", "version", 1);
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        head.post(path() + "-acts", step), 422, "invalid-input")))
                .containsExactly("text:required");
        JsonNode back =
                head.post(path() + "-acts", step.put("text", "Додайте строк")).expect(200).json();
        assertThat(back.path("state").asText()).isEqualTo("returned");
        assertThat(
                        assistant
                                .get(path())
                                .expect(200)
                                .json()
                                .path("prepared")
                                .path("reason")
                                .asText())
                .isEqualTo("Додайте строк");
        prepare(assistant, "Підготувати відповідь за тиждень").expect(200);
        letter.resolve(head, draft("Відмовити").put("review", review.path("id").asText()))
                .expect(201);
        assertThat(head.get(path()).expect(200).json().path("prepared").path("state").asText())
                .isEqualTo("changed");
    }

    @Test
    public void anAssistantDecidesNothingAndNobodyElsePrepares() {
        for (AcsClient who : new AcsClient[] {head, other, acs.registrar()}) {
            Problems.expect(prepare(who, "Щось"), 403, "execution-not-yours");
        }
        Problems.expect(other.get(path()), 403, "execution-not-yours");
        Problems.expect(
                letter.resolve(assistant, draft("Сам").put("review", review.path("id").asText())),
                403,
                "execution-not-yours");
        Problems.expect(
                assistant.post(
                        Executions.REVIEWS + review.path("id").asText() + "/acts",
                        Json.object("act", "note-review", "version", 1)),
                403,
                "execution-not-yours");
        prepare(assistant, "Підготувати").expect(200);
        Problems.expect(
                assistant.post(
                        path() + "-acts",
                        Json.object("act", "return-prepared", "version", 1, "text", "Ні")),
                403,
                "execution-not-yours");
    }

    @Test
    public void whatAnotherAssistantPreparedIsReplacedOnlyByWhoHasSeenIt() {
        assists(made.head);
        prepare(assistant, "Підготувати відповідь").expect(200);
        Problems.expect(prepare(other, "Відмовити"), 409, "execution-changed");
        Problems.expect(
                other.post(path() + "?replaces=7", draft("Відмовити")), 409, "execution-changed");
        Problems.expect(
                other.post(path() + "?replaces=x", draft("Відмовити")), 422, "invalid-input");
        JsonNode read = other.get(path()).expect(200).json().path("prepared");
        assertThat(read.path("draft").path("text").asText()).isEqualTo("Підготувати відповідь");
        other.post(path() + "?replaces=" + read.path("version").asInt(), draft("Відмовити"))
                .expect(200);
        assertThat(text(head)).isEqualTo("Відмовити");
    }

    private String text(AcsClient who) {
        return who.get(path()).expect(200).json().at("/prepared/draft/text").asText();
    }

    private void assists(Acs.Person person) {
        ObjectNode named = Json.object("userName", person.user(), "basis", "assistant");
        named.put("post", made.topPost).put("from", Structures.today().toString());
        made.post("substitutions", named).expect(201);
    }

    private String path() {
        return Executions.REVIEWS + review.path("id").asText() + "/prepared";
    }

    private ObjectNode draft(String text) {
        ObjectNode draft = Json.object("text", text, "control", true);
        draft.putArray("points")
                .addObject()
                .putArray("executors")
                .add(Executions.executor(Long.toString(made.headPost), "main"));
        return draft;
    }

    private Reply prepare(AcsClient who, String text) {
        return who.post(path(), draft(text));
    }

    private static JsonNode folder(AcsClient who) {
        JsonNode lines =
                who.get("/s/city-edms/tray-lines?part=review").expect(200).json().path("lines");
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
