package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class DeadlineScenarios {

    private static final String COMPUTATION = "/s/city-edms/deadlines/computation";
    private static final String PRESETS = "/s/city-edms/deadline-presets";
    private static final String DAYS = "/s/city-edms/calendar/days/";
    private static final String MARTIAL = "/s/city-edms/calendar/martial-periods";

    @Rule public final Acs acs = new Acs();

    @Test
    public void aDeadlineTellsWhyItIsOnItsDay() {
        JsonNode computed = compute("information-request", "2026-10-07");
        assertThat(computed.path("due").asText()).isEqualTo("2026-10-14");
        assertThat(computed.path("explanation").path("uk").asText())
                .isEqualTo(
                        "до 14.10.2026 — 5 роб. днів, ст. 20 Закону «Про доступ до публічної інформації»;"
                                + " 10–11.10 вихідні");
        assertThat(computed.path("explanation").path("en").asText())
                .startsWith("by 14.10.2026 — 5 working days, Art. 20");
    }

    @Test
    public void fortyEightHoursRunFromTheHourOfReceipt() {
        JsonNode computed =
                acs.registrar()
                        .post(
                                COMPUTATION,
                                Json.object(
                                        "preset",
                                        "information-request-urgent",
                                        "startDay",
                                        "2026-10-07",
                                        "startTime",
                                        "09:30"))
                        .expect(200)
                        .json();
        assertThat(computed.path("dueAt").asText()).isEqualTo("2026-10-09T09:30:00+03:00");
    }

    @Test
    public void aPresetThatIsBeingTypedIsCountedAndNotStored() {
        ObjectNode settings = preset(3, "calendar-days", "as-is");
        JsonNode computed =
                acs.admin()
                        .post(
                                COMPUTATION,
                                Json.object(
                                        "preset",
                                        "typed",
                                        "startDay",
                                        "2026-10-07",
                                        "settings",
                                        settings))
                        .expect(200)
                        .json();
        assertThat(computed.path("due").asText()).isEqualTo("2026-10-10");
        Problems.expect(computation(acs.admin(), "typed"), 404, "deadline-preset-not-found");
    }

    @Test
    public void anAdministratorChangesAPresetAndGivesItBackToTheLaw() {
        String code = "t-" + UUID.randomUUID().toString().substring(0, 18);
        acs.admin().put(PRESETS + "/" + code, preset(10, "working-days", "preceding")).expect(200);
        assertThat(compute(code, "2026-10-07").path("due").asText()).isEqualTo("2026-10-21");
        acs.admin().put(PRESETS + "/" + code, preset(2, "months", "following")).expect(200);
        assertThat(compute(code, "2026-10-07").path("due").asText()).isEqualTo("2026-12-07");
        acs.admin().delete(PRESETS + "/" + code).expect(200);
        Problems.expect(computation(acs.admin(), code), 404, "deadline-preset-not-found");
        JsonNode appeal =
                find(acs.registrar().get(PRESETS).expect(200).json().path("presets"), "appeal");
        assertThat(appeal.path("lawful").asBoolean()).isTrue();
        assertThat(appeal.path("extension").path("total").path("amount").asInt()).isEqualTo(45);
    }

    @Test
    public void aPresetWithFaultsSaysAllOfThem() {
        ObjectNode settings = preset(0, "working-days", "sometimes");
        settings.remove("titleUk");
        JsonNode problem =
                Problems.expect(
                        acs.admin().put(PRESETS + "/appeal", settings), 422, "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactly(
                        "titleUk:required", "term.amount:out-of-range", "lastDayRule:not-in-list");
    }

    @Test
    public void aDayThatTheAdministratorSetsMovesDeadlines() {
        // A year that nobody counts deadlines in yet, so that other scenarios are left alone.
        LocalDate day = LocalDate.of(2096, 3, 7);
        try {
            acs.admin()
                    .put(DAYS + day, Json.object("kind", "day-off", "note", "День міста"))
                    .expect(200);
            JsonNode computed = compute("dispatch", day.minusDays(1).toString());
            assertThat(computed.path("due").asText()).isNotEqualTo(day.toString());
            assertThat(computed.path("explanation").path("uk").asText()).contains("День міста");
            assertThat(dates(day.getYear())).contains(day.toString());
        } finally {
            acs.admin().delete(DAYS + day).expect(200);
        }
        assertThat(compute("dispatch", day.minusDays(1).toString()).path("explanation").toString())
                .doesNotContain("День міста");
    }

    @Test
    public void theYearsCalendarNamesHolidaysAndWhatMartialLawMakesOfThem() {
        JsonNode days =
                acs.registrar()
                        .get("/s/city-edms/calendar/years/2020")
                        .expect(200)
                        .json()
                        .path("days");
        assertThat(day(days, "2020-01-06").path("reason").asText()).isEqualTo("moved-off");
        assertThat(day(days, "2020-01-11").path("kind").asText()).isEqualTo("working");
        assertThat(day(days, "2020-04-20").path("reason").asText()).isEqualTo("after-holiday");
        JsonNode war =
                acs.registrar()
                        .get("/s/city-edms/calendar/years/2023")
                        .expect(200)
                        .json()
                        .path("days");
        assertThat(day(war, "2023-08-24").path("reason").asText()).isEqualTo("worked-holiday");
        Problems.expect(
                acs.registrar().get("/s/city-edms/calendar/years/20x0"), 422, "invalid-input");
    }

    @Test
    public void periodsOfMartialLawMayNotMeet() {
        JsonNode before = acs.admin().get(MARTIAL).expect(200).json();
        assertThat(before.path("periods").path(0).path("from").asText()).isEqualTo("2022-03-24");
        ObjectNode wrong = Json.object();
        wrong.putArray("periods")
                .add(Json.object("from", "2022-03-24"))
                .add(Json.object("from", "2025-01-01"));
        JsonNode problem = Problems.expect(acs.admin().put(MARTIAL, wrong), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("periods.1:overlaps");
        assertThat(acs.admin().put(MARTIAL, before).expect(200).json()).isEqualTo(before);
    }

    @Test
    public void aDocumentHasItsDeadlineAndTheHistoryOfIt() {
        String id = letter();
        assertThat(read(id).isNull()).isTrue();
        set(id, "appeal", "2026-10-07").expect(200);
        JsonNode changed = set(id, "appeal-simple", "2026-10-07").expect(200).json();
        assertThat(changed.path("due").asText()).isEqualTo("2026-10-22");
        JsonNode deadline = read(id);
        assertThat(deadline.path("history")).hasSize(2);
        assertThat(deadline.path("history").path(0).path("due").asText()).isEqualTo("2026-11-06");
        assertThat(deadline.path("history").path(1).path("act").asText()).isEqualTo("changed");
    }

    @Test
    public void anExtensionIsGrantedOnceAndDraftsTheLetterToTheAuthor() {
        String id = letter();
        String today = LocalDate.now(ZoneId.of("Europe/Kyiv")).toString();
        JsonNode set = set(id, "information-request", today).expect(200).json();
        JsonNode extended = extend(acs.registrar(), id, "Великий обсяг").expect(201).json();
        assertThat(extended.path("due").asText()).isEqualTo(set.path("extendedDue").asText());
        assertThat(extended.path("explanation").path("uk").asText())
                .contains("продовжено до 20 роб. днів");
        JsonNode act = extended.path("history").path(1);
        assertThat(act.path("reason").asText()).isEqualTo("Великий обсяг");
        String letter = act.path("notice").asText();
        JsonNode draft = acs.registrar().get(Letters.DOCUMENTS + "/" + letter).expect(200).json();
        assertThat(draft.path("kind").asText()).isEqualTo("outgoing");
        assertThat(draft.path("registration").isNull()).isTrue();
        assertThat(draft.path("card").path("correspondent").asText())
                .isEqualTo("Міністерство розвитку громад та територій України");
        assertThat(draft.path("file").path("name").asText()).endsWith(".docx");
        assertThat(
                        acs.registrar()
                                .get(AcsClient.V1 + "/nodes/" + letter + "/content")
                                .expect(200)
                                .body())
                .startsWith(0x50, 0x4b);
        Problems.expect(extend(acs.registrar(), id, "Ще раз"), 409, "deadline-extended-already");
        Problems.expect(set(id, "appeal", today), 409, "deadline-extended-already");
    }

    @Test
    public void theDraftedLetterIsRegisteredWhereItLies() {
        String id = letter();
        String today = LocalDate.now(ZoneId.of("Europe/Kyiv")).toString();
        set(id, "appeal", today).expect(200);
        JsonNode extended = extend(acs.registrar(), id, "Потрібна перевірка").expect(201).json();
        String letter = extended.path("history").path(1).path("notice").asText();
        String code =
                Registers.create(
                        acs, Registers.settings(Registers.newCode()).put("kind", "outgoing"));
        JsonNode registered =
                acs.registrar()
                        .post(
                                Letters.DOCUMENTS + "/" + letter + "/registration",
                                Json.object(
                                        "register",
                                        code,
                                        "card",
                                        Json.object(
                                                "summary", "Про продовження строку розгляду",
                                                "correspondent", "Міністерство")))
                        .expect(201)
                        .json();
        assertThat(Letters.number(registered)).isEqualTo("01-99/1");
    }

    @Test
    public void anExtensionAfterItsLawfulMomentOrWithoutALawIsRefused() {
        String late = letter();
        set(late, "information-request", "2026-01-15").expect(200);
        Problems.expect(extend(acs.registrar(), late, "Обсяг"), 409, "deadline-extension-late");
        String simple = letter();
        set(simple, "appeal-simple", LocalDate.now(ZoneId.of("Europe/Kyiv")).toString())
                .expect(200);
        Problems.expect(extend(acs.registrar(), simple, "Обсяг"), 409, "deadline-not-extendable");
        Problems.expect(extend(acs.registrar(), letter(), "Обсяг"), 404, "deadline-not-found");
        Problems.expect(extend(acs.registrar(), simple, " "), 422, "invalid-input");
    }

    @Test
    public void openDeadlinesAreListedNearestFirstUntilTheyAreMet() {
        String id = letter();
        set(id, "appeal-simple", "2026-01-15").expect(200);
        JsonNode deadline = read(id);
        assertThat(deadline.path("overdue").asBoolean()).isTrue();
        String due = deadline.path("due").asText();
        assertThat(due(due)).contains(id);
        acs.registrar()
                .post(
                        Letters.DOCUMENTS + "/" + id + "/deadline/completion",
                        Json.object("on", "2026-01-20"))
                .expect(200);
        assertThat(due(due)).doesNotContain(id);
        assertThat(read(id).path("finishedOn").asText()).isEqualTo("2026-01-20");
        Problems.expect(set(id, "appeal", "2026-01-15"), 409, "deadline-finished");
    }

    @Test
    public void aNamedDayIsAskedForWhereTheCouncilSetsIt() {
        String id = letter();
        Problems.expect(set(id, "deputy-request", "2026-10-07"), 422, "deadline-day-missing");
        JsonNode set =
                acs.registrar()
                        .put(
                                Letters.DOCUMENTS + "/" + id + "/deadline",
                                Json.object(
                                        "preset", "deputy-request",
                                        "startDay", "2026-10-07",
                                        "namedDay", "2026-10-30"))
                        .expect(200)
                        .json();
        assertThat(set.path("due").asText()).isEqualTo("2026-10-30");
    }

    @Test
    public void onlyRegistrarsSetDeadlinesAndOnlyAdministratorsChangeTheCalendar() {
        String id = letter();
        AcsClient clerk = acs.newPerson(Acs.USERS);
        Problems.expect(extend(clerk, id, "Обсяг"), 403, "may-not-register");
        Problems.expect(
                clerk.put(
                        Letters.DOCUMENTS + "/" + id + "/deadline",
                        Json.object("preset", "appeal", "startDay", "2026-10-07")),
                403,
                "may-not-register");
        Problems.expect(
                acs.newPerson(Acs.USERS, Acs.REGISTRARS)
                        .put(DAYS + "2097-01-02", Json.object("kind", "day-off")),
                403,
                "may-not-administer");
        Problems.expect(
                clerk.put(PRESETS + "/appeal", preset(1, "months", "as-is")),
                403,
                "may-not-administer");
        Problems.expect(clerk.put(MARTIAL, Json.object()), 403, "may-not-administer");
        Problems.expect(computation(acs.newPerson(), "appeal"), 403, "may-not-read");
        acs.anonymous().get(PRESETS).expect(401);
    }

    private String letter() {
        return Letters.id(Letters.register(acs.registrar(), Registers.create(acs), "Лист"));
    }

    private JsonNode compute(String preset, String day) {
        return acs.registrar()
                .post(COMPUTATION, Json.object("preset", preset, "startDay", day))
                .expect(200)
                .json();
    }

    private static Reply computation(AcsClient client, String preset) {
        return client.post(COMPUTATION, Json.object("preset", preset, "startDay", "2026-10-07"));
    }

    private Reply set(String id, String preset, String day) {
        return acs.registrar()
                .put(
                        Letters.DOCUMENTS + "/" + id + "/deadline",
                        Json.object("preset", preset, "startDay", day));
    }

    private static Reply extend(AcsClient client, String id, String reason) {
        return client.post(
                Letters.DOCUMENTS + "/" + id + "/deadline/extension",
                Json.object("reason", reason));
    }

    private JsonNode read(String id) {
        return acs.registrar()
                .get(Letters.DOCUMENTS + "/" + id + "/deadline")
                .expect(200)
                .json()
                .path("deadline");
    }

    /** Documents whose open deadline is on a day, page by page. */
    private List<String> due(String day) {
        List<String> documents = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    acs.registrar()
                            .get(
                                    "/s/city-edms/deadlines?limit=2&from="
                                            + day
                                            + "&to="
                                            + day
                                            + cursor)
                            .expect(200)
                            .json();
            page.path("deadlines").forEach(line -> documents.add(line.path("document").asText()));
            cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());
        return documents;
    }

    private List<String> dates(int year) {
        List<String> dates = new ArrayList<>();
        acs.registrar()
                .get("/s/city-edms/calendar/years/" + year)
                .expect(200)
                .json()
                .path("days")
                .forEach(day -> dates.add(day.path("date").asText()));
        return dates;
    }

    private static JsonNode day(JsonNode days, String date) {
        for (JsonNode day : days) {
            if (day.path("date").asText().equals(date)) {
                return day;
            }
        }
        throw new AssertionError("No " + date);
    }

    private static JsonNode find(JsonNode presets, String code) {
        for (JsonNode preset : presets) {
            if (preset.path("code").asText().equals(code)) {
                return preset;
            }
        }
        throw new AssertionError("No " + code);
    }

    private static ObjectNode preset(int amount, String unit, String lastDayRule) {
        return Json.object(
                "titleUk",
                "Перевірка",
                "sourceUk",
                "рішення ради",
                "direction",
                "after",
                "term",
                Json.object("amount", amount, "unit", unit),
                "startRule",
                "next-day",
                "lastDayRule",
                lastDayRule);
    }
}
