package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** From the registry to the head, and from the head to the executors. */
public class ResolutionScenarios {
    @Rule public final Acs acs = new Acs();

    @Test
    public void aLetterLiesBeforeTheHeadUntilItIsResolvedAndThenBeforeTheExecutors() {
        Executions letter = Executions.registered(acs, "Про дорогу " + UUID.randomUUID());
        JsonNode review = letter.proposed();
        assertThat(review.path("primary").asBoolean()).isTrue();
        assertThat(tray("mayor", "review")).contains(letter.letter);
        letter.resolve(acs.demo("mayor"), letter.of(review)).expect(201);
        assertThat(tray("mayor", "review")).doesNotContain(letter.letter);
        assertThat(tray("lawyer", "to-do")).contains(letter.letter);
        assertThat(tray("registrar", "to-do")).contains(letter.letter);
        assertThat(tray("secretary", "information")).contains(letter.letter);
        assertThat(tray("manager", "to-do")).doesNotContain(letter.letter);
    }

    @Test
    public void executorsAreAddressedInTheDativeAndTheDeadlineExplainsItself() {
        JsonNode resolution = Executions.registered(acs, "Про строк").resolved();
        JsonNode main = Executions.task(resolution, "main");
        assertThat(main.path("executor").path("dative").asText()).isNotBlank();
        assertThat(main.path("deadline").path("explanation").path("uk").asText())
                .startsWith("до ")
                .contains("5 роб. днів")
                .contains("за резолюцією");
        JsonNode informed = Executions.task(resolution, "info");
        assertThat(informed.path("deadline").path("kind").asText()).isEqualTo("none");
        assertThat(resolution.path("author").path("actor").asText()).isEqualTo("mayor");
        assertThat(resolution.path("author").path("basis").asText()).isEqualTo("holder");
    }

    @Test
    public void aResolutionWithoutAWordOnTheDeadlineGivesThirtyCalendarDays() {
        Executions letter = Executions.registered(acs, "Без строку");
        ObjectNode draft = letter.of(letter.proposed());
        ((ObjectNode) draft.path("points").get(0)).remove("deadline");
        JsonNode resolution = letter.resolve(acs.demo("mayor"), draft).expect(201).json();
        assertThat(
                        Executions.task(resolution, "main")
                                .path("deadline")
                                .path("explanation")
                                .path("uk")
                                .asText())
                .contains("30 кал. днів");
    }

    @Test
    public void theSameKeyResolvesOnce() {
        Executions letter = Executions.registered(acs, "Двічі натиснуто");
        ObjectNode draft = letter.of(letter.proposed());
        String key = UUID.randomUUID().toString();
        AcsClient mayor = acs.demo("mayor");
        JsonNode first =
                Executions.withKey(mayor, letter.path("resolutions"), key, draft)
                        .expect(201)
                        .json();
        JsonNode again =
                Executions.withKey(mayor, letter.path("resolutions"), key, draft)
                        .expect(200)
                        .json();
        assertThat(again.path("id").asText()).isEqualTo(first.path("id").asText());
        assertThat(letter.execution(mayor).path("resolutions")).hasSize(1);
        Executions other = Executions.registered(acs, "Інший лист");
        Problems.expect(
                Executions.withKey(
                        mayor, other.path("resolutions"), key, other.of(other.proposed())),
                409,
                "execution-key-used");
    }

    @Test
    public void aHeadTakesAResolutionBackAndTheLetterLiesBeforeThemAgain() {
        Executions letter =
                Executions.registered(
                        acs, Letters.card("Для службового").put("confidentiality", "official-use"));
        JsonNode resolution = letter.resolved();
        acs.demo("lawyer").get(Letters.DOCUMENTS + "/" + letter.letter).expect(200);
        JsonNode withdrawn =
                acs.demo("mayor")
                        .post(
                                Executions.RESOLUTIONS + resolution.path("id").asText() + "/acts",
                                Json.object(
                                        "act",
                                        "withdraw",
                                        "version",
                                        1,
                                        "text",
                                        "Помилка адресата"))
                        .expect(200)
                        .json();
        assertThat(withdrawn.path("state").asText()).isEqualTo("withdrawn");
        assertThat(withdrawn.path("tasks").findValuesAsText("state")).containsOnly("withdrawn");
        assertThat(tray("lawyer", "to-do")).doesNotContain(letter.letter);
        assertThat(tray("mayor", "review")).contains(letter.letter);
        assertThat(acs.demo("lawyer").get(Letters.DOCUMENTS + "/" + letter.letter).status())
                .isIn(403, 404);
    }

