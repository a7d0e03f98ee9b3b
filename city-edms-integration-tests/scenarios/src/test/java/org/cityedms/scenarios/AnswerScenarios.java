package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** What an answer does to the question that it answers. */
public class AnswerScenarios {

    @Rule public final Acs acs = new Acs();

    @Test
    public void anAnswerThatIsRegisteredClosesTheDeadlineOfItsLetter() {
        String letter = Letters.id(letter("Про воду"));
        String due = deadline(letter).path("due").asText();
        assertThat(dueOn(due)).contains(letter);
        JsonNode answer = answering(letter, "outgoing").expect(201).json();
        JsonNode met = deadline(letter);
        assertThat(met.path("finishedOn").asText()).isEqualTo(today());
        assertThat(met.path("answer").path("document").asText()).isEqualTo(Letters.id(answer));
        assertThat(met.path("answer").path("number").asText()).isEqualTo(Letters.number(answer));
        assertThat(met.path("answer").path("registeredOn").asText()).isEqualTo(today());
        JsonNode act = met.path("history").get(1);
        assertThat(act.path("act").asText()).isEqualTo("finished");
        assertThat(act.path("answer").path("number").asText()).isEqualTo(Letters.number(answer));
        assertThat(dueOn(due)).doesNotContain(letter);
    }

    @Test
    public void whenTheLinkIsTakenBackTheLetterIsDueAgain() {
        String letter = Letters.id(letter("Про воду"));
        JsonNode before = deadline(letter);
        String answer = Letters.id(outgoing());
        JsonNode links = link(answer, letter).expect(201).json().path("links");
        assertThat(deadline(letter).path("answer").path("document").asText()).isEqualTo(answer);
        takeBack(answer, links.get(0).path("id").asLong(), "Не той лист");
        JsonNode again = deadline(letter);
        assertThat(again.path("finishedOn").isNull()).isTrue();
        assertThat(again.path("due")).isEqualTo(before.path("due"));
        assertThat(again.path("extendableUntil")).isEqualTo(before.path("extendableUntil"));
        JsonNode act = again.path("history").get(2);
        assertThat(act.path("act").asText()).isEqualTo("reopened");
        assertThat(act.path("reason").asText()).isEqualTo("Не той лист");
        assertThat(dueOn(before.path("due").asText())).contains(letter);
    }

    @Test
    public void aVoidedAnswerAnswersNothingAndAnotherTakesItsPlace() {
        String letter = Letters.id(letter("Про воду"));
        String first = Letters.id(answering(letter, "outgoing").expect(201).json());
        String second = Letters.id(outgoing());
        link(second, letter).expect(201);
        strike(first);
        assertThat(deadline(letter).path("answer").path("document").asText()).isEqualTo(second);
        strike(second);
        assertThat(deadline(letter).path("finishedOn").isNull()).isTrue();
        assertThat(
                        acs.registrar()
                                .get(Letters.DOCUMENTS + "/" + letter + "/links")
                                .expect(200)
                                .json()
                                .path("answered")
                                .asBoolean())
                .isFalse();
    }

    @Test
    public void anAnswerUnderAnEarlierDateMeetsTheDeadlineOnThatDate() {
        String day = LocalDate.parse(today()).withDayOfYear(1).toString();
        String letter = Letters.id(letter("Про воду"));
        ObjectNode settings = Registers.settings(Registers.newCode()).put("kind", "outgoing");
        ObjectNode card = Json.object("summary", "Відповідь", "correspondent", "ТОВ «Дах»");
        JsonNode answer =
                acs.admin()
                        .post(
                                Letters.DOCUMENTS,
                                Letters.form(Registers.create(acs, settings), card)
                                        .text(
                                                "link",
                                                Json.object("type", "answers", "target", letter)
                                                        .toString())
                                        .text(
                                                "number",
                                                Json.object("registeredOn", day, "reason", "збій")
                                                        .toString()))
                        .expect(201)
                        .json();
        assertThat(answer.path("registration").path("registeredOn").asText()).isEqualTo(day);
        assertThat(deadline(letter).path("finishedOn").asText()).isEqualTo(day);
        String linked = Letters.id(letter("Про світло"));
        link(Letters.id(answer), linked).expect(201);
        assertThat(deadline(linked).path("finishedOn").asText()).isEqualTo(day);
    }

    /** To take them off control is the controller's right. */
    @Test
    public void theTasksOfAnAnsweredLetterStayOpen() {
        Executions work = Executions.registered(acs, "Про дороги");
        JsonNode resolution = work.resolved();
        String letter = resolution.path("document").asText();
        setDeadline(letter);
        answering(letter, "outgoing").expect(201);
        assertThat(deadline(letter).path("finishedOn").isTextual()).isTrue();
        JsonNode execution = acs.registrar().get(work.path("execution")).expect(200).json();
        JsonNode task = execution.path("resolutions").get(0).path("tasks").get(0);
        assertThat(task.path("state").asText()).isEqualTo("assigned");
        assertThat(execution.path("openTasks").asInt()).isPositive();
    }

