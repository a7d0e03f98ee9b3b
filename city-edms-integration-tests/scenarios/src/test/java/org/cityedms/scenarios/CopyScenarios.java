package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A copy claims nothing, and hides what its original hides. */
public class CopyScenarios {
    private static final String VIEWS = "/s/city-edms/personal-data-views";

    @Rule public final Acs acs = new Acs();

    private AcsClient registrar;
    private Folder open;

    @Before
    public void aFolderOfEverybody() {
        registrar = acs.registrar();
        open = Folder.createShared(acs);
    }

    @Test
    public void aCopiedAnnexIsAPlainFile() {
        String copy = copy(annex(letter()));
        JsonNode node = acs.admin().get(Folder.NODES + copy).expect(200).entry();
        assertThat(node.toString()).doesNotContain("cei:attachment").doesNotContain("cei:sha256");
        registrar.put(Folder.NODES + copy, Json.object("name", "інша назва.pdf")).expect(200);
        registrar.delete(Folder.NODES + copy).expect(204);
    }

    @Test
    public void aCopiedDocumentHasItsFilesAndNoNumberAndIsRegisteredAnew() {
        String copy = copy(letter());
        JsonNode document = registrar.get(Letters.DOCUMENTS + "/" + copy).expect(200).json();
        assertThat(document.path("registration").isNull()).isTrue();
        JsonNode files = attachments(copy);
        assertThat(files).hasSize(1);
        assertThat(files.get(0).path("name").asText()).isEqualTo("план.pdf");
        assertThat(files.get(0).path("role").asText()).isEqualTo("annex");
        assertThat(files.get(0).path("sha256").isNull()).isTrue();
        registrar
                .post(
                        Letters.DOCUMENTS + "/" + copy + "/registration",
                        Json.object(
                                "register", Registers.create(acs), "card", Letters.card("Копія")))
                .expect(201);
        assertThat(attachments(copy).get(0).path("sha256").isTextual()).isTrue();
    }

    @Test
    public void aCopyOfAnAppealOrOfItsAnnexIsClosedAndItsViewsAreWrittenDown() {
        String appeal =
                Appeals.registered(
                        registrar,
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author(Appeals.surname() + " Олена Петрівна")));
        registrar
                .post(
                        Letters.DOCUMENTS + "/" + appeal + "/annexes",
                        Multipart.form()
                                .text("reason", "надійшло доповнення")
                                .file(
                                        "annex",
                                        "довідка.pdf",
                                        "application/pdf",
                                        BodyPublishers.ofByteArray(Letters.pdf())))
                .expect(201);
        AcsClient clerk = acs.newPerson(Acs.USERS);
        AcsClient office = acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP);
        for (String original : new String[] {appeal, annex(appeal)}) {
            String copy = copy(original);
            assertThat(clerk.get(Folder.NODES + copy + "/content").status()).isIn(403, 404);
            office.get(Folder.NODES + copy + "/content").expect(200);
            JsonNode views =
                    acs.admin().get(VIEWS + "?subject=" + copy).expect(200).json().path("views");
            assertThat(views).hasSize(1);
        }
    }

    private String letter() {
        return Letters.id(
                registrar
                        .post(
                                Letters.DOCUMENTS,
                                Letters.form(Registers.create(acs), Letters.card("Лист з додатком"))
                                        .file("лист.pdf", "application/pdf", Letters.pdf())
                                        .file(
                                                "annex",
                                                "план.pdf",
                                                "application/pdf",
                                                BodyPublishers.ofByteArray(Letters.pdf())))
                        .expect(201)
                        .json());
    }

    private JsonNode attachments(String document) {
        return registrar
                .get(Letters.DOCUMENTS + "/" + document + "/attachments")
                .expect(200)
                .json()
                .path("attachments");
    }

    private String annex(String document) {
        return attachments(document).path(0).path("id").asText();
    }

    private String copy(String file) {
        return registrar
                .post(Folder.NODES + file + "/copy", Json.object("targetParentId", open.id()))
                .expect(201)
                .entry()
                .path("id")
                .asText();
    }
}
