package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Assume;
import org.junit.Rule;
import org.junit.Test;

public class LetterScenarios {

    private static final String NODES = AcsClient.V1 + "/nodes/";

    @Rule public final Acs acs = new Acs();

    @Test
    public void lettersGetTheNumbersOfTheirRegisterOneByOne() {
        String code = Registers.create(acs);
        for (int expected = 1; expected <= 3; expected++) {
            JsonNode letter = Letters.register(acs.registrar(), code, "Лист " + expected);
            assertThat(Letters.number(letter)).isEqualTo("01-99/" + expected);
            assertThat(Letters.ordinal(letter)).isEqualTo(expected);
        }
        assertThat(Registers.get(acs.registrar(), code).path("example").asText())
                .isEqualTo("01-99/4");
    }

    @Test
    public void theFirstNumberIsTheStartValue() {
        ObjectNode settings = Registers.settings(Registers.newCode()).put("startValue", 341);
        String code = Registers.create(acs, settings);
        assertThat(Letters.number(Letters.register(acs.registrar(), code, "Лист")))
                .isEqualTo("01-99/341");
        assertThat(Letters.number(Letters.register(acs.registrar(), code, "Лист")))
                .isEqualTo("01-99/342");
    }

    @Test
    public void eachRegisterCountsForItself() {
        String first = Registers.create(acs);
        String second = Registers.create(acs);
        Letters.register(acs.registrar(), first, "Лист");
        assertThat(Letters.ordinal(Letters.register(acs.registrar(), second, "Лист"))).isEqualTo(1);
        assertThat(Letters.ordinal(Letters.register(acs.registrar(), first, "Лист"))).isEqualTo(2);
    }

    @Test
    public void theCardComesBackAsItWasFilled() {
        ObjectNode card =
                Json.object(
                        "documentKind", "лист",
                        "summary", "Про надання інформації щодо об’єктів «Водоканалу»",
                        "correspondent", "ТОВ «Їжачок & Ґава» — м. Ніжин",
                        "correspondentNumber", "15/2-118",
                        "correspondentDate", "2026-01-12",
                        "receivedOn", "2026-01-15",
                        "deliveryMethod", "courier",
                        "sheets", 3,
                        "annexes", 2,
                        "annexSheets", 14,
                        "confidentiality", "open",
                        "language", "uk",
                        "caseIndex", "02-14");
        String id = Letters.id(Letters.send(acs.registrar(), register(), card).expect(201).json());
        JsonNode document = acs.registrar().get(Letters.DOCUMENTS + "/" + id).expect(200).json();
        card.putNull("correspondentId").putObject("additional");
        assertThat(document.path("card")).isEqualTo(card);
        assertThat(document.path("kind").asText()).isEqualTo("incoming");
    }

    @Test
    public void theBytesOfTheFileStayAsTheyWereSent() {
        byte[] pdf = Letters.pdf();
        JsonNode letter = registerFile("лист.pdf", "application/pdf", pdf);
        assertThat(content(Letters.id(letter))).isEqualTo(pdf);
        assertThat(letter.path("file").path("size").asLong()).isEqualTo(pdf.length);
        assertThat(letter.path("file").path("mimeType").asText()).isEqualTo("application/pdf");
    }

    @Test
    public void realLettersStayAsTheyWereSent() throws IOException {
        Path documents = SharedStandIn.ROOT.resolve("../shared/data/documents");
        Assume.assumeTrue(
                "real letters are not at hand: ../shared/data/documents is absent",
                Files.isDirectory(documents));
        for (String name :
                new String[] {
                    "лист-інформування.pdf", "лист-на-погодження.docx", "тестовий-cp1251.txt"
                }) {
            byte[] bytes = Files.readAllBytes(documents.resolve(name));
            JsonNode letter = registerFile(name, "application/octet-stream", bytes);
            assertThat(content(Letters.id(letter))).isEqualTo(bytes);
            assertThat(letter.path("file").path("name").asText()).endsWith(name);
        }
    }

    @Test
    public void theFileIsFiledByInstitutionRegisterYearAndMonth() {
        String code = register();
        String title = Registers.get(acs.admin(), code).path("title").asText();
        String id = Letters.id(Letters.register(acs.registrar(), code, "Лист"));
        String path =
                acs.admin()
                        .get(NODES + id + "?include=path")
                        .expect(200)
                        .entry()
                        .path("path")
                        .path("name")
                        .asText();
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Kyiv"));
        assertThat(path)
                .startsWith("/Company Home/СЕД/")
                .endsWith("/%s/%04d/%02d".formatted(title, now.getYear(), now.getMonthValue()));
    }

