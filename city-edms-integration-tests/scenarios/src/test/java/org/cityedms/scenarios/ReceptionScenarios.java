package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class ReceptionScenarios {

    private static final String RECEPTIONS = "/s/city-edms/receptions";

    @Rule public final Acs acs = new Acs();

    @Test
    public void aVisitBecomesAnAppealInOneStepAndOnlyOnce() {
        AcsClient registrar = acs.registrar();
        String surname = Appeals.surname();
        long id = recorded(registrar, surname);
        Reply list = registrar.get(RECEPTIONS + "?official=Заступник").expect(200);
        assertThat(list.text()).contains(surname + " О. П.").doesNotContain("Шкільна");
        ObjectNode appeal =
                Json.object(
                        "register", Appeals.register(acs, "appeal"),
                        "card", Json.object("summary", "Про ремонт даху"),
                        "kind", "3.2");
        String document =
                registrar
                        .post(RECEPTIONS + "/" + id + "/appeal", appeal)
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        JsonNode record = Appeals.file(registrar, document).path("appeal");
        assertThat(record.path("form").asText()).isEqualTo("1.2");
        assertThat(record.path("type").asText()).isEqualTo("6.3");
        Problems.expect(
                registrar.post(RECEPTIONS + "/" + id + "/appeal", appeal),
                409,
                "reception-registered");
        Problems.expect(
                registrar.put(RECEPTIONS + "/" + id, card(surname)), 409, "reception-registered");
    }

    @Test
    public void theCardIsPrintedAndThatItWasSeenIsWrittenDown() {
        long id = recorded(acs.registrar(), Appeals.surname());
        byte[] pdf = acs.registrar().get(RECEPTIONS + "/" + id + "/card").expect(200).body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        JsonNode views =
                acs.admin()
                        .get("/s/city-edms/personal-data-views?subject=reception-" + id)
                        .expect(200)
                        .json()
                        .path("views");
        assertThat(views).hasSize(1);
        assertThat(views.get(0).path("data").asText()).isEqualTo("visitor");
    }

    @Test
    public void otherStaffSeeNoReceptionsAndNoStatistics() {
        AcsClient clerk = acs.newPerson(Acs.USERS);
        Problems.expect(clerk.get(RECEPTIONS), 403, "may-not-process-appeals");
        Problems.expect(
                clerk.get("/s/city-edms/appeal-statistics?from=2026-01-01&to=2026-12-31"),
                403,
                "may-not-process-appeals");
    }

    @Test
    public void appealsAreCountedByTheClassifierAndTheTableIsAWorkbook() {
        String period = "?from=2020-01-01&to=2100-12-31";
        int before = count(period);
        Appeals.registered(
                acs.registrar(),
                Appeals.register(acs, "appeal"),
                Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        assertThat(count(period)).isGreaterThan(before);
        byte[] book =
                acs.registrar()
                        .get("/s/city-edms/appeal-statistics-workbook" + period)
                        .expect(200)
                        .body();
        assertThat(new String(book, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    public void copiesBeyondTheFreePagesCostWhatTheNormsAllow() {
        JsonNode cost =
                acs.registrar().get("/s/city-edms/copy-cost?format=a4&pages=12").expect(200).json();
        assertThat(cost.path("freePages").asInt()).isEqualTo(10);
        assertThat(cost.path("cost").asDouble()).isEqualTo(cost.path("page").asDouble() * 2);
        Problems.expect(
                acs.registrar().get("/s/city-edms/copy-cost?format=a5&pages=12"),
                422,
                "invalid-input");
    }

    private int count(String period) {
        JsonNode rows =
                acs.registrar()
                        .get("/s/city-edms/appeal-statistics" + period)
                        .expect(200)
                        .json()
                        .path("rows");
        for (JsonNode row : rows) {
            if (row.path("code").asText().equals("090")) {
                return row.path("count").asInt();
            }
        }
        throw new AssertionError(rows.toString());
    }

    private static long recorded(AcsClient registrar, String surname) {
        return registrar.post(RECEPTIONS, card(surname)).expect(201).json().path("id").asLong();
    }

    private static ObjectNode card(String surname) {
        return Json.object(
                "receivedOn", "2026-01-15",
                "official", "Заступник Петро Іванович",
                "visitor", surname + " Олена Петрівна",
                "address", "м. Зарічне, вул. Шкільна, 5",
                "question", "Протікає дах будинку",
                "group", "090");
    }
}