    @Test
    public void somebodyWithoutAPartInItSeesNoExecutionOfAClosedLetter() {
        Executions letter =
                Executions.registered(
                        acs, Letters.card("Закрите").put("confidentiality", "official-use"));
        letter.resolved();
        assertThat(acs.demo("manager").get(letter.path("execution")).status()).isIn(403, 404);
        letter.execution(acs.demo("secretary"));
    }

    @Test
    public void aResolutionFromPaperIsRecordedByTheRegistryUnderTheHeadsName() {
        Executions letter = Executions.registered(acs, "Рукою");
        letter.proposed();
        ObjectNode draft = letter.draft();
        draft.set("paper", Json.object("post", letter.post("mayor"), "date", "2026-01-16"));
        Problems.expect(letter.resolve(acs.demo("lawyer"), draft), 403, "execution-not-yours");
        JsonNode resolution = letter.resolve(acs.registrar(), draft).expect(201).json();
        assertThat(resolution.path("paper").asBoolean()).isTrue();
        assertThat(resolution.path("resolvedOn").asText()).isEqualTo("2026-01-16");
        assertThat(resolution.path("author").path("name").asText()).contains("Мельник");
        assertThat(resolution.path("recordedByName").asText()).contains("Коваль");
        assertThat(tray("mayor", "review")).doesNotContain(letter.letter);
    }