    @Test
    public void theNewestLetterIsFirstInTheListUnderItsNumber() {
        String code = register();
        Letters.register(acs.registrar(), code, "Перший лист");
        JsonNode letter = Letters.register(acs.registrar(), code, "Другий лист");
        JsonNode page =
                acs.registrar()
                        .get(Registers.REGISTERS + "/" + code + "/entries")
                        .expect(200)
                        .json();
        JsonNode newest = page.path("entries").path(0);
        assertThat(newest.path("number").asText()).isEqualTo("01-99/2");
        assertThat(newest.path("summary").asText()).isEqualTo("Другий лист");
        assertThat(newest.path("document").asText()).isEqualTo(Letters.id(letter));
        assertThat(newest.path("registrarName").asText()).contains("Коваль");
    }

    @Test
    public void theRegistrationTellsWhoAndWhenInTheOfficesZone() {
        Instant before = Instant.now().minusSeconds(120);
        JsonNode registration =
                Letters.register(acs.registrar(), register(), "Лист").path("registration");
        OffsetDateTime at = OffsetDateTime.parse(registration.path("registeredAt").asText());
        assertThat(at.toInstant()).isBetween(before, Instant.now().plusSeconds(120));
        assertThat(at.getOffset())
                .isEqualTo(ZoneId.of("Europe/Kyiv").getRules().getOffset(at.toInstant()));
        assertThat(registration.path("registrar").asText()).isEqualTo("registrar");
        assertThat(registration.path("registrarName").asText()).contains("Олена");
    }

    @Test
    public void aLetterOnPaperNeedsNoFile() {
        JsonNode letter =
                acs.registrar()
                        .post(
                                Letters.DOCUMENTS,
                                Letters.form(register(), Letters.card("Лист на папері")))
                        .expect(201)
                        .json();
        assertThat(letter.path("file").isNull()).isTrue();
        assertThat(Letters.number(letter)).isEqualTo("01-99/1");
    }

