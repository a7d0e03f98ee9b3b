package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.zxing.BarcodeFormat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** What comes in becomes a draft, is cut where it must be, and is registered or put aside. */
public class IntakeScenarios {
    private static final String NODES = AcsClient.V1 + "/nodes/";

    @Rule public final Acs acs = new Acs();

    @Test
    public void aFileDroppedOverWebDavBecomesADraftAndIsFiledWhenItIsRegistered() {
        String code = Registers.create(acs);
        AcsClient registrar = acs.registrar();
        Inbox inbox = Inbox.create(acs.admin());
        byte[] pdf = Letters.pdf();
        String file = inbox.drop(registrar, pdf);
        JsonNode draft = Inbox.awaitOne(registrar, file);
        String today = LocalDate.now(ZoneId.of("Europe/Kyiv")).toString();
        assertThat(draft.path("source").asText()).isEqualTo("scan");
        assertThat(draft.path("sheets").asInt()).isEqualTo(1);
        assertThat(draft.path("note").isNull()).isTrue();
        String id = draft.path("id").asText();
        JsonNode card = registrar.get(Letters.DOCUMENTS + "/" + id).expect(200).json().path("card");
        assertThat(card.path("receivedOn").asText()).isEqualTo(today);
        assertThat(card.path("sheets").asInt()).isEqualTo(1);

        JsonNode document = Inbox.register(registrar, draft, code, "Зі сканера").expect(201).json();

        assertThat(Letters.number(document)).isEqualTo("01-99/1");
        assertThat(registrar.get(NODES + id + "/content").expect(200).body()).isEqualTo(pdf);
        List<String> path = Inbox.path(acs.admin(), id);
        assertThat(path.get(0)).isEqualTo("СЕД");
        assertThat(path.get(2)).contains("Журнал перевірки " + code);
        assertThat(path.get(3)).isEqualTo(today.substring(0, 4));
        assertThat(path.get(4)).isEqualTo(today.substring(5, 7));
        assertThat(path.get(5)).isEqualTo("01-99-1 " + file);
        assertThat(Inbox.drafts(registrar, "waiting")).noneMatch(left -> isNode(left, id));
        registrar.get(Inbox.DRAFTS + "/" + id).expect(404);
    }

    /** Windows and many scanners make an empty file first, and write it later. */
    @Test
    public void aFileThatIsEmptyAtFirstIsReadWhenItIsWritten() throws Exception {
        AcsClient registrar = acs.registrar();
        Inbox inbox = Inbox.create(acs.admin());
        String file = inbox.drop(registrar, new byte[0]);
        Thread.sleep(3000);
        try (Batch batch = new Batch()) {
            byte[] pdf = batch.page("1").page("2").bytes();
            assertThat(inbox.put(registrar, file, pdf).status()).isIn(200, 201, 204);
        }
        assertThat(Inbox.awaitOne(registrar, file).path("sheets").asInt()).isEqualTo(2);
    }

    @Test
    public void aBatchIsCutAtItsSeparatorSheetsAndForeignCodesCutNothing() throws Exception {
        AcsClient registrar = acs.registrar();
        Inbox inbox = Inbox.create(acs.admin());
        byte[] separators =
                registrar.get("/s/city-edms/separator-sheets?count=1").expect(200).body();
        String file;
        try (Batch batch = new Batch()) {
            file =
                    inbox.drop(
                            registrar,
                            batch.page("First, 1")
                                    .page("First, 2")
                                    .append(separators)
                                    .foreign("4820000190244", BarcodeFormat.EAN_13)
                                    .append(separators)
                                    .foreign("https://bank.gov.ua/qr/1", BarcodeFormat.QR_CODE)
                                    .page("Third, 2")
                                    .page("Third, 3")
                                    .bytes());
        }
        List<JsonNode> drafts = Inbox.await(registrar, file);
        assertThat(drafts)
                .extracting(draft -> draft.path("sheets").asInt())
                .containsExactlyInAnyOrder(2, 1, 3);
        for (JsonNode draft : drafts) {
            byte[] part =
                    registrar
                            .get(NODES + draft.path("id").asText() + "/content")
                            .expect(200)
                            .body();
            assertThat(Batch.pages(part)).isEqualTo(draft.path("sheets").asInt());
        }
    }

