package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** One letter comes by several channels, and by one of them it waits in the inbox. */
public class ChannelScenarios {
    static final String FILE_DUPLICATES = "/s/city-edms/file-duplicates";
    private static final String NOTES = "/s/city-edms/unregistered-receipts";
    private static final String KIND = "congratulations";

    @Rule public final Acs acs = new Acs();

    @Test
    public void aScanOfALetterThatIsRegisteredIsKnownByItsFile() throws Exception {
        String register = Registers.create(acs);
        byte[] file = Letters.pdf();
        JsonNode letter = register(register, file);
        JsonNode draft = scan(file);
        JsonNode known = known(acs.registrar(), id(draft));
        assertThat(known).hasSize(1);
        assertThat(known.get(0).path("document").path("document").asText())
                .isEqualTo(Letters.id(letter));
        assertThat(known.get(0).path("reasons").toString()).isEqualTo("[\"same-file\"]");
        assertThat(known(acs.registrar(), id(scan(Letters.pdf())))).isEmpty();

        JsonNode asked =
                acs.registrar()
                        .post(
                                "/s/city-edms/duplicates",
                                Json.object(
                                        "register", register,
                                        "card", Json.object("summary", Correspondents.newWord()),
                                        // What the browser says of such a file is not looked at.
                                        "fileHash", "0".repeat(64),
                                        "node", id(draft)))
                        .expect(200)
                        .json()
                        .path("candidates");
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).path("reasons").toString()).isEqualTo("[\"same-file\"]");
    }

    @Test
    public void aDraftIsTakenToTheCardAsAFurtherReceiptAndClosed() throws Exception {
        AcsClient registrar = acs.registrar();
        String register = Registers.create(acs);
        byte[] file = Letters.pdf();
        JsonNode letter = register(register, file);
        String id = id(scan(file));
        String address = Letters.DOCUMENTS + "/" + Letters.id(letter) + "/receipts";
        ObjectNode receipt =
                Json.object("deliveryMethod", "courier", "receivedOn", "2026-01-16", "node", id);
        Problems.expect(acs.newPerson(Acs.USERS).post(address, receipt), 403, "may-not-register");

        JsonNode receipts = registrar.post(address, receipt).expect(201).json().path("receipts");

        assertThat(receipts).hasSize(1);
        assertThat(receipts.get(0).path("deliveryMethod").asText()).isEqualTo("courier");
        assertThat(receipts.get(0).path("receivedOn").asText()).isEqualTo("2026-01-16");
        assertThat(receipts.get(0).path("fileHash").asText()).isEqualTo(sha256(file));
        assertThat(Registers.get(registrar, register).path("entries").asInt()).isOne();
        JsonNode copy = copies(letter).get(0);
        assertThat(copy.path("role").asText()).isEqualTo("receipt");
        assertThat(
                        registrar
                                .get(Folder.NODES + copy.path("id").asText() + "/content")
                                .expect(200)
                                .body())
                .isEqualTo(file);
        JsonNode closed = registrar.get(Inbox.DRAFTS + "/" + id).expect(200).json();
        assertThat(closed.path("state").asText()).isEqualTo("rejected");
        assertThat(closed.path("rejection").path("reason").asText())
                .isEqualTo("Той самий лист: долучено до № " + Letters.number(letter));

        Problems.expect(registrar.post(address, receipt), 409, "draft-rejected");
        assertThat(registrar.get(address).expect(200).json().path("receipts")).hasSize(1);
        assertThat(copies(letter)).hasSize(1);
    }

    /** The refusal of what comes last undoes what was done before. */
    @Test
    public void aReceiptThatIsRefusedLeavesTheDraftWaiting() {
        AcsClient registrar = acs.registrar();
        String register = Registers.create(acs);
        byte[] file = Letters.pdf();
        JsonNode letter = register(register, file);
        String id = id(scan(file));
        Problems.expect(
                registrar.post(
                        Letters.DOCUMENTS + "/" + Letters.id(letter) + "/receipts",
                        Json.object("deliveryMethod", "pigeon", "node", id)),
                422,
                "invalid-input");
        assertThat(registrar.get(Inbox.DRAFTS + "/" + id).expect(200).json().path("state").asText())
                .isEqualTo("waiting");
        assertThat(copies(letter)).isEmpty();
    }

    @Test
    public void aFileOfTheRepositoryStaysWhereItIs() {
        AcsClient registrar = acs.registrar();
        String register = Registers.create(acs);
        byte[] file = Letters.pdf();
        JsonNode letter = register(register, file);
        String id = Folder.create(registrar, "-my-").upload(registrar, "копія.pdf", file);
        List<String> before = Inbox.path(acs.admin(), id);
        assertThat(known(registrar, id)).hasSize(1);
        registrar
                .post(
                        Letters.DOCUMENTS + "/" + Letters.id(letter) + "/receipts",
                        Json.object("deliveryMethod", "email", "node", id))
                .expect(201);
        assertThat(Inbox.path(acs.admin(), id)).isEqualTo(before);
        assertThat(copies(letter)).hasSize(1);

        String other = Letters.id(register(register, Letters.pdf()));
        Problems.expect(
                registrar.post(
                        Letters.DOCUMENTS + "/" + Letters.id(letter) + "/receipts",
                        Json.object("deliveryMethod", "email", "node", other)),
                409,
                "already-registered");
        Problems.expect(
                registrar.post(
                        Letters.DOCUMENTS + "/" + Letters.id(letter) + "/receipts",
                        Json.object("deliveryMethod", "email", "node", "not a node")),
                422,
                "invalid-input");
    }

    @Test
    public void whatNeedsNoRegistrationClosesItsDraftAndMayBeTakenBack() {
        AcsClient registrar = acs.registrar();
        String id = id(scan(Letters.pdf()));
        String what = "Вітання з " + Correspondents.newWord();
        ObjectNode note = Json.object("kind", KIND, "what", what, "node", id);
        registrar.post(NOTES, note).expect(201);
        JsonNode closed = registrar.get(Inbox.DRAFTS + "/" + id).expect(200).json();
        assertThat(closed.path("state").asText()).isEqualTo("rejected");
        assertThat(closed.path("rejection").path("reason").asText())
                .startsWith("Не підлягає реєстрації: ");
        assertThat(noted(what).path("node").asText()).isEqualTo(id);
        assertThat(noted(what).path("takenBackAt").isNull()).isTrue();
        Problems.expect(registrar.post(NOTES, note), 409, "draft-rejected");

        registrar.post(Inbox.DRAFTS + "/" + id + "/restoration", Json.object()).expect(200);

        assertThat(noted(what).path("takenBackAt").isNull()).isFalse();
        JsonNode document =
                Inbox.register(registrar, closed, Registers.create(acs), "Таки лист")
                        .expect(201)
                        .json();
        assertThat(Letters.ordinal(document)).isOne();
        Problems.expect(registrar.post(NOTES, note), 409, "already-registered");
    }

    private JsonNode noted(String what) {
        for (JsonNode note :
                acs.registrar().get(NOTES + "?limit=200").expect(200).json().path("receipts")) {
            if (note.path("what").asText().equals(what)) {
                return note;
            }
        }
        throw new AssertionError("No note " + what);
    }

    private JsonNode register(String register, byte[] file) {
        return acs.registrar()
                .post(
                        Letters.DOCUMENTS,
                        Letters.form(register, Letters.card(Correspondents.newWord()))
                                .file("лист.pdf", "application/pdf", file))
                .expect(201)
                .json();
    }

    private JsonNode scan(byte[] file) {
        return Inbox.awaitOne(
                acs.registrar(), Inbox.create(acs.admin()).drop(acs.registrar(), file));
    }

    private JsonNode copies(JsonNode letter) {
        return acs.registrar()
                .get(Letters.DOCUMENTS + "/" + Letters.id(letter) + "/attachments")
                .expect(200)
                .json()
                .path("attachments");
    }

    /** Letters that a file is likely the same as. */
    static JsonNode known(AcsClient registrar, String id) {
        JsonNode files =
                registrar
                        .post(FILE_DUPLICATES, Json.object("nodes", Json.array(id)))
                        .expect(200)
                        .json()
                        .path("files");
        return files.isEmpty() ? Json.array() : files.get(0).path("candidates");
    }

    private static String id(JsonNode draft) {
        return draft.path("id").asText();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