    @Test
    public void aRepeatedRequestWithOneKeyTakesOneNumber() {
        String code = register();
        String key = UUID.randomUUID().toString();
        Reply first = sendWithKey(acs.registrar(), code, key).expect(201);
        Reply second = sendWithKey(acs.registrar(), code, key).expect(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(Registers.get(acs.registrar(), code).path("entries").asInt()).isEqualTo(1);
    }

    @Test
    public void theKeyOfOneUserIsNotTheKeyOfAnother() {
        String code = register();
        String key = UUID.randomUUID().toString();
        sendWithKey(acs.registrar(), code, key).expect(201);
        JsonNode other = sendWithKey(acs.demo("registrar2"), code, key).expect(201).json();
        assertThat(Letters.ordinal(other)).isEqualTo(2);
    }

    @Test
    public void aRefusedRequestDoesNotUseUpItsKey() {
        String code = register();
        String key = UUID.randomUUID().toString();
        acs.registrar()
                .post(
                        Letters.DOCUMENTS,
                        Letters.form(code, Letters.card("")),
                        "Idempotency-Key",
                        key)
                .expect(422);
        sendWithKey(acs.registrar(), code, key).expect(201);
    }

    @Test
    public void twoFilesOfOneNameAreBothKept() {
        String code = register();
        byte[] first = Letters.pdf();
        byte[] second = Letters.pdf();
        JsonNode one = registerFile(code, "лист.pdf", "application/pdf", first);
        JsonNode two = registerFile(code, "лист.pdf", "application/pdf", second);
        assertThat(content(Letters.id(one))).isEqualTo(first);
        assertThat(content(Letters.id(two))).isEqualTo(second);
    }

    @Test
    public void aSummaryOf150CharactersIsAcceptedAndOneOf151IsNot() {
        String code = register();
        Letters.register(acs.registrar(), code, "ї".repeat(150));
        JsonNode problem =
                Problems.expect(
                        Letters.send(acs.registrar(), code, Letters.card("ї".repeat(151))),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("summary:too-long");
    }

    @Test
    public void anIncomingLetterNeedsItsCorrespondentAndDay() {
        JsonNode problem =
                Problems.expect(
                        Letters.send(
                                acs.registrar(), register(), Json.object("summary", "Без автора")),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactlyInAnyOrder("correspondent:required", "receivedOn:required");
    }

    @Test
    public void anInternalDocumentNeedsOnlyItsSummary() {
        String code =
                Registers.create(
                        acs, Registers.settings(Registers.newCode()).put("kind", "internal"));
        JsonNode document =
                Letters.send(acs.registrar(), code, Json.object("summary", "Доповідна записка"))
                        .expect(201)
                        .json();
        assertThat(document.path("kind").asText()).isEqualTo("internal");
    }

    @Test
    public void aRefusedCardTakesNoNumber() {
        String code = register();
        Letters.send(acs.registrar(), code, Letters.card(" ")).expect(422);
        Letters.send(acs.registrar(), code, Letters.card("Лист").put("sheets", -1)).expect(422);
        Letters.send(acs.registrar(), code, Letters.card("Лист").put("receivedOn", "15.01.2026"))
                .expect(422);
        assertThat(Letters.ordinal(Letters.register(acs.registrar(), code, "Лист"))).isEqualTo(1);
    }

    @Test
    public void aTemplateWithTheCaseNeedsTheCaseOnEachCard() {
        String code =
                Registers.create(
                        acs,
                        Registers.settings(Registers.newCode()).put("template", "{case}/{seq}"));
        JsonNode problem =
                Problems.expect(
                        Letters.send(acs.registrar(), code, Letters.card("Лист")),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("caseIndex:required");
        JsonNode letter =
                Letters.send(acs.registrar(), code, Letters.card("Лист").put("caseIndex", "03-07"))
                        .expect(201)
                        .json();
        assertThat(Letters.number(letter)).isEqualTo("03-07/1");
    }

    @Test
    public void aClosedRegisterTakesNoLetters() {
        String code =
                Registers.create(acs, Registers.settings(Registers.newCode()).put("active", false));
        Problems.expect(
                Letters.send(acs.registrar(), code, Letters.card("Лист")),
                409,
                "register-inactive");
    }

    @Test
    public void aFileOfTheRepositoryIsRegisteredWhereItLies() {
        String code = register();
        Folder folder = Folder.create(acs.registrar(), "-my-");
        String file = folder.upload(acs.registrar(), "вхідний.pdf", Letters.pdf());
        JsonNode plain = acs.registrar().get(Letters.DOCUMENTS + "/" + file).expect(200).json();
        assertThat(plain.path("kind").isNull()).isTrue();
        assertThat(plain.path("registration").isNull()).isTrue();
        JsonNode letter = registerExisting(acs.registrar(), file, code).expect(201).json();
        assertThat(Letters.id(letter)).isEqualTo(file);
        assertThat(Letters.number(letter)).isEqualTo("01-99/1");
        JsonNode node = acs.registrar().get(NODES + file).expect(200).entry();
        assertThat(node.path("parentId").asText()).isEqualTo(folder.id());
        assertThat(node.path("nodeType").asText()).isEqualTo("ce:incoming");
        assertThat(node.path("properties").path("ce:number").asText()).isEqualTo("01-99/1");
    }

    @Test
    public void aDocumentIsNotRegisteredTwice() {
        String code = register();
        AcsClient registrar = acs.registrar();
        String file = Folder.create(registrar, "-my-").upload(registrar, "лист.pdf", Letters.pdf());
        registerExisting(registrar, file, code).expect(201);
        Problems.expect(registerExisting(registrar, file, code), 409, "already-registered");
        assertThat(Letters.ordinal(Letters.register(registrar, code, "Лист"))).isEqualTo(2);
    }

    @Test
    public void aFolderCannotBeRegistered() {
        Folder folder = Folder.create(acs.registrar(), "-my-");
        Reply reply = registerExisting(acs.registrar(), folder.id(), register());
        assertThat(reply.status()).isBetween(400, 499);
    }

    @Test
    public void anUnknownDocumentIsNotFound() {
        String id = UUID.randomUUID().toString();
        Problems.expect(
                acs.registrar().get(Letters.DOCUMENTS + "/" + id), 404, "document-not-found");
        Problems.expect(
                registerExisting(acs.registrar(), id, register()), 404, "document-not-found");
    }

    @Test
    public void aLetterIsRegisteredInSeconds() {
        String code = register();
        Letters.register(acs.registrar(), code, "Перший");
        Instant began = Instant.now();
        Letters.register(acs.registrar(), code, "Другий");
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    private String register() {
        return Registers.create(acs);
    }

    private JsonNode registerFile(String name, String type, byte[] bytes) {
        return registerFile(register(), name, type, bytes);
    }

    private JsonNode registerFile(String code, String name, String type, byte[] bytes) {
        return acs.registrar()
                .post(
                        Letters.DOCUMENTS,
                        Letters.form(code, Letters.card("Лист")).file(name, type, bytes))
                .expect(201)
                .json();
    }

    private byte[] content(String id) {
        return acs.registrar().get(NODES + id + "/content").expect(200).body();
    }

    private static Reply sendWithKey(AcsClient sender, String code, String key) {
        return sender.post(
                Letters.DOCUMENTS,
                Letters.form(code, Letters.card("Лист"))
                        .file("лист.pdf", "application/pdf", Letters.pdf()),
                "Idempotency-Key",
                key);
    }

    private static Reply registerExisting(AcsClient sender, String id, String code) {
        return sender.post(
                Letters.DOCUMENTS + "/" + id + "/registration",
                Json.object("register", code, "card", Letters.card("Лист")));
    }
}