    @Test
    public void aBatchWithoutSeparatorSheetsIsOneDraft() throws Exception {
        AcsClient registrar = acs.registrar();
        Inbox inbox = Inbox.create(acs.admin());
        try (Batch batch = new Batch()) {
            String file =
                    inbox.drop(
                            registrar,
                            batch.page("1")
                                    .foreign(
                                            "CE1:SEP:AAAAAAAA:BBBBBBBBBBBBBBBB",
                                            BarcodeFormat.QR_CODE)
                                    .page("3")
                                    .bytes());
            JsonNode draft = Inbox.awaitOne(registrar, file);
            assertThat(draft.path("sheets").asInt()).isEqualTo(3);
            assertThat(draft.path("note").isNull()).isTrue();
        }
    }

    @Test
    public void aPageWithALabelBringsTheScanToTheCardOfItsDocument() throws Exception {
        String code = Registers.create(acs);
        AcsClient registrar = acs.registrar();
        Inbox inbox = Inbox.create(acs.admin());
        JsonNode document = Letters.register(registrar, code, "Паперовий оригінал");
        String id = Letters.id(document);
        byte[] label = registrar.get(Letters.DOCUMENTS + "/" + id + "/label").expect(200).body();
        assertThat(Batch.codeOf(label)).contains("/city-edms/#/documents/" + id);
        byte[] separators = registrar.get("/s/city-edms/separator-sheets").expect(200).body();
        String file;
        try (Batch batch = new Batch()) {
            file =
                    inbox.drop(
                            registrar,
                            batch.labelled(label)
                                    .page("Second page")
                                    .append(separators)
                                    .page("A new letter")
                                    .bytes());
        }
        assertThat(Inbox.awaitOne(registrar, file).path("sheets").asInt()).isEqualTo(1);
        JsonNode attachments =
                registrar
                        .get(Letters.DOCUMENTS + "/" + id + "/attachments")
                        .expect(200)
                        .json()
                        .path("attachments");
        assertThat(attachments).hasSize(1);
        assertThat(attachments.path(0).path("role").asText()).isEqualTo("paper-copy");
        byte[] copy =
                registrar
                        .get(NODES + attachments.path(0).path("id").asText() + "/content")
                        .expect(200)
                        .body();
        assertThat(Batch.pages(copy)).isEqualTo(2);
        JsonNode after = registrar.get(Letters.DOCUMENTS + "/" + id).expect(200).json();
        assertThat(after).as("the registered document stands as it was").isEqualTo(document);
    }

    @Test
    public void aBatchWhoseMarksContradictIsLeftWholeAndCutByHand() throws Exception {
        String code = Registers.create(acs);
        AcsClient registrar = acs.registrar();
        Inbox inbox = Inbox.create(acs.admin());
        String id = Letters.id(Letters.register(registrar, code, "З міткою"));
        byte[] label = registrar.get(Letters.DOCUMENTS + "/" + id + "/label").expect(200).body();
        String file;
        try (Batch batch = new Batch()) {
            file =
                    inbox.drop(
                            registrar, batch.page("1").labelled(label).page("3").page("4").bytes());
        }
        JsonNode whole = Inbox.awaitOne(registrar, file);
        assertThat(whole.path("note").asText()).isEqualTo("ambiguous-marks");
        assertThat(whole.path("sheets").asInt()).isEqualTo(4);
        String split = Inbox.DRAFTS + "/" + whole.path("id").asText() + "/split";
        registrar.post(split, parts(1, 1, 2, 5)).expect(422);
        registrar.post(split, parts(1, 2, 2, 4)).expect(422);

        JsonNode cut = registrar.post(split, parts(1, 1, 2, 4)).expect(201).json().path("drafts");

        assertThat(cut).hasSize(2);
        assertThat(cut.path(0).path("sheets").asInt()).isEqualTo(1);
        assertThat(cut.path(1).path("sheets").asInt()).isEqualTo(3);
        registrar.post(split, parts(1, 1)).expect(404);
        assertThat(registrar.get(NODES + whole.path("id").asText() + "/content").expect(200).body())
                .as("the whole is kept")
                .isNotEmpty();
        assertThat(
                        Letters.number(
                                Inbox.register(registrar, cut.path(1), code, "Друга частина")
                                        .expect(201)
                                        .json()))
                .isEqualTo("01-99/2");
    }

