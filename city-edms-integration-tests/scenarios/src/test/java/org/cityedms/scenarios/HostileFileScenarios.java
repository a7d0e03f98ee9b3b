package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Files that nobody sends by mistake, and some that people do. */
public class HostileFileScenarios {
    private static final String NODES = AcsClient.V1 + "/nodes/";
    private static final byte[] MEBIBYTE = new byte[1 << 20];

    @Rule public final Acs acs = new Acs();

    private AcsClient registrar;
    private String code;

    @Before
    public void openARegister() {
        registrar = acs.registrar();
        code = Registers.create(acs);
    }

    @Test
    public void aFileOf200MebibytesIsRefusedAndTheServerLives() {
        Multipart form =
                Letters.form(code, Letters.card("Великий лист"))
                        .file("file", "великий.pdf", "application/pdf", zeros(200));
        Problems.expect(
                registrar.send(
                        registrar
                                .request(Letters.DOCUMENTS)
                                .expectContinue(true)
                                .header("Content-Type", form.contentType())
                                .POST(form.body())),
                413,
                "file-too-large");
        Registers.assertNothingIn(acs, code);
    }

    /**
     * Whoever does not wait for permission to send may lose the answer, but the server must not
     * lose its head.
     */
    @Test
    public void aFileOf200MebibytesSentWithoutAskingLeavesNothing() {
        Multipart form =
                Letters.form(code, Letters.card("Великий лист"))
                        .file("file", "великий.pdf", "application/pdf", zeros(200));
        HttpRequest.Builder request =
                registrar
                        .request(Letters.DOCUMENTS)
                        .header("Content-Type", form.contentType())
                        .POST(BodyPublishers.fromPublisher(form.body()));
        int status;
        try {
            status = registrar.attempt(request).status();
        } catch (IOException connectionCut) {
            status = 413;
        }
        assertThat(status).isEqualTo(413);
        Registers.assertNothingIn(acs, code);
    }

    @Test
    public void aFileOfOneHundredMebibytesIsKept() {
        Multipart form =
                Letters.form(code, Letters.card("Найбільший лист"))
                        .file("file", "великий.bin", "application/octet-stream", zeros(100));
        JsonNode letter = registrar.post(Letters.DOCUMENTS, form).expect(201).json();
        assertThat(letter.path("file").path("size").asLong()).isEqualTo(100L << 20);
    }

    @Test
    public void aFileOfZeroBytesIsRefused() {
        Problems.expect(sendFile("порожній.pdf", new byte[0]), 422, "empty-file");
        Registers.assertNothingIn(acs, code);
    }

    @Test
    public void aFileNameThatClimbsOutOfItsFolderStaysInIt() {
        for (String name :
                List.of(
                        "../../../etc/passwd",
                        "..\\..\\windows\\system.ini",
                        "/etc/passwd",
                        "..")) {
            JsonNode letter = sendFile(name, Letters.pdf()).expect(201).json();
            JsonNode node =
                    acs.admin()
                            .get(NODES + Letters.id(letter) + "?include=path")
                            .expect(200)
                            .entry();
            assertThat(node.path("path").path("name").asText()).startsWith("/Company Home/СЕД/");
            assertThat(node.path("name").asText()).doesNotContain("/", "\\").isNotEqualTo("..");
        }
    }

    @Test
    public void aFileNameWithEmojiAndManyScriptsIsKept() {
        String name = "😀 лист «Їжак» — ґанок №1 漢字 عربي.pdf";
        JsonNode letter = sendFile(name, Letters.pdf()).expect(201).json();
        assertThat(letter.path("file").path("name").asText()).endsWith(name);
        Folder folder = Folder.create(registrar, "-my-");
        String copy =
                registrar
                        .post(
                                NODES + Letters.id(letter) + "/copy",
                                Json.object("targetParentId", folder.id()))
                        .expect(201)
                        .entry()
                        .path("name")
                        .asText();
        assertThat(copy).contains("😀");
    }

    @Test
    public void aFileNameThatTheRepositoryForbidsIsMadeHarmless() {
        for (String name :
                List.of("a*b?c<d>e|f:g.pdf", "крапка в кінці.pdf.", "  .pdf", "a".repeat(300))) {
            JsonNode letter = sendFile(name, Letters.pdf()).expect(201).json();
            registrar.get(NODES + Letters.id(letter) + "/content").expect(200);
        }
    }

    @Test
    public void anHtmlFileIsGivenAsADownloadAndNotAsAPage() {
        byte[] page = "<script>alert(document.cookie)</script>".getBytes(StandardCharsets.UTF_8);
        String id =
                Letters.id(
                        registrar
                                .post(
                                        Letters.DOCUMENTS,
                                        Letters.form(code, Letters.card("Сторінка"))
                                                .file("лист.html", "text/html", page))
                                .expect(201)
                                .json());
        Reply reply = registrar.get(NODES + id + "/content").expect(200);
        assertThat(reply.header("Content-Disposition")).startsWith("attachment");
        assertThat(reply.body()).isEqualTo(page);
    }

    private Reply sendFile(String name, byte[] bytes) {
        return registrar.post(
                Letters.DOCUMENTS,
                Letters.form(code, Letters.card("Лист")).file(name, "application/pdf", bytes));
    }

    private static BodyPublisher zeros(int mebibytes) {
        List<BodyPublisher> blocks =
                new ArrayList<>(
                        Collections.nCopies(mebibytes, BodyPublishers.ofByteArray(MEBIBYTE)));
        return BodyPublishers.concat(blocks.toArray(BodyPublisher[]::new));
    }
}
