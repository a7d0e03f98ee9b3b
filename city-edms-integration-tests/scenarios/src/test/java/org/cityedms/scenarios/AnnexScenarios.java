package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Annexes are registered with their document, are proved by its line, and stay as they are. */
public class AnnexScenarios {
    private static final String NODES = AcsClient.V1 + "/nodes/";
    private static final byte[] TEXT = {'x', ',', 'y', '\n'};

    @Rule public final Acs acs = new Acs();

    private AcsClient registrar;
    private String code;
    private byte[] plan;
    private String id;

    @Before
    public void registerALetterWithTwoAnnexes() {
        registrar = acs.registrar();
        code = Registers.create(acs);
        plan = Letters.pdf();
        id = Letters.id(registrar.post(Letters.DOCUMENTS, form()).expect(201).json());
    }

    @Test
    public void annexesAreListedWithSizeHashAndPages() {
        JsonNode annexes = attachments();
        assertThat(names(annexes)).containsExactly("план.pdf", "таблиця.csv");
        assertThat(annexes.get(0).path("role").asText()).isEqualTo("annex");
        assertThat(annexes.get(0).path("pages").asInt()).isEqualTo(1);
        assertThat(annexes.get(0).path("size").asInt()).isEqualTo(plan.length);
        assertThat(annexes.get(0).path("sha256").asText()).isEqualTo(sha256(plan));
        assertThat(annexes.get(1).path("pages").isNull()).isTrue();
        assertThat(bytes(annexes.get(0))).isEqualTo(plan);
        assertThat(bytes(annexes.get(1))).isEqualTo(TEXT);
    }

    @Test
    public void theLineProvesTheAnnexesAlsoAfterACorrectionOfTheCard() {
        assertThat(content()).contains(sha256(plan), sha256(TEXT), "план.pdf");
        registrar
                .post(
                        Letters.DOCUMENTS + "/" + id + "/corrections",
                        Json.object(
                                "changes",
                                Json.object("summary", "Виправлений зміст"),
                                "reason",
                                "помилка друку"))
                .expect(200);
        assertThat(content()).contains("Виправлений зміст", sha256(plan), sha256(TEXT));
        JsonNode report =
                registrar
                        .post(Registers.REGISTERS + "/" + code + "/verification", Json.object())
                        .expect(200)
                        .json();
        assertThat(report.path("sound").asBoolean()).isTrue();
    }

    @Test
    public void namesLoseTheirPathsAndNoTwoAreAlike() {
        Multipart form =
                Letters.form(code, Letters.card("Однакові назви"))
                        .file("annex", "../../акт.pdf", "application/pdf", body(plan))
                        .file("annex", "Акт.pdf", "application/pdf", body(Letters.pdf()))
                        .file("annex", "акт.pdf", "application/pdf", body(Letters.pdf()));
        id = Letters.id(registrar.post(Letters.DOCUMENTS, form).expect(201).json());
        assertThat(names(attachments())).containsExactly("акт.pdf", "Акт (2).pdf", "акт (3).pdf");
    }

    @Test
    public void anEmptyAnnexIsRefusedAndTakesNoNumber() {
        Multipart form =
                Letters.form(code, Letters.card("Порожній додаток"))
                        .file("annex", "порожній.pdf", "application/pdf", body(new byte[0]));
        Problems.expect(registrar.post(Letters.DOCUMENTS, form), 422, "empty-annex");
        assertThat(Registers.numbers(registrar, code, "")).containsExactly("01-99/1");
    }

    @Test
    public void tooManyAnnexesAreRefused() {
        Multipart form = Letters.form(code, Letters.card("Багато додатків"));
        for (int n = 0; n < 51; n++) {
            form.file("annex", n + ".csv", "text/csv", body(TEXT));
        }
        Problems.expect(registrar.post(Letters.DOCUMENTS, form), 413, "too-many-files");
        assertThat(Registers.numbers(registrar, code, "")).containsExactly("01-99/1");
    }

