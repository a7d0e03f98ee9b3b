package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** The journal of a period, to print and to reckon with. */
public class ExportScenarios {

    private static final String PERIOD = "&from=2020-01-01&to=2199-12-31";

    @Rule public final Acs acs = new Acs();

    @Test
    public void theJournalComesAsPdfSpreadsheetAndText() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "=1+2 лист");
        Reply csv = export(code, "csv", "&columns=number,summary");
        assertThat(csv.header("Content-Disposition"))
                .startsWith("attachment; filename=")
                .contains("filename*=UTF-8''%D0%96%D1%83%D1%80%D0%BD%D0%B0%D0%BB");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFРеєстраційний індекс;Короткий зміст\r\n01-99/1;'=1+2 лист\r\n");
        assertThat(new String(export(code, "pdf", "").body(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(new String(export(code, "xlsx", "").body(), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    public void whatCannotBeWrittenIsAProblemAndNotHalfAFile() {
        String code = Registers.create(acs);
        refuse(code, "?format=doc" + PERIOD, "format");
        refuse(code, "?format=pdf&from=2026-01-01", "to");
        refuse(code, "?format=pdf&from=2026-02-01&to=2026-01-01", "to");
        refuse(code, "?format=pdf" + PERIOD + "&columns=number,number", "columns");
        Problems.expect(
                acs.registrar().get(Registers.REGISTERS + "/absent/journal?format=pdf" + PERIOD),
                404,
                "register-not-found");
        Problems.expect(
                acs.newPerson(Acs.USERS)
                        .get(Registers.REGISTERS + "/" + code + "/journal?format=csv" + PERIOD),
                403,
                "may-not-register");
    }

    @Test
    public void theJournalTellsOfResolutionsExecutionAndVoids() {
        String code = Registers.create(acs);
        JsonNode letter = Letters.register(acs.registrar(), code, "Про воду");
        JsonNode struck = Letters.register(acs.registrar(), code, "Помилковий лист");
        acs.admin()
                .post(
                        Letters.DOCUMENTS + "/" + Letters.id(struck) + "/void",
                        Json.object("reason", "Зареєстровано двічі"))
                .expect(200);
        Executions execution = Executions.of(acs, Letters.id(letter));
        JsonNode resolution = execution.resolved();
        String before = text(export(code, "csv", ""));
        assertThat(before)
                .contains("Резолюція або кому направлено;Відмітка про одержання і виконання")
                .contains("Підготувати відповідь", "(відповідальний)", "; строк до ")
                .contains("анульовано: Зареєстровано двічі")
                .doesNotContain("подано звіт");
        JsonNode task = Executions.task(resolution, "main");
        execution.step(acs.demo("lawyer"), task, "report", "Відповідь надано").expect(200);
        execution.step(acs.demo("mayor"), task, "accept", "Добре").expect(200);
        assertThat(text(export(code, "csv", "&columns=number,receipt")))
                .containsPattern(
                        "01-99/1;.*виконано \\d\\d\\.\\d\\d\\.\\d{4}, .*: Відповідь надано");
    }

    @Test
    public void theColumnsThatACouncilChoosesStayWithItsRegister() {
        ObjectNode settings = Registers.settings(Registers.newCode());
        settings.put("kind", "contract");
        String code = Registers.create(acs, settings);
        String path = Registers.REGISTERS + "/" + code + "/journal-columns";
        JsonNode standard = acs.registrar().get(path).expect(200).json();
        assertThat(standard.path("chosen").asBoolean()).isFalse();
        assertThat(text(export(code, "csv", "")))
                .isEqualTo(
                        "\uFEFFРеєстраційний індекс;Дата реєстрації;Сторона договору;Короткий зміст;Сума, грн;Діє до;Відповідальний;Примітка\r\n");
        ObjectNode card = Letters.card("Поставка паперу");
        card.putObject("additional").put("amount", "1250.50").put("validUntil", "2027-12-31");
        Letters.send(acs.registrar(), code, card).expect(201);
        JsonNode kept =
                acs.registrar()
                        .put(
                                path,
                                Json.object(
                                        "columns",
                                        Json.array("card.amount", "number", "card.validUntil")))
                        .expect(200)
                        .json();
        assertThat(kept.path("chosen").asBoolean()).isTrue();
        assertThat(text(export(code, "csv", "")))
                .isEqualTo(
                        "\uFEFFСума, грн;Реєстраційний індекс;Діє до\r\n1250,50;01-99/1;31.12.2027\r\n");
        Problems.expect(
                acs.registrar().put(path, Json.object("columns", Json.array("card.absent"))),
                422,
                "invalid-input");
        Problems.expect(acs.newPerson(Acs.USERS).get(path), 403, "may-not-register");
        acs.registrar().delete(path).expect(200);
        assertThat(text(export(code, "csv", ""))).contains("Сторона договору");
    }

    @Test
    public void theJournalHasTheLinesOfTheListThatIsNarrowed() {
        String code = Registers.create(acs);
        for (String summary : new String[] {"Про дах школи", "Про воду", "Про дах садка"}) {
            Letters.register(acs.registrar(), code, summary);
        }
        assertThat(text(export(code, "csv", "&columns=number&q=" + encoded("дах"))))
                .isEqualTo("\uFEFFРеєстраційний індекс\r\n01-99/1\r\n01-99/3\r\n");
        assertThat(text(export(code, "csv", "&columns=number&correspondent=" + encoded("Інший"))))
                .isEqualTo("\uFEFFРеєстраційний індекс\r\n");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    private void refuse(String code, String query, String field) {
        Reply reply = acs.registrar().get(Registers.REGISTERS + "/" + code + "/journal" + query);
        assertThat(Problems.fields(Problems.expect(reply, 422, "invalid-input")))
                .containsExactly(field + ":invalid");
    }

    private Reply export(String code, String format, String more) {
        return acs.registrar()
                .get(Registers.REGISTERS + "/" + code + "/journal?format=" + format + PERIOD + more)
                .expect(200);
    }
}
