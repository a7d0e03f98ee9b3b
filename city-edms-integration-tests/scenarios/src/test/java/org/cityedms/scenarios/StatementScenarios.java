package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HexFormat;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** The monthly statement, as registrars make it and inspectors read it. */
public class StatementScenarios {
    private static final ZoneId OFFICE = ZoneId.of("Europe/Kyiv");
    private static final String REASON = "Зареєстровано двічі";

    @Rule public final Acs acs = new Acs();

    private final YearMonth month = YearMonth.now(OFFICE);

    @Test
    public void aRegistrarStatesAMonthAndItsFileSaysWhatWasDone() throws Exception {
        String code = Registers.create(acs);
        fill(code);
        JsonNode made = only(make(acs.registrar(), code).expect(201));
        assertThat(made.path("month").asText()).isEqualTo(month.toString());
        assertThat(made.path("revision").asInt()).isEqualTo(1);
        Reply file = file(acs.registrar(), made, "json").expect(200);
        assertThat(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256").digest(file.body())))
                .isEqualTo(made.path("sha256").asText());
        JsonNode statement = file.json();
        assertThat(statement.path("numbers").path("first").asText()).isEqualTo("01-99/1");
        assertThat(statement.path("numbers").path("last").asText()).isEqualTo("01-99/4");
        assertThat(statement.path("counts").path("registered").asInt()).isEqualTo(2);
        assertThat(statement.path("voids").path(0).path("number").asText()).isEqualTo("01-99/2");
        assertThat(statement.path("voids").path(0).path("reason").asText()).isEqualTo(REASON);
        JsonNode change = statement.path("corrections").path(0).path("changes").path(0);
        assertThat(change.path("before").asText()).isEqualTo("Про даг");
        assertThat(change.path("after").asText()).isEqualTo("Про дах");
        assertThat(statement.path("reservations").path("made")).hasSize(2);
        assertThat(statement.path("reservations").path("open")).hasSize(2);
        assertThat(statement.path("gaps")).isEmpty();
        assertThat(statement.path("head").path("hash").asText())
                .isEqualTo(made.path("head").path("hash").asText());
        Reply pdf = file(acs.registrar(), made, "pdf").expect(200);
        assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    public void theMonthStatedAgainIsARevisionThatNamesTheOneBefore() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Лист");
        JsonNode first = only(make(acs.registrar(), code).expect(201));
        Letters.register(acs.registrar(), code, "Ще лист");
        JsonNode second = only(make(acs.registrar(), code).expect(201));
        assertThat(second.path("revision").asInt()).isEqualTo(2);
        JsonNode previous =
                file(acs.registrar(), second, "json").expect(200).json().path("previous");
        assertThat(previous.path("hash").asText())
                .isEqualTo(first.path("head").path("hash").asText());
        assertThat(previous.path("revision").asInt()).isEqualTo(1);
        JsonNode all = acs.registrar().get(path(code)).expect(200).json().path("statements");
        assertThat(all).hasSize(2);
        assertThat(all.path(0).path("id").asLong()).isEqualTo(second.path("id").asLong());
    }

    @Test
    public void ofAppealsNumbersAreToldOnly() {
        ObjectNode settings = Registers.settings(Registers.newCode());
        settings.put("kind", "information-request");
        String code = Registers.create(acs, settings);
        JsonNode request = Letters.register(acs.registrar(), code, "Таємна справа особи");
        acs.admin()
                .post(
                        Letters.DOCUMENTS + "/" + Letters.id(request) + "/void",
                        Json.object("reason", "Помилка пані Ганни"))
                .expect(200);
        JsonNode made = only(make(acs.registrar(), code).expect(201));
        String text = file(acs.registrar(), made, "json").expect(200).text();
        assertThat(text).contains("\"number\":\"01-99/1\"").doesNotContain("Ганни", "Таємна");
    }

    @Test
    public void staffSeeWhichStatementsThereAreAndDoNotReadOrMakeThem() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Лист");
        JsonNode made = only(make(acs.registrar(), code).expect(201));
        AcsClient worker = acs.newPerson(Acs.USERS);
        assertThat(worker.get(path(code)).expect(200).json().path("statements")).hasSize(1);
        Problems.expect(file(worker, made, "json"), 403, "may-not-register");
        Problems.expect(make(worker, code), 403, "may-not-register");
        worker.get(AcsClient.V1 + "/nodes/" + made.path("pdf").asText()).expect(403);
        acs.registrar().get(AcsClient.V1 + "/nodes/" + made.path("pdf").asText()).expect(200);
        acs.registrar().delete(AcsClient.V1 + "/nodes/" + made.path("pdf").asText()).expect(403);
    }

    @Test
    public void whatCannotBeStatedIsRefused() {
        String code = Registers.create(acs);
        Problems.expect(make(acs.registrar(), code), 409, "nothing-to-state");
        for (String wrong : new String[] {"2026", "2026-13", "жовтень"}) {
            assertThat(
                            Problems.fields(
                                    Problems.expect(
                                            make(acs.registrar(), code, wrong),
                                            422,
                                            "invalid-input")))
                    .containsExactly("month:invalid");
        }
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        make(acs.registrar(), code, month.plusMonths(1).toString()),
                                        422,
                                        "invalid-input")))
                .containsExactly("month:in-future");
        Problems.expect(make(acs.registrar(), "no-such-register"), 404, "register-not-found");
        Problems.expect(
                acs.registrar().get("/s/city-edms/statements/999999999999/file?format=pdf"),
                404,
                "statement-not-found");
    }

    private void fill(String code) {
        JsonNode corrected = Letters.register(acs.registrar(), code, "Про даг");
        JsonNode struck = Letters.register(acs.registrar(), code, "Помилковий лист");
        acs.admin()
                .post(
                        Letters.DOCUMENTS + "/" + Letters.id(struck) + "/void",
                        Json.object("reason", REASON))
                .expect(200);
        acs.registrar()
                .post(
                        Letters.DOCUMENTS + "/" + Letters.id(corrected) + "/corrections",
                        Json.object(
                                "changes", Json.object("summary", "Про дах"), "reason", "Описка"))
                .expect(200);
        acs.registrar()
                .post(
                        Registers.REGISTERS + "/" + code + "/reservations",
                        Json.object(
                                "count",
                                2,
                                "reason",
                                "Для сесії",
                                "until",
                                LocalDate.now(OFFICE).plusDays(3).toString()))
                .expect(201);
    }

    private Reply make(AcsClient maker, String code) {
        return make(maker, code, month.toString());
    }

    private static Reply make(AcsClient maker, String code, String month) {
        return maker.post(path(code), Json.object("month", month));
    }

    private static Reply file(AcsClient reader, JsonNode statement, String format) {
        return reader.get(
                "/s/city-edms/statements/"
                        + statement.path("id").asLong()
                        + "/file?format="
                        + format);
    }

    private static JsonNode only(Reply made) {
        JsonNode statements = made.json().path("statements");
        assertThat(statements).hasSize(1);
        return statements.path(0);
    }

    private static String path(String code) {
        return Registers.REGISTERS + "/" + code + "/statements";
    }
}
