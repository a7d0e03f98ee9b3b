package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A public link opens a file to whoever has it: what is registered gets none. */
public class PublicLinkScenarios {
    @Rule public final Acs acs = new Acs();

    private AcsClient registrar;
    private String code;

    @Before
    public void aRegister() {
        registrar = acs.registrar();
        code = Registers.create(acs);
    }

    @Test
    public void aRegisteredDocumentAndItsAnnexAreNotSharedByAnybody() {
        String letter =
                Letters.id(
                        registrar
                                .post(
                                        Letters.DOCUMENTS,
                                        Letters.form(code, Letters.card("Лист з додатком"))
                                                .file("лист.pdf", "application/pdf", Letters.pdf())
                                                .file(
                                                        "annex",
                                                        "план.pdf",
                                                        "application/pdf",
                                                        BodyPublishers.ofByteArray(Letters.pdf())))
                                .expect(201)
                                .json());
        String annex =
                registrar
                        .get(Letters.DOCUMENTS + "/" + letter + "/attachments")
                        .expect(200)
                        .json()
                        .path("attachments")
                        .path(0)
                        .path("id")
                        .asText();
        for (String file : new String[] {letter, annex}) {
            share(registrar, file).expect(403);
            share(acs.admin(), file).expect(403);
        }
    }

    @Test
    public void anAppealAndTheDraftOfALetterToItsAuthorAreNotShared() {
        String appeal =
                Appeals.registered(
                        registrar,
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author(Appeals.surname() + " Олена Петрівна")));
        share(registrar, appeal).expect(403);
        ObjectNode forward = Json.object("act", "forwarded", "body", "Головне управління ДСНС");
        forward.put("lateReason", "Уточнювали належність питання");
        String draft =
                registrar
                        .post(Appeals.APPEALS + "/" + appeal + "/acts", forward)
                        .expect(201)
                        .json()
                        .path("authorLetter")
                        .asText();
        share(registrar, draft).expect(403);
    }

    @Test
    public void aLinkMadeBeforeEndsWithTheRegistration() {
        String file = Folder.createShared(acs).upload(registrar, "лист.pdf", Letters.pdf());
        share(registrar, file).expect(201);
        share(registrar, file).expect(409);
        assertThat(aspects(file)).contains("qshare:shared");
        registrar
                .post(
                        Letters.DOCUMENTS + "/" + file + "/registration",
                        Json.object("register", code, "card", Letters.card("Лист")))
                .expect(201);
        assertThat(aspects(file)).doesNotContain("qshare:shared");
        share(registrar, file).expect(403);
    }

    private static Reply share(AcsClient who, String file) {
        return who.post(AcsClient.V1 + "/shared-links", Json.object("nodeId", file));
    }

    private String aspects(String file) {
        return acs.admin()
                .get(Folder.NODES + file)
                .expect(200)
                .entry()
                .path("aspectNames")
                .toString();
    }
}