    @Test
    public void aFileThatCannotBeReadIsADraftThatSaysSo() throws Exception {
        AcsClient registrar = acs.registrar();
        Inbox inbox = Inbox.create(acs.admin());
        String broken = inbox.drop(registrar, "%PDF-1.4 зламано".getBytes(StandardCharsets.UTF_8));
        String locked;
        try (Batch batch = new Batch()) {
            locked = inbox.drop(registrar, batch.page("Secret").locked().bytes());
        }
        assertThat(Inbox.awaitOne(registrar, broken).path("note").asText()).isEqualTo("broken");
        assertThat(Inbox.awaitOne(registrar, locked).path("note").asText()).isEqualTo("encrypted");
    }

    @Test
    public void aRejectedDraftIsKeptAndCanBeTakenBack() {
        String code = Registers.create(acs);
        AcsClient registrar = acs.registrar();
        Inbox inbox = Inbox.create(acs.admin());
        byte[] pdf = Letters.pdf();
        JsonNode draft = Inbox.awaitOne(registrar, inbox.drop(registrar, pdf));
        String id = draft.path("id").asText();
        String rejection = Inbox.DRAFTS + "/" + id + "/rejection";
        registrar.post(rejection, Json.object("reason", " ")).expect(422);
        registrar.post(rejection, Json.object("reason", "Реклама")).expect(200);
        assertThat(Inbox.drafts(registrar, "waiting")).noneMatch(left -> isNode(left, id));
        assertThat(Inbox.drafts(registrar, "rejected"))
                .filteredOn(kept -> isNode(kept, id))
                .singleElement()
                .satisfies(
                        kept ->
                                assertThat(kept.path("rejection").path("reason").asText())
                                        .isEqualTo("Реклама"));
        assertThat(Inbox.path(acs.admin(), id)).contains("Відхилене");
        assertThat(registrar.get(NODES + id + "/content").expect(200).body()).isEqualTo(pdf);
        assertThat(Inbox.register(registrar, draft, code, "Ні").expect(409).json().path("code"))
                .hasToString("\"draft-rejected\"");
        registrar.post(Inbox.DRAFTS + "/" + id + "/restoration", Json.object()).expect(200);
        Inbox.register(registrar, draft, code, "Таки зареєстровано").expect(201);
    }

    @Test
    public void nobodyButTheRegistrySeesOrChangesTheInbox() {
        AcsClient registrar = acs.registrar();
        AcsClient clerk = acs.newPerson(Acs.USERS);
        Inbox inbox = Inbox.create(acs.admin());
        JsonNode draft = Inbox.awaitOne(registrar, inbox.drop(registrar, Letters.pdf()));
        String id = draft.path("id").asText();
        clerk.get(Inbox.DRAFTS).expect(403);
        clerk.get(Inbox.DRAFTS + "/" + id).expect(403);
        clerk.get(NODES + id + "/content").expect(403);
        clerk.post(Inbox.DRAFTS + "/" + id + "/rejection", Json.object("reason", "Так"))
                .expect(403);
        clerk.get("/s/city-edms/separator-sheets").expect(403);
        assertThat(inbox.put(clerk, "чужий.pdf", Letters.pdf()).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(registrar.delete(NODES + id).status())
                .as("nobody deletes drafts")
                .isEqualTo(403);
        registrar
                .post(
                        "/s/city-edms/scan-folders",
                        Json.object("institution", "rada", "name", "зайва"))
                .expect(403);
    }

    @Test
    public void theActionPutsAFileIntoTheInbox() {
        AcsClient clerk = acs.newPerson(Acs.USERS);
        String name = "записка " + UUID.randomUUID() + ".pdf";
        String id = Folder.create(clerk, "-my-").upload(clerk, name, Letters.pdf());
        clerk.post(
                        AcsClient.V1 + "/action-executions",
                        Json.object(
                                "actionDefinitionId",
                                "city-edms-draft",
                                "targetId",
                                id,
                                "params",
                                Json.object()))
                .expect(202);
        JsonNode draft = Inbox.awaitOne(acs.registrar(), name);
        assertThat(draft.path("id").asText()).isEqualTo(id);
        assertThat(draft.path("source").asText()).isEqualTo("file");
        assertThat(Inbox.path(acs.admin(), id)).contains("Чернетки");
    }

    private static boolean isNode(JsonNode draft, String id) {
        return draft.path("id").asText().equals(id);
    }

    private static JsonNode parts(int... pages) {
        ArrayNode parts = Json.array();
        for (int at = 0; at < pages.length; at += 2) {
            parts.add(Json.object("first", pages[at], "last", pages[at + 1]));
        }
        return Json.object("parts", parts);
    }
}