    @Test
    public void nobodyChangesRenamesMovesOrDeletesAnAnnex() {
        JsonNode before = attachments();
        String annex = before.get(0).path("id").asText();
        Folder elsewhere = Folder.create(acs.admin(), "-root-");
        for (AcsClient user : List.of(registrar, acs.admin())) {
            assertRefused(user.put(NODES + annex, Json.object("name", "інший.pdf")));
            assertRefused(
                    user.put(
                            NODES + annex,
                            Json.object("properties", Json.object("cei:role", "paper-copy"))));
            Reply written =
                    user.send("PUT", NODES + annex + "/content", "application/pdf", body(TEXT));
            assertThat(written.status()).as(written.toString()).isBetween(400, 500);
            assertRefused(user.delete(NODES + annex));
            assertRefused(user.delete(NODES + annex + "?permanent=true"));
            assertRefused(
                    user.post(
                            NODES + annex + "/move",
                            Json.object("targetParentId", elsewhere.id())));
        }
        assertThat(attachments()).isEqualTo(before);
        assertThat(bytes(before.get(0))).isEqualTo(plan);
    }

    @Test
    public void nothingIsSlippedInByHand() {
        JsonNode before = attachments();
        Reply reply =
                acs.admin()
                        .post(
                                NODES + id + "/children",
                                Json.object(
                                        "name",
                                        "підкинуто.txt",
                                        "nodeType",
                                        "cm:content",
                                        "association",
                                        Json.object("assocType", "cei:attachments")));
        // The stand-in's v1 knows no other association than cm:contains.
        if (Acs.isReal()) {
            assertRefused(reply);
        }
        assertThat(attachments()).isEqualTo(before);
    }

    @Test
    public void aLaterAnnexIsARecordedCorrection() {
        byte[] later = Letters.pdf();
        JsonNode all =
                registrar
                        .post(
                                Letters.DOCUMENTS + "/" + id + "/annexes",
                                Multipart.form()
                                        .text("reason", "надійшло доповнення")
                                        .file("annex", "план.pdf", "application/pdf", body(later)))
                        .expect(201)
                        .json()
                        .path("attachments");
        assertThat(names(all)).containsExactly("план.pdf", "таблиця.csv", "план (2).pdf");
        JsonNode act = lastAct();
        assertThat(act.path("act").asText()).isEqualTo("corrected");
        assertThat(act.path("reason").asText()).isEqualTo("надійшло доповнення");
        JsonNode change = act.path("changes").get(0);
        assertThat(change.path("field").asText()).isEqualTo("attachments");
        assertThat(change.path("before")).hasSize(2);
        assertThat(change.path("after")).hasSize(3);
        assertThat(content()).contains(sha256(later), sha256(plan));
    }

    @Test
    public void aLaterAnnexNeedsAReasonAFileAndARegistrar() {
        String path = Letters.DOCUMENTS + "/" + id + "/annexes";
        Multipart noReason = Multipart.form().file("annex", "а.pdf", "application/pdf", body(plan));
        Problems.expect(registrar.post(path, noReason), 422, "invalid-input");
        Problems.expect(
                registrar.post(path, Multipart.form().text("reason", "так")), 422, "no-annex");
        Multipart whole =
                Multipart.form()
                        .text("reason", "так")
                        .file("annex", "а.pdf", "application/pdf", body(plan));
        Problems.expect(acs.newPerson(Acs.USERS).post(path, whole), 403, "may-not-register");
        assertThat(names(attachments())).hasSize(2);
    }

    @Test
    public void aFileOfTheRepositoryIsRegisteredWithItsAnnexesOrNotAtAll() {
        id = Folder.createShared(acs).upload(acs.admin(), "скан.pdf", Letters.pdf());
        String path = Letters.DOCUMENTS + "/" + id + "/registration";
        Multipart refused =
                Letters.form(code, Letters.card("Зі сканера"))
                        .file("annex", "план.pdf", "application/pdf", body(plan))
                        .file("annex", "порожній.pdf", "application/pdf", body(new byte[0]));
        Problems.expect(acs.admin().post(path, refused), 422, "empty-annex");
        assertThat(Registers.numbers(registrar, code, "")).containsExactly("01-99/1");

        Multipart whole =
                Letters.form(code, Letters.card("Зі сканера"))
                        .file("annex", "план.pdf", "application/pdf", body(plan))
                        .file("annex", "таблиця.csv", "text/csv", body(TEXT));
        acs.admin().post(path, whole).expect(201);
        assertThat(names(attachments())).containsExactly("план.pdf", "таблиця.csv");
        assertThat(content()).contains(sha256(plan), sha256(TEXT));
        // One act: they were registered with it, and not added to it later.
        assertThat(lastAct().path("act").asText()).isEqualTo("registered");
    }

