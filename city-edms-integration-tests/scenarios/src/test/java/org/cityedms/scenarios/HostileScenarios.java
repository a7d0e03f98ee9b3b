package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Requests that nobody sends by mistake, and some that people do. */
public class HostileScenarios {
    @Rule public final Acs acs = new Acs();

    private AcsClient registrar;
    private String code;

    @Before
    public void openARegister() {
        registrar = acs.registrar();
        code = Registers.create(acs);
    }

    @Test
    public void aCardInWindows1251IsRefusedInsteadOfKeptAsGarbage() {
        byte[] card = Letters.card("Лист").toString().getBytes(Charset.forName("windows-1251"));
        assertMalformed(rawCard(card));
        Registers.assertNothingIn(acs, code);
    }

    @Test
    public void aCardThatIsNotJsonIsRefused() {
        for (String card :
                List.of("{\"summary\":", "", "null", "[]", "42", "{\"summary\":\"a\"}}")) {
            Reply reply = rawCard(card.getBytes(StandardCharsets.UTF_8));
            assertThat(reply.status()).as(reply.toString()).isIn(400, 422);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        }
        Registers.assertNothingIn(acs, code);
    }

    @Test
    public void aBodyThatIsNotJsonIsRefused() {
        assertMalformed(acs.admin().json("POST", Registers.REGISTERS, "{\"code\": \"x\","));
        assertMalformed(acs.admin().json("POST", Registers.REGISTERS, ""));
        assertMalformed(acs.admin().json("POST", "/s/city-edms/number-template", "<xml/>"));
    }

    @Test
    public void jsonNestedTenThousandDeepIsRefused() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        Reply reply = acs.admin().json("POST", Registers.REGISTERS, "{\"code\":" + deep + "}");
        assertThat(reply.status()).as(reply.toString()).isIn(400, 422);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    public void aFieldTwiceInOneObjectIsRefused() {
        String card =
                "{\"summary\":\"Перший\",\"summary\":\"Другий\",\"correspondent\":\"КП\","
                        + "\"receivedOn\":\"2026-01-15\"}";
        assertMalformed(rawCard(card.getBytes(StandardCharsets.UTF_8)));
        Registers.assertNothingIn(acs, code);
    }

