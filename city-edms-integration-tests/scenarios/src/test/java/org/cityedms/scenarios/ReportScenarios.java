package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Reports of execution, as those see them who control, head and execute. */
public class ReportScenarios {
    private static final String REPORTS = "/s/city-edms/reports/";

    @Rule public final Acs acs = new Acs();

    @Test
    public void figuresCountWhatWasDoneAndWhatIsOverdueAndLeadToTheirTasks() {
        JsonNode before = lawyers(acs.registrar());
        Executions overdue = Executions.registered(acs, "Прострочене " + UUID.randomUUID());
        onPaper(overdue, "lawyer");
        Executions done = Executions.registered(acs, "Виконане");
        JsonNode task = Executions.task(done.resolved(), "main");
        done.step(acs.demo("lawyer"), task, "report", "Зроблено").expect(200);
        done.step(acs.demo("mayor"), task, "accept", "Прийнято").expect(200);
        JsonNode after = lawyers(acs.registrar());
        assertThat(more(before, after, "all")).isEqualTo(2);
        assertThat(more(before, after, "overdue")).isEqualTo(1);
        assertThat(more(before, after, "doneInTime")).isEqualTo(1);
        assertThat(more(before, after, "running")).isZero();
        JsonNode line = line(acs.registrar(), "overdue", overdue.letter);
        assertThat(line.path("person").asText()).contains("Лисенко");
        assertThat(line.path("controllerName").asText()).contains("Зелена");
        assertThat(line.path("daysLate").asInt()).isPositive();
        assertThat(line.path("summary").asText()).startsWith("Прострочене");
        assertThat(line(acs.registrar(), "done-in-time", done.letter).path("state").asText())
                .isEqualTo("done-in-time");
    }

    @Test
    public void aHeadSeesTheirUnitAndAnExecutorTheirOwn() {
        Executions letter = Executions.registered(acs, "Для юриста");
        onPaper(letter, "lawyer2");
        assertThat(find(acs.demo("lawyer2"), "overdue", letter.letter)).isNotNull();
        assertThat(find(acs.demo("lawyer"), "overdue", letter.letter)).isNotNull();
        assertThat(find(acs.demo("controller"), "overdue", letter.letter)).isNotNull();
        assertThat(find(acs.demo("press"), "overdue", letter.letter)).isNull();
        for (JsonNode unit :
                acs.demo("press").get(REPORTS + "overdue").expect(200).json().path("units")) {
            assertThat(unit.path("name").asText()).isNotEqualTo("Юридичний відділ");
        }
        Problems.expect(acs.newPerson().get(REPORTS + "daily"), 403, "may-not-read");
    }

    @Test
    public void ofAnAppealWhoeverMayNotReadItSeesNumberAndDeadlineOnly() {
        String surname = Appeals.surname();
        String id =
                Appeals.registered(
                        acs.registrar(),
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author(surname)));
        onPaper(Executions.of(acs, id), "lawyer2");
        JsonNode closed = line(acs.demo("lawyer"), "overdue", id);
        assertThat(closed.path("open").asBoolean()).isFalse();
        assertThat(closed.path("number").asText()).isNotBlank();
        assertThat(closed.path("due").asText()).isNotBlank();
        assertThat(closed.path("summary").isNull()).isTrue();
        assertThat(closed.path("correspondent").isNull()).isTrue();
        assertThat(closed.path("text").isNull()).isTrue();
        assertThat(closed.toString()).doesNotContain(surname);
        assertThat(line(acs.demo("lawyer2"), "overdue", id).path("open").asBoolean()).isTrue();
        assertThat(line(acs.registrar(), "overdue", id).path("open").asBoolean()).isTrue();
    }

    @Test
    public void everyReportIsPrintedAndGivenAsASpreadsheet() {
        for (String report :
                List.of(
                        "discipline/file?" + today() + "&group=unit",
                        "discipline/file?" + today() + "&group=post&joined=true",
                        "tasks/file?figure=overdue",
                        "overdue/file?joined=true",
                        "daily/file?")) {
            assertThat(text(report + "&format=pdf")).startsWith("%PDF-");
            assertThat(text(report + "&format=xlsx")).startsWith("PK");
        }
    }

    @Test
    public void theDaysSummaryTellsWhatBurnsByUnit() {
        onPaper(Executions.registered(acs, "До наради"), "lawyer");
        JsonNode day = acs.registrar().get(REPORTS + "daily").expect(200).json();
        assertThat(day.path("day").asText()).isEqualTo(office().toString());
        assertThat(LocalDate.parse(day.path("since").asText())).isBefore(office());
        long overdue = 0;
        for (JsonNode unit : day.path("units")) {
            overdue += unit.path("overdue").asLong();
        }
        assertThat(overdue).isPositive().isEqualTo(day.path("overdue").asLong());
    }

    @Test
    public void whatCannotBeReportedIsRefused() {
        refused("discipline", "from");
        refused("discipline?from=2026-02-01&to=2026-01-01", "to");
        refused("discipline?" + today() + "&group=all", "group");
        refused("discipline?" + today() + "&joined=yes", "joined");
        refused("tasks?figure=all", "from");
        refused("tasks?figure=overdue&cursor=x", "cursor");
        refused("daily/file?format=doc", "format");
    }

    private void refused(String query, String field) {
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        acs.registrar().get(REPORTS + query),
                                        422,
                                        "invalid-input")))
                .containsExactly(field + ":invalid");
    }

    /** What the mayor wrote by hand in January is overdue by now. */
    private void onPaper(Executions letter, String executor) {
        ObjectNode draft =
                Json.object(
                        "text",
                        "=1+1 Виконати",
                        "control",
                        true,
                        "controller",
                        letter.post("controller"));
        draft.set("paper", Json.object("post", letter.post("mayor"), "date", "2026-01-16"));
        ObjectNode point = draft.putArray("points").addObject();
        ArrayNode executors = point.putArray("executors");
        executors.add(Executions.executor(letter.post(executor), "main"));
        point.set("deadline", Json.object("kind", "working-days", "days", 5));
        letter.resolve(acs.registrar(), draft).expect(201);
    }

    private JsonNode lawyers(AcsClient who) {
        String query =
                "discipline?" + today() + "&group=post&post=" + Executions.post(acs, "lawyer");
        return who.get(REPORTS + query).expect(200).json().path("total");
    }

    private static long more(JsonNode before, JsonNode after, String figure) {
        return after.path(figure).asLong() - before.path(figure).asLong();
    }

    private JsonNode line(AcsClient who, String figure, String document) {
        JsonNode line = find(who, figure, document);
        assertThat(line).as("%s among %s", document, figure).isNotNull();
        return line;
    }

    /** Page by page, until the document is found. */
    private JsonNode find(AcsClient who, String figure, String document) {
        String cursor = "";
        while (true) {
            JsonNode page =
                    who.get(REPORTS + "tasks?figure=" + figure + "&" + today() + cursor)
                            .expect(200)
                            .json();
            for (JsonNode line : page.path("lines")) {
                if (line.path("document").asText().equals(document)) {
                    return line;
                }
            }
            if (page.path("next").isNull()) {
                return null;
            }
            cursor = "&cursor=" + page.path("next").asText();
        }
    }

    private String text(String report) {
        Reply reply = acs.registrar().get(REPORTS + report).expect(200);
        assertThat(reply.header("Content-Disposition")).startsWith("attachment; filename=");
        return new String(reply.body(), StandardCharsets.ISO_8859_1);
    }

    private static String today() {
        return "from=" + office().minusDays(1) + "&to=" + office();
    }

    private static LocalDate office() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv"));
    }
}