    @Test
    public void theAnnexesOfAnAppealAreRegisteredWithIt() {
        String appeals = Appeals.register(acs, "appeal");
        String record =
                Json.object("appeal", Appeals.appeal(Appeals.author("Коваленко О. П."))).toString();
        Multipart sent =
                Letters.form(appeals, Appeals.card())
                        .text("record", record)
                        .file("звернення.pdf", "application/pdf", Letters.pdf())
                        .file("annex", "фото.pdf", "application/pdf", body(plan));
        id = Letters.id(registrar.post(Appeals.APPEALS, sent).expect(201).json());
        assertThat(names(attachments())).containsExactly("фото.pdf");
        assertThat(content()).contains(sha256(plan));

        id = Folder.createShared(acs).upload(acs.admin(), "скан.pdf", Letters.pdf());
        Multipart scanned =
                Letters.form(appeals, Appeals.card())
                        .text("record", record)
                        .file("annex", "довідка.pdf", "application/pdf", body(plan));
        acs.admin().post(Letters.DOCUMENTS + "/" + id + "/case-registration", scanned).expect(201);
        assertThat(names(attachments())).containsExactly("довідка.pdf");
        assertThat(content()).contains(sha256(plan));
    }

    @Test
    public void theCopyOfAFurtherReceiptIsKept() {
        byte[] copy = Letters.pdf();
        registrar
                .post(
                        Letters.DOCUMENTS + "/" + id + "/receipts",
                        Multipart.form()
                                .text("receipt", "{\"deliveryMethod\":\"email\"}")
                                .file("лист з пошти.pdf", "application/pdf", copy))
                .expect(201);
        JsonNode kept = attachments().get(2);
        assertThat(kept.path("role").asText()).isEqualTo("receipt");
        assertThat(bytes(kept)).isEqualTo(copy);
        JsonNode receipt =
                registrar
                        .get(Letters.DOCUMENTS + "/" + id + "/receipts")
                        .expect(200)
                        .json()
                        .path("receipts")
                        .get(0);
        assertThat(receipt.path("fileHash").asText()).isEqualTo(sha256(copy));
        assertThat(receipt.path("fileName").asText()).isEqualTo("лист з пошти.pdf");
    }

    private Multipart form() {
        return Letters.form(code, Letters.card("Лист з додатками"))
                .file("лист.pdf", "application/pdf", Letters.pdf())
                .file("annex", "план.pdf", "application/pdf", body(plan))
                .file("annex", "таблиця.csv", "text/csv", body(TEXT));
    }

    private JsonNode attachments() {
        return registrar
                .get(Letters.DOCUMENTS + "/" + id + "/attachments")
                .expect(200)
                .json()
                .path("attachments");
    }

    /** What the last act of the document's line says. */
    private String content() {
        return lastAct().path("content").asText();
    }

    private JsonNode lastAct() {
        JsonNode line = registrar.get("/s/city-edms/entries/" + id).expect(200).json();
        assertThat(line.path("sound").asBoolean()).isTrue();
        return line.path("acts").get(line.path("acts").size() - 1);
    }

    private byte[] bytes(JsonNode attachment) {
        return registrar
                .get(NODES + attachment.path("id").asText() + "/content")
                .expect(200)
                .body();
    }

    private static BodyPublisher body(byte[] bytes) {
        return BodyPublishers.ofByteArray(bytes);
    }

    private static List<String> names(JsonNode attachments) {
        List<String> names = new ArrayList<>();
        attachments.forEach(attachment -> names.add(attachment.path("name").asText()));
        return names;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
    }
}
