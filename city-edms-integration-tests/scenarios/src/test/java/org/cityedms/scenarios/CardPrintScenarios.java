package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** The card on paper: everything on it, and only for those who may see it. */
public class CardPrintScenarios {
    private static final String VIEWS = "/s/city-edms/personal-data-views";

    @Rule public final Acs acs = new Acs();

    @Test
    public void theCardHasItsFieldsFilesLinksAndHistory() throws IOException {
        AcsClient registrar = acs.registrar();
        String code = Registers.create(acs);
        String first = Letters.id(Letters.register(registrar, code, "Перший лист"));
        JsonNode document =
                registrar
                        .post(
                                Letters.DOCUMENTS,
                                Letters.form(code, Letters.card("Про друк картки"))
                                        .file("лист.pdf", "application/pdf", Letters.pdf())
                                        .file(
                                                "annex",
                                                "кошторис.pdf",
                                                "application/pdf",
                                                BodyPublishers.ofByteArray(Letters.pdf())))
                        .expect(201)
                        .json();
        String id = Letters.id(document);
        registrar
                .post(
                        Letters.DOCUMENTS + "/" + id + "/links",
                        Json.object("type", "supplements", "target", first))
                .expect(201);
        String text = text(registrar.get(path(id)).expect(200));
        String solid = text.replaceAll("\\s+", "");
        assertThat(text)
                .contains("РЕЄСТРАЦІЙНО-МОНІТОРИНГОВА КАРТКА", "01-99/2", "Про друк картки")
                .contains("Міністерство розвитку громад", "15.01.2026", "Доповнення до", "01-99/1");
        JsonNode annex =
                registrar
                        .get(Letters.DOCUMENTS + "/" + id + "/attachments")
                        .json()
                        .path("attachments")
                        .get(0);
        JsonNode line = registrar.get("/s/city-edms/entries/" + id).expect(200).json();
        assertThat(solid)
                .contains("кошторис.pdf", annex.path("sha256").asText())
                .contains(line.path("acts").get(0).path("hash").asText());
        assertThat(text(registrar.get(path(id) + "?size=a5").expect(200))).contains("01-99/2");
        Problems.expect(registrar.get(path(id) + "?size=a0"), 422, "invalid-input");
    }

    @Test
    public void theCardTellsOfResolutionExecutorsTermAndWhatWasDone() throws IOException {
        Executions execution = Executions.registered(acs, "Про виконання");
        JsonNode task = Executions.task(execution.resolved(), "main");
        execution.step(acs.demo("lawyer"), task, "report", "Відповідь надано").expect(200);
        execution.step(acs.demo("mayor"), task, "accept", "Добре").expect(200);
        String text = text(acs.registrar().get(path(execution.letter)).expect(200));
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Резолюції та виконання", "Підготувати відповідь", "(відповідальний)")
                .contains("строк до", "Відмітка про виконання", "Відповідь надано", "на контролі");
    }

    @Test
    public void aFileWithoutANumberHasNoCardToPrint() {
        AcsClient registrar = acs.registrar();
        String file = Folder.create(registrar, "-my-").upload(registrar, "лист.pdf", Letters.pdf());
        Problems.expect(registrar.get(path(file)), 409, "not-registered");
    }

    @Test
    public void theCardOfAnAppealIsPrintedForItsOfficeAloneAndAudited() throws IOException {
        String register = Appeals.register(acs, "appeal");
        String surname = Appeals.surname();
        AcsClient registrar = acs.registrar();
        String id =
                Appeals.registered(
                        registrar,
                        register,
                        Appeals.appeal(Appeals.author(surname + " Олена Петрівна")));
        Problems.expect(acs.newPerson(Acs.USERS).get(path(id)), 403, "may-not-read-document");
        assertThat(text(registrar.get(path(id)).expect(200)).replaceAll("\\s+", " "))
                .contains(surname + " Олена Петрівна", "Звернення за класифікатором")
                .contains("Форма надходження", "Питання 1", "Місце проживання");
        JsonNode views =
                acs.newPerson(Acs.USERS, Appeals.DATA_PROTECTION)
                        .get(VIEWS + "?subject=" + id)
                        .expect(200)
                        .json()
                        .path("views");
        assertThat(views).hasSize(1);
        assertThat(views.get(0).path("purpose").asText()).isEqualTo("друк картки");
    }

    private static String path(String id) {
        return Letters.DOCUMENTS + "/" + id + "/card.pdf";
    }

    private static String text(Reply reply) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(reply.body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