    @Test
    public void theOnlyQuestionOfAnAppealIsClosedByItsAnswerAndOneOfTwoIsNot() {
        AcsClient registrar = acs.registrar();
        ObjectNode one = Appeals.appeal(Appeals.author("Коваленко Олена Петрівна"));
        String appeal = Appeals.registered(registrar, Appeals.register(acs, "appeal"), one);
        String answer = Letters.id(answering(appeal, "outgoing").expect(201).json());
        JsonNode question = Appeals.file(registrar, appeal).path("questions").get(0);
        assertThat(question.path("answer").asText()).isEqualTo(answer);
        assertThat(deadline(appeal).path("answer").path("document").asText()).isEqualTo(answer);
        strike(answer);
        JsonNode file = Appeals.file(registrar, appeal);
        assertThat(file.path("questions").get(0).path("answer").isNull()).isTrue();
        assertThat(file.path("acts").findValuesAsText("act")).contains("reopened");
        assertThat(deadline(appeal).path("finishedOn").isNull()).isTrue();

        ObjectNode two = one.deepCopy();
        two.set(
                "questions",
                Appeals.array(
                        Json.object("text", "Протікає дах", "group", "090"),
                        Json.object("text", "Немає опалення", "group", "090")));
        String both = Appeals.registered(registrar, Appeals.register(acs, "appeal"), two);
        String reply = Letters.id(answering(both, "outgoing").expect(201).json());
        JsonNode asked = Appeals.file(registrar, both).path("questions");
        assertThat(asked.get(0).path("answer").isNull()).isTrue();
        assertThat(deadline(both).path("finishedOn").isNull()).isTrue();
        for (JsonNode each : asked) {
            registrar
                    .put(
                            Appeals.APPEALS
                                    + "/"
                                    + both
                                    + "/questions/"
                                    + each.path("id").asLong()
                                    + "/answer",
                            Json.object("document", reply, "result", "9.1"))
                    .expect(200);
        }
        assertThat(deadline(both).path("answer").path("document").asText()).isEqualTo(reply);
    }

    /** The deadline is met again by the answer that had met it, and says why. */
    @Test
    public void aQuestionThatIsAddedAfterTheAnswerAndTakenOutAgainLeavesNothingDue() {
        AcsClient registrar = acs.registrar();
        ObjectNode one = Appeals.appeal(Appeals.author("Коваленко Олена Петрівна"));
        String appeal = Appeals.registered(registrar, Appeals.register(acs, "appeal"), one);
        String answer = Letters.id(answering(appeal, "outgoing").expect(201).json());
        ObjectNode two = one.deepCopy();
        two.withArray("questions").add(Json.object("text", "Немає опалення", "group", "090"));
        registrar.put(Appeals.APPEALS + "/" + appeal, Json.object("appeal", two)).expect(200);
        assertThat(deadline(appeal).path("finishedOn").isNull()).isTrue();
        registrar.put(Appeals.APPEALS + "/" + appeal, Json.object("appeal", one)).expect(200);
        JsonNode met = deadline(appeal);
        assertThat(met.path("answer").path("document").asText()).isEqualTo(answer);
        assertThat(met.path("finishedOn").asText()).isEqualTo(today());
        assertThat(met.path("history").findValuesAsText("reason"))
                .contains("Вилучено питання: Немає опалення");
    }