    @Test
    public void aSubResolutionHangsOnItsTaskToAnyDepthAndIsDueNoLater() {
        Executions letter = Executions.registered(acs, "Дерево");
        JsonNode resolution = letter.resolved();
        String main = Executions.task(resolution, "main").path("id").asText();
        ObjectNode late = letter.passOn(main, "manager");
        ((ObjectNode) late.path("points").get(0))
                .set("deadline", Json.object("kind", "calendar-days", "days", 300));
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        letter.resolve(acs.demo("lawyer"), late),
                                        422,
                                        "invalid-input")))
                .containsExactly("points.0.deadline:later-than-parent");
        ObjectNode below = letter.passOn(main, "manager");
        ((ObjectNode) below.path("points").get(0))
                .set("deadline", Json.object("kind", "working-days", "days", 2));
        JsonNode second = letter.resolve(acs.demo("lawyer"), below).expect(201).json();
        String passed = Executions.task(second, "main").path("id").asText();
        ObjectNode third = letter.passOn(passed, "head-general");
        ((ObjectNode) third.path("points").get(0))
                .set("deadline", Json.object("kind", "working-days", "days", 1));
        letter.resolve(acs.demo("manager"), third).expect(201);
        List<String> parents = new ArrayList<>();
        letter.execution(acs.demo("mayor"))
                .path("resolutions")
                .forEach(each -> parents.add(each.path("parentTask").asText()));
        assertThat(parents).containsExactly("null", main, passed);
    }

    @Test
    public void aDraftWithFaultsSaysAllOfThem() {
        Executions letter = Executions.registered(acs, "З помилками");
        ObjectNode draft = letter.of(letter.proposed());
        draft.put("task", "1").put("controller", "x");
        ((ObjectNode) draft.path("points").get(0).path("executors").get(1)).put("role", "main");
        ((ObjectNode) draft.path("points").get(0).path("executors").get(2))
                .put("post", letter.post("lawyer"));
        JsonNode problem =
                Problems.expect(letter.resolve(acs.demo("mayor"), draft), 422, "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactlyInAnyOrder(
                        "review:one-origin",
                        "controller:invalid",
                        "points.0.executors.2.post:executor-twice",
                        "points.0.executors:one-main");
    }

    @Test
    public void onlyWhatIsRegisteredIsReviewedAndOnceByOneHead() {
        Executions letter = Executions.registered(acs, "Один раз");
        letter.proposed();
        Problems.expect(letter.propose("mayor"), 409, "execution-under-review");
        assertThat(letter.propose("secretary").expect(201).json().path("primary").asBoolean())
                .isFalse();
        String file =
                Folder.create(acs.registrar(), "-my-")
                        .upload(acs.registrar(), "x.pdf", Letters.pdf());
        Problems.expect(
                acs.registrar()
                        .post(
                                "/s/city-edms/documents/" + file + "/reviews",
                                Json.object("post", letter.post("mayor"))),
                409,
                "execution-unregistered");
    }

    @Test
    public void aHeadGivesALetterBackAndTheNextProposalIsThePrimaryOne() {
        Executions letter = Executions.registered(acs, "Не до мене");
        JsonNode review = letter.proposed();
        String acts = Executions.REVIEWS + review.path("id").asText() + "/acts";
        Problems.expect(
                acs.demo("mayor").post(acts, Json.object("act", "return-review", "version", 1)),
                422,
                "invalid-input");
        acs.demo("mayor")
                .post(
                        acts,
                        Json.object("act", "return-review", "version", 1, "text", "До секретаря"))
                .expect(200);
        assertThat(letter.propose("secretary").expect(201).json().path("primary").asBoolean())
                .isTrue();
    }

    @Test
    public void theChronologyTellsWhoDidWhatAndHowLongEachStageTook() {
        Executions letter = Executions.registered(acs, "Хронологія");
        JsonNode resolution = letter.resolved();
        letter.step(acs.demo("lawyer"), Executions.task(resolution, "main"), "report", "Зроблено")
                .expect(200);
        JsonNode timeline = acs.demo("mayor").get(letter.path("timeline")).expect(200).json();
        assertThat(timeline.path("acts").findValuesAsText("act"))
                .containsExactly("propose", "resolve", "report");
        assertThat(timeline.path("stages").findValuesAsText("stage"))
                .contains("registration", "review", "execution", "acceptance");
        assertThat(timeline.path("acts").get(1).path("role").path("name").asText())
                .contains("Мельник");
    }

    @Test
    public void voidingTheRegistrationTakesEverythingOutOfTheTraysWithItsReason() {
        Executions letter = Executions.registered(acs, "Двічі зареєстровано");
        JsonNode resolution = letter.resolved();
        letter.propose("secretary").expect(201);
        acs.demo("head-general")
                .post(
                        Letters.DOCUMENTS + "/" + letter.letter + "/void",
                        Json.object("reason", "Зареєстровано двічі"))
                .expect(200);
        for (String user : List.of("lawyer", "registrar", "secretary", "mayor")) {
            for (String part : List.of("review", "to-do", "information", "to-accept")) {
                assertThat(tray(user, part)).as(user + " " + part).doesNotContain(letter.letter);
            }
        }
        JsonNode timeline =
                acs.demo("head-general").get(letter.path("timeline")).expect(200).json();
        assertThat(timeline.path("acts").findValuesAsText("act")).endsWith("void", "void");
        assertThat(timeline.path("acts").findValuesAsText("text"))
                .endsWith(
                        "Реєстрацію анульовано: Зареєстровано двічі",
                        "Реєстрацію анульовано: Зареєстровано двічі");
        Problems.expect(letter.propose("mayor"), 409, "execution-unregistered");
        assertThat(
                        letter.current(acs.admin(), Executions.task(resolution, "main"))
                                .path("state")
                                .asText())
                .isEqualTo("withdrawn");
    }

    private String tray(String user, String part) {
        StringBuilder lines = new StringBuilder();
        String cursor = "";
        do {
            JsonNode page =
                    acs.demo(user)
                            .get("/s/city-edms/tray-lines?limit=200&part=" + part + cursor)
                            .expect(200)
                            .json();
            lines.append(page.path("lines"));
            cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return lines.toString();
    }
}