    @Test
    public void anUnknownFieldOfTheCardIsRefusedByName() {
        ObjectNode card = Letters.card("Лист").put("sumary", "описка");
        JsonNode problem =
                Problems.expect(Letters.send(registrar, code, card), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("sumary:unknown");
        Registers.assertNothingIn(acs, code);
    }

    @Test
    public void aFieldOfTheWrongTypeIsRefusedByName() {
        JsonNode problem =
                Problems.expect(
                        Letters.send(registrar, code, Letters.card("Лист").put("sheets", "три")),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("sheets:wrong-type");
        Registers.assertNothingIn(acs, code);
    }

    @Test
    public void valuesOutOfTheirRangeAreAllRefusedByName() {
        ObjectNode card =
                Letters.card("Лист")
                        .put("sheets", -3)
                        .put("annexes", 20_000)
                        .put("deliveryMethod", "голубом")
                        .put("correspondentDate", "2026-13-45");
        JsonNode problem =
                Problems.expect(Letters.send(registrar, code, card), 422, "invalid-input");
        assertThat(Problems.fields(problem))
                .extracting(field -> field.substring(0, field.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "sheets", "annexes", "deliveryMethod", "correspondentDate");
        Registers.assertNothingIn(acs, code);
    }

    @Test
    public void charactersThatNoTextHasAreRefused() {
        for (String summary : List.of("а\u0000б", "а\u0007б", "а\u202Eб")) {
            Reply reply = Letters.send(registrar, code, Letters.card(summary));
            assertThat(reply.status()).as(reply.toString()).isIn(400, 422);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        }
        String halfOfAnEmoji = Letters.card("Лист").toString().replace("Лист", "а\\ud83dб");
        Reply reply = rawCard(halfOfAnEmoji.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.toString()).isIn(400, 422);
        Registers.assertNothingIn(acs, code);
    }

    @Test
    public void aRequestWithoutItsPartsIsRefusedByName() {
        Reply reply = registrar.post(Letters.DOCUMENTS, Multipart.form().text("register", code));
        assertThat(Problems.fields(Problems.expect(reply, 422, "invalid-input")))
                .containsExactly("card:required");
        reply =
                registrar.post(
                        Letters.DOCUMENTS,
                        Multipart.form().text("card", Letters.card("Лист").toString()));
        assertThat(Problems.fields(Problems.expect(reply, 422, "invalid-input")))
                .containsExactly("register:required");
    }

    @Test
    public void aBodyThatIsNoFormIsRefused() {
        Reply reply = registrar.post(Letters.DOCUMENTS, Letters.card("Лист"));
        assertThat(reply.status()).isIn(400, 415);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        reply =
                registrar.send(
                        "POST",
                        Letters.DOCUMENTS,
                        "multipart/form-data; boundary=absent",
                        BodyPublishers.ofString("no parts here"));
        assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    public void sqlInTextStaysText() {
        String summary = "'; DELETE FROM ce_register_entry; -- \" \\ ${1+1} #{2}";
        JsonNode letter = Letters.register(registrar, code, summary);
        assertThat(letter.path("card").path("summary").asText()).isEqualTo(summary);
        assertThat(Registers.numbers(registrar, code, "?q=" + Folder.encoded("'; DELETE")))
                .containsExactly("01-99/1");
    }

    @Test
    public void htmlInTextStaysTextAndIsNeverServedAsAPage() {
        String summary = "<script>alert('ї')</script><img src=x onerror=alert(1)>";
        String id = Letters.id(Letters.register(registrar, code, summary));
        Reply reply = registrar.get(Letters.DOCUMENTS + "/" + id).expect(200);
        assertThat(reply.json().path("card").path("summary").asText()).isEqualTo(summary);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
    }

    @Test
    public void aRefusalDoesNotEchoHtml() {
        String html = "<img src=x onerror=alert(1)>";
        Reply reply = registrar.get(Registers.REGISTERS + "/" + Folder.encoded(html));
        assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        reply = registrar.get("/s/city-edms/" + Folder.encoded(html));
        reply.expect(404);
        assertThat(reply.text()).doesNotContain(html);
    }

    @Test
    public void anExternalEntityInWebDavXmlIsNotRead() {
        String body =
                "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<D:propfind xmlns:D=\"DAV:\"><D:prop><D:displayname>&x;</D:displayname>"
                        + "</D:prop></D:propfind>";
        Reply reply =
                registrar.send(
                        "PROPFIND", "/webdav/", "application/xml", BodyPublishers.ofString(body));
        assertThat(reply.text()).doesNotContain("root:");
        acs.registrar().get("/s/city-edms/session").expect(200);
    }

    @Test
    public void aKeyThatIsNoKeyIsRefused() {
        for (String key : List.of("k".repeat(101), "key with spaces")) {
            Reply reply =
                    registrar.post(
                            Letters.DOCUMENTS,
                            Letters.form(code, Letters.card("Лист")),
                            "Idempotency-Key",
                            key);
            Problems.expect(reply, 400, "invalid-idempotency-key");
        }
        Registers.assertNothingIn(acs, code);
    }

    /** Java knows years that no database knows. */
    @Test
    public void aPlaceInAListThatNoListHasIsRefused() {
        for (String year : List.of("+999999999", "-999999999", "+10000")) {
            String day = year.replace("+", "%2B") + "-12-31";
            assertThat(
                            List.of(
                                    "tray-lines?part=to-do&cursor=" + day + ".1",
                                    "reports/tasks?figure=overdue&cursor=" + day + ".1",
                                    "reports/savings/events?from=2026-01&to=2026-02&cursor="
                                            + day
                                            + ".letter.1",
                                    "registers/"
                                            + code
                                            + "/entries?sort=day&cursor="
                                            + cursor(year + "-12-31"),
                                    "registers/"
                                            + code
                                            + "/entries?cursor="
                                            + cursor("-9000000000000000000")))
                    .allSatisfy(
                            path ->
                                    assertThat(registrar.get("/s/city-edms/" + path).status())
                                            .as(path)
                                            .isIn(400, 422));
        }
    }

    private static String cursor(String key) {
        return "o1."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    public void anIdentifierThatIsNoIdentifierIsNotFound() {
        for (String id : List.of("1", "..%2F..%2Fetc", "%00", "workspace:%2F%2FSpacesStore%2Fx")) {
            Reply reply = registrar.get(Letters.DOCUMENTS + "/" + id);
            assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
        }
    }

    /** A request whose card is these bytes. */
    private Reply rawCard(byte[] card) {
        BodyPublisher body =
                BodyPublishers.concat(
                        BodyPublishers.ofString(
                                "--b\r\nContent-Disposition: form-data; name=\"register\"\r\n\r\n"
                                        + code
                                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"card\""
                                        + "\r\n\r\n"),
                        BodyPublishers.ofByteArray(card),
                        BodyPublishers.ofString("\r\n--b--\r\n"));
        return registrar.send("POST", Letters.DOCUMENTS, "multipart/form-data; boundary=b", body);
    }

    private static void assertMalformed(Reply reply) {
        Problems.expect(reply, 400, "malformed-request");
    }
}