    /** An order is linked as related: it is no answer that could be withdrawn. */
    @Test
    public void aQuestionThatAnOrderSettledIsOpenAgainWhenTheOrderIsVoided() {
        String appeal =
                Appeals.registered(
                        acs.registrar(),
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        String order =
                Letters.id(
                        send("order", Json.object("summary", "Про ремонт даху"))
                                .expect(201)
                                .json());
        long question =
                Appeals.file(acs.registrar(), appeal).path("questions").get(0).path("id").asLong();
        String address = Appeals.APPEALS + "/" + appeal + "/questions/" + question + "/answer";
        acs.registrar().put(address, Json.object("document", order)).expect(200);
        strike(order);
        JsonNode file = Appeals.file(acs.registrar(), appeal);
        assertThat(file.path("questions").get(0).path("answer").isNull()).isTrue();
        assertThat(file.path("acts").findValuesAsText("act")).contains("reopened");
        Problems.expect(
                acs.registrar().put(address, Json.object("document", order)),
                409,
                "link-not-registered");
    }

    @Test
    public void aMemoAnswersALetterInTheHouseAndNoAuthorOfAnAppeal() {
        String letter = Letters.id(letter("Про воду"));
        answering(letter, "internal").expect(201);
        assertThat(deadline(letter).path("finishedOn").asText()).isEqualTo(today());
        String appeal =
                Appeals.registered(
                        acs.registrar(),
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        Problems.expect(answering(appeal, "internal"), 409, "link-kinds");
    }

    @Test
    public void whatIsAnsweredIsFoundByItsWordsAmongWhatMayBeAnswered() {
        String word = "водогін-" + Registers.newCode();
        JsonNode letter = letter("Про " + word);
        send("outgoing", Json.object("summary", "Щодо " + word, "correspondent", "ТОВ «Дах»"))
                .expect(201);
        assertThat(targets(acs.registrar(), word.toUpperCase(Locale.ROOT), "")).hasSize(2);
        assertThat(targets(acs.registrar(), word, "&answerKind=outgoing"))
                .singleElement()
                .satisfies(
                        end ->
                                assertThat(end.path("document").asText())
                                        .isEqualTo(Letters.id(letter)));
        Problems.expect(
                acs.registrar().get("/s/city-edms/link-targets?q=x&answerKind=eats"),
                422,
                "invalid-input");
        ObjectNode secret = Letters.card("Таємний " + word).put("confidentiality", "official-use");
        Letters.send(acs.registrar(), Registers.create(acs), secret).expect(201);
        assertThat(targets(acs.newPerson(Acs.USERS), "Таємний " + word, ""))
                .as("nobody finds by its words what they may not open")
                .isEmpty();
    }

    private JsonNode targets(AcsClient reader, String text, String more) {
        String q = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return reader.get("/s/city-edms/link-targets?q=" + q + more)
                .expect(200)
                .json()
                .path("documents");
    }

    /** With a deadline, as its registrar would set it. */
    private JsonNode letter(String summary) {
        JsonNode letter = Letters.register(acs.registrar(), Registers.create(acs), summary);
        setDeadline(Letters.id(letter));
        return letter;
    }

    private void setDeadline(String letter) {
        acs.registrar()
                .put(
                        Letters.DOCUMENTS + "/" + letter + "/deadline",
                        Json.object("preset", "information-request", "startDay", today()))
                .expect(200);
    }

    private JsonNode deadline(String letter) {
        return acs.registrar()
                .get(Letters.DOCUMENTS + "/" + letter + "/deadline")
                .expect(200)
                .json()
                .path("deadline");
    }

    private List<String> dueOn(String day) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    acs.registrar()
                            .get(
                                    "/s/city-edms/deadlines?limit=200&from="
                                            + day
                                            + "&to="
                                            + day
                                            + cursor)
                            .expect(200)
                            .json();
            page.path("deadlines").forEach(line -> found.add(line.path("document").asText()));
            cursor =
                    page.path("next").isNull()
                            ? ""
                            : "&cursor="
                                    + URLEncoder.encode(
                                            page.path("next").asText(), StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return found;
    }

    private JsonNode outgoing() {
        return send("outgoing", Json.object("summary", "Відповідь", "correspondent", "ТОВ «Дах»"))
                .expect(201)
                .json();
    }

    private Reply send(String kind, ObjectNode card) {
        ObjectNode settings = Registers.settings(Registers.newCode()).put("kind", kind);
        return Letters.send(acs.registrar(), Registers.create(acs, settings), card);
    }

    /** Registered and linked in one request. */
    private Reply answering(String letter, String kind) {
        ObjectNode settings = Registers.settings(Registers.newCode()).put("kind", kind);
        ObjectNode card = Json.object("summary", "Відповідь", "correspondent", "ТОВ «Дах»");
        return acs.registrar()
                .post(
                        Letters.DOCUMENTS,
                        Letters.form(Registers.create(acs, settings), card)
                                .text(
                                        "link",
                                        Json.object("type", "answers", "target", letter).toString())
                                .file("відповідь.pdf", "application/pdf", Letters.pdf()));
    }

    private Reply link(String answer, String letter) {
        return acs.registrar()
                .post(
                        Letters.DOCUMENTS + "/" + answer + "/links",
                        Json.object("type", "answers", "target", letter));
    }

    private void takeBack(String document, long link, String reason) {
        acs.registrar()
                .delete(
                        Letters.DOCUMENTS
                                + "/"
                                + document
                                + "/links/"
                                + link
                                + "?reason="
                                + URLEncoder.encode(reason, StandardCharsets.UTF_8))
                .expect(200);
    }

    private void strike(String document) {
        acs.admin()
                .post(
                        Letters.DOCUMENTS + "/" + document + "/void",
                        Json.object("reason", "Помилкова реєстрація"))
                .expect(200);
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv")).toString();
    }
}
