package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The savings meter of an institution of its own, so that every figure is known to the kopeck. */
public class SavingsScenarios {
    private static final String METER = "/s/city-edms/reports/savings";

    @Rule public final Acs acs = new Acs();

    private final String institution = Registers.newCode();

    @Before
    public void found() {
        acs.admin()
                .post(
                        "/s/city-edms/organization/institutions",
                        Json.object("code", institution, "name", "Установа " + institution))
                .expect(200);
    }

    @Test
    public void figuresAreWhatWasDone_andLeadToTheirEvents() {
        assertThat(meter().path("total").path("events").asLong()).isZero();
        Executions letter = letter("Про економію");
        JsonNode task = Executions.task(letter.resolved(), "main");
        letter.step(acs.demo("lawyer"), task, "report", "Зроблено").expect(200);
        JsonNode answer = sentByEmail("Про відповідь");
        JsonNode meter = meter();
        JsonNode total = meter.path("total");
        // Letter 4 sheets; two copies of 4 sheets for three executors; a report; an answer of 2.
        assertThat(total.path("events").asLong()).isEqualTo(5);
        is(total, "copies", "4");
        is(total, "sheets", "15");
        is(total, "envelopes", "1");
        is(total, "walks", "5");
        is(total, "paper", "13.50");
        is(total, "post", "20.00");
        is(total, "time", "29.47");
        is(total, "money", "62.97");
        is(total, "hours", "0.57");
        is(total, "kilograms", "0.080");
        for (String part : List.of("months", "units", "sources", "cells")) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode each : meter.path(part)) {
                sum = sum.add(each.path("amount").path("money").decimalValue());
            }
            assertThat(sum).as(part).isEqualByComparingTo("62.97");
        }
        assertThat(sources(acs.registrar(), ""))
                .containsExactlyInAnyOrder("letter", "review", "resolution", "report", "dispatch");
        assertThat(sources(acs.registrar(), "&figure=envelopes")).containsExactly("dispatch");
        assertThat(sources(acs.registrar(), "&figure=copies"))
                .containsExactlyInAnyOrder("letter", "resolution", "dispatch");
        for (JsonNode unit : meter.path("units")) {
            assertThat(
                            events(
                                    acs.registrar(),
                                    "&unit="
                                            + (unit.path("unit").isNull()
                                                    ? "0"
                                                    : unit.path("unit").asText())))
                    .hasSize(unit.path("amount").path("events").asInt());
        }
        JsonNode dispatch = events(acs.registrar(), "&source=dispatch").get(0);
        assertThat(dispatch.path("document").asText()).isEqualTo(Letters.id(answer));
        assertThat(dispatch.path("summary").asText()).isEqualTo("Про відповідь");
    }

    @Test
    public void ofAVoidedRegistrationNothingIsCounted() {
        Executions letter = letter("Помилкова");
        JsonNode task = Executions.task(letter.resolved(), "main");
        letter.step(acs.demo("lawyer"), task, "report", "Зроблено").expect(200);
        assertThat(meter().path("total").path("events").asLong()).isEqualTo(4);
        acs.admin().post(letter.path("void"), Json.object("reason", "двічі")).expect(200);
        assertThat(meter().path("total").path("events").asLong()).isZero();
        assertThat(events(acs.registrar(), "")).isEmpty();
    }

    @Test
    public void aBaselineHoldsFromItsDayOnAndEarlierOnesAreKept() {
        sentByEmail("Про тариф");
        LocalDate today = today();
        JsonNode shipped = baselines();
        assertThat(shipped.path("current").path("id").asText()).isEqualTo("0");
        assertThat(shipped.path("versions")).isEmpty();
        is(meter().path("total"), "post", "20.00");
        set(acs.admin(), today.minusYears(1).toString(), "Рішення № 1", "stamp-price", "25.00")
                .expect(201);
        is(meter().path("total"), "post", "27.00");
        set(acs.admin(), today.plusDays(1).toString(), "Рішення № 2", "stamp-price", "99.00")
                .expect(201);
        is(meter().path("total"), "post", "27.00");
        JsonNode history =
                set(acs.admin(), today.toString(), "Рішення № 3", "envelope-price", "3.5")
                        .expect(201)
                        .json();
        is(meter().path("total"), "post", "21.50");
        assertThat(history.path("versions")).hasSize(3);
        assertThat(history.path("current").path("basis").asText()).isEqualTo("Рішення № 3");
        assertThat(history.path("current").path("madeBy").asText()).isNotBlank();
        assertThat(history.path("current").path("madeAt").asText()).isNotBlank();
        JsonNode refused =
                Problems.expect(
                        set(
                                acs.admin(),
                                YearMonth.from(today).minusMonths(1).atEndOfMonth().toString(),
                                "Заднім числом",
                                "stamp-price",
                                "1"),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(refused)).containsExactly("from:savings-month-closed");
        assertThat(meter().path("baselines")).isNotEmpty();
    }

    @Test
    public void onlyWhoMaySeesAndOnlyAdministratorsSet() {
        Problems.expect(
                set(acs.registrar(), today().toString(), "Рішення", "stamp-price", "1"),
                403,
                "may-not-administer");
        Problems.expect(
                set(acs.demo("mayor"), today().toString(), "Рішення", "stamp-price", "1"),
                403,
                "may-not-administer");
        assertThat(baselines().path("maySet").asBoolean()).isFalse();
        AcsClient stranger = acs.newPerson();
        for (String what :
                List.of(
                        "?" + period(),
                        "/events?" + period(),
                        "/file?format=xlsx&" + period(),
                        "/events/file?format=pdf&" + period(),
                        "/picture?format=svg&" + period(),
                        "/baselines?institution=" + institution)) {
            Problems.expect(stranger.get(METER + what), 403, "may-not-read");
        }
    }

    @Test
    public void ofADocumentThatIsClosedTheListTellsTheNumberOnly() {
        String register = register("incoming", "01-98");
        JsonNode closed =
                Letters.send(
                                acs.registrar(),
                                register,
                                Letters.card("Таємний зміст")
                                        .put("confidentiality", "official-use")
                                        .put("deliveryMethod", "email"))
                        .expect(201)
                        .json();
        JsonNode open = events(acs.registrar(), "").get(0);
        assertThat(open.path("open").asBoolean()).isTrue();
        JsonNode event = events(acs.newPerson(Acs.USERS), "").get(0);
        assertThat(event.path("number").asText()).isEqualTo(Letters.number(closed));
        assertThat(event.path("open").asBoolean()).isFalse();
        assertThat(event.toString()).doesNotContain("Таємний");
    }

    @Test
    public void itIsPrintedGivenAsASpreadsheetAndDrawn() {
        sentByEmail("До друку");
        assertThat(text("/file?format=pdf&" + period())).startsWith("%PDF-");
        assertThat(text("/file?format=xlsx&" + period())).startsWith("PK");
        assertThat(text("/events/file?format=pdf&figure=post&" + period())).startsWith("%PDF-");
        assertThat(text("/events/file?format=xlsx&" + period())).startsWith("PK");
        assertThat(text("/picture?format=pdf&" + period())).startsWith("%PDF-");
        for (String shape : List.of("sheet", "tall")) {
            Reply svg =
                    acs.registrar()
                            .get(METER + "/picture?format=svg&shape=" + shape + "&" + period())
                            .expect(200);
            assertThat(svg.header("Content-Type")).startsWith("image/svg+xml");
            assertThat(svg.text()).startsWith("<svg ").contains("Установа " + institution);
        }
    }

    @Test
    public void whatCannotBeAskedIsRefused() {
        refused("?to=2026-01", "from");
        refused("?from=2026-13&to=2026-12", "from");
        refused("?from=2026-02&to=2026-01", "to");
        refused("?from=2024-01&to=2026-01", "to");
        refused("/events?" + period() + "&figure=trees", "figure");
        refused("/events?" + period() + "&cursor=2026-01-01.letter", "cursor");
        refused("/events?" + period() + "&unit=x", "unit");
        refused("/picture?" + period() + "&format=png", "format");
        refused("/picture?" + period() + "&format=svg&shape=round", "shape");
        Problems.expect(
                acs.registrar().get(METER + "?from=2026-01&to=2026-01&institution=nowhere"),
                422,
                "institution-not-found");
        Problems.expect(
                acs.admin()
                        .post(
                                METER + "/baselines",
                                Json.object(
                                        "institution",
                                        "nowhere",
                                        "from",
                                        "2026-01-01",
                                        "basis",
                                        "Рішення")),
                422,
                "institution-not-found");
    }

    private void refused(String query, String field) {
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        acs.registrar().get(METER + query), 422, "invalid-input")))
                .containsExactly(field + ":invalid");
    }

    private static void is(JsonNode amount, String figure, String value) {
        assertThat(amount.path(figure).decimalValue()).as(figure).isEqualByComparingTo(value);
    }

    private String register(String kind, String index) {
        return Registers.create(
                acs,
                Registers.settings(Registers.newCode())
                        .put("institution", institution)
                        .put("kind", kind)
                        .put("index", index));
    }

    /** A letter of three sheets and an annex of one that came by e-mail. */
    private Executions letter(String summary) {
        ObjectNode card =
                Letters.card(summary)
                        .put("deliveryMethod", "email")
                        .put("sheets", 3)
                        .put("annexes", 1)
                        .put("annexSheets", 1);
        return Executions.of(
                acs,
                Letters.id(
                        Letters.send(acs.registrar(), register("incoming", "01-97"), card)
                                .expect(201)
                                .json()));
    }

    private JsonNode sentByEmail(String summary) {
        ObjectNode card = Letters.card(summary).put("deliveryMethod", "email").put("sheets", 2);
        card.remove("receivedOn");
        JsonNode answer =
                Letters.send(acs.registrar(), register("outgoing", "01-96"), card)
                        .expect(201)
                        .json();
        String path = Letters.DOCUMENTS + "/" + Letters.id(answer) + "/dispatches";
        ObjectNode plan = Json.object();
        plan.putArray("addressees")
                .add(
                        Json.object(
                                "name", "Водоканал",
                                "email", "office@vodokanal.example",
                                "method", "email"));
        acs.registrar().put(path, plan).expect(200);
        ObjectNode batch = Json.object();
        batch.putArray("dispatches")
                .add(
                        acs.registrar()
                                .get(path)
                                .expect(200)
                                .json()
                                .path("dispatches")
                                .get(0)
                                .path("id")
                                .asLong());
        acs.registrar().post("/s/city-edms/dispatch-batches", batch).expect(201);
        return answer;
    }

    private JsonNode meter() {
        return acs.registrar().get(METER + "?" + period()).expect(200).json();
    }

    private JsonNode baselines() {
        return acs.registrar()
                .get(METER + "/baselines?institution=" + institution)
                .expect(200)
                .json();
    }

    private Reply set(AcsClient who, String from, String basis, String code, String value) {
        ObjectNode draft = Json.object("institution", institution, "from", from, "basis", basis);
        draft.putArray("values")
                .add(Json.object("code", code, "value", value, "source", "Накладна № 5"));
        return who.post(METER + "/baselines", draft);
    }

    private List<String> sources(AcsClient who, String more) {
        return events(who, more).stream().map(event -> event.path("source").asText()).toList();
    }

    /** Page by page, two at a time. */
    private List<JsonNode> events(AcsClient who, String more) {
        List<JsonNode> events = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page =
                    who.get(METER + "/events?limit=2&" + period() + more + cursor)
                            .expect(200)
                            .json();
            page.path("events").forEach(events::add);
            if (page.path("next").isNull()) {
                return events;
            }
            cursor = "&cursor=" + page.path("next").asText();
        }
    }

    private String text(String what) {
        Reply reply = acs.registrar().get(METER + what).expect(200);
        assertThat(reply.header("Content-Disposition")).startsWith("attachment; filename=");
        return new String(reply.body(), StandardCharsets.ISO_8859_1);
    }

    /** Yesterday's month too, should midnight of a month's end come in between. */
    private String period() {
        YearMonth month = YearMonth.from(today());
        return "from=" + month.minusMonths(1) + "&to=" + month + "&institution=" + institution;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv"));
    }
}
