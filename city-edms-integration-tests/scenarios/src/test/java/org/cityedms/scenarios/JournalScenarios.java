package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** The journal as evidence, as an inspector uses it. */
public class JournalScenarios {

    private static final String ENTRIES = "/s/city-edms/entries/";
    private static final ZoneId OFFICE = ZoneId.of("Europe/Kyiv");

    @Rule public final Acs acs = new Acs();

    @Test
    public void anInspectorRecomputesTheHashesOfAnEntryByHand() throws Exception {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Перший лист");
        JsonNode letter = Letters.register(acs.registrar(), code, "Другий «лист»");
        Letters.register(acs.registrar(), code, "Третій лист");
        JsonNode entry = acs.registrar().get(ENTRIES + Letters.id(letter)).expect(200).json();
        assertThat(entry.path("number").asText()).isEqualTo("01-99/2");
        assertThat(entry.path("sound").asBoolean()).isTrue();
        JsonNode act = entry.path("acts").path(0);
        assertThat(act.path("act").asText()).isEqualTo("registered");
        assertThat(act.path("position").asInt()).isEqualTo(2);
        assertThat(act.path("content").asText()).contains("\"summary\":\"Другий «лист»\"");
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] content =
                sha256.digest(act.path("content").asText().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(content)).isEqualTo(act.path("contentHash").asText());
        sha256.update(HexFormat.of().parseHex(act.path("previousHash").asText()));
        assertThat(HexFormat.of().formatHex(sha256.digest(content)))
                .isEqualTo(act.path("hash").asText());
        JsonNode first = first(code);
        assertThat(first.path("acts").path(0).path("previousHash").asText())
                .isEqualTo(first.path("genesis").asText());
        assertThat(first.path("acts").path(0).path("nextHash").asText())
                .isEqualTo(act.path("hash").asText());
    }

    private JsonNode first(String code) {
        JsonNode oldest =
                acs.registrar()
                        .get(Registers.REGISTERS + "/" + code + "/entries?sort=registered&limit=1")
                        .expect(200)
                        .json();
        return acs.registrar()
                .get(ENTRIES + oldest.path("entries").path(0).path("id").asText())
                .expect(200)
                .json();
    }

    @Test
    public void aRegisterLeftAloneIsSoundAndItsHeadIsThatOfTheLastEntry() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Лист");
        JsonNode letter = Letters.register(acs.registrar(), code, "Лист");
        JsonNode verified = verify(code, Json.object());
        assertThat(verified.path("sound").asBoolean()).isTrue();
        assertThat(verified.path("entries").asInt()).isEqualTo(2);
        assertThat(verified.path("faults")).isEmpty();
        JsonNode head = verified.path("heads").path(0);
        JsonNode entry = acs.registrar().get(ENTRIES + Letters.id(letter)).expect(200).json();
        assertThat(head.path("hash").asText())
                .isEqualTo(entry.path("acts").path(0).path("hash").asText());
        Letters.register(acs.registrar(), code, "Ще лист");
        assertThat(anchored(code, head, head.path("hash").asText()).path("sound").asBoolean())
                .isTrue();
        JsonNode forged = anchored(code, head, "0".repeat(64));
        assertThat(forged.path("sound").asBoolean()).isFalse();
        assertThat(forged.path("faults").path(0).path("what").asText()).isEqualTo("anchor-differs");
    }

    @Test
    public void afterEveryKindOfActTheRegisterIsSoundAndItsListShowsTheStates() {
        String code = Registers.create(acs);
        JsonNode corrected = Letters.register(acs.registrar(), code, "Про даг");
        JsonNode struck = Letters.register(acs.registrar(), code, "Помилковий лист");
        JsonNode reason = Json.object("reason", "Зареєстровано двічі");
        acs.admin()
                .post(Letters.DOCUMENTS + "/" + Letters.id(struck) + "/void", reason)
                .expect(200);
        acs.registrar()
                .post(
                        Letters.DOCUMENTS + "/" + Letters.id(corrected) + "/corrections",
                        Json.object(
                                "changes", Json.object("summary", "Про дах"), "reason", "Описка"))
                .expect(200);
        acs.registrar()
                .post(
                        Registers.REGISTERS + "/" + code + "/reservations",
                        Json.object(
                                "count",
                                2,
                                "reason",
                                "Для сесії",
                                "until",
                                LocalDate.now(OFFICE).plusDays(3).toString()))
                .expect(201);
        JsonNode verified = verify(code, Json.object());
        assertThat(verified.path("faults")).isEmpty();
        assertThat(verified.path("sound").asBoolean()).isTrue();
        assertThat(verified.path("acts").asInt()).isEqualTo(6);
        assertThat(verified.path("entries").asInt()).isEqualTo(4);
        assertThat(Registers.numbers(acs.registrar(), code, "?state=void"))
                .containsExactly("01-99/2");
        assertThat(Registers.numbers(acs.registrar(), code, "?state=reserved&sort=ordinal"))
                .containsExactly("01-99/3", "01-99/4");
        JsonNode entry = acs.registrar().get(ENTRIES + Letters.id(corrected)).expect(200).json();
        JsonNode correction = entry.path("acts").path(1);
        assertThat(entry.path("sound").asBoolean()).isTrue();
        assertThat(correction.path("act").asText()).isEqualTo("corrected");
        assertThat(correction.path("reason").asText()).isEqualTo("Описка");
        assertThat(correction.path("changes").path(0).path("before").asText()).isEqualTo("Про даг");
        assertThat(correction.path("changes").path(0).path("after").asText()).isEqualTo("Про дах");
    }

    @Test
    public void aVerificationTellsOfEachAttestedHeadWhetherItStandsAlsoWhereItsChainIsGone() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Лист");
        JsonNode head = verify(code, Json.object()).path("heads").path(0);
        JsonNode ofAYearThatIsNotThere =
                Json.object("period", "1999", "position", 1, "hash", head.path("hash").asText());
        JsonNode verified =
                verify(code, Json.object("anchors", Json.array(head, ofAYearThatIsNotThere)));
        assertThat(verified.path("anchors").findValuesAsText("stands"))
                .containsExactly("true", "false");
        assertThat(verified.path("faults")).hasSize(1);
        JsonNode fault = verified.path("faults").path(0);
        assertThat(fault.path("what").asText()).isEqualTo("anchor-differs");
        assertThat(fault.path("period").asText()).isEqualTo("1999");
    }

    @Test
    public void whoMayNotRegisterMayNotVerify() {
        String code = Registers.create(acs);
        Problems.expect(
                acs.newPerson(Acs.USERS)
                        .post(Registers.REGISTERS + "/" + code + "/verification", Json.object()),
                403,
                "may-not-register");
    }

    @Test
    public void anEntryThatIsNotThereIsNotFound() {
        Problems.expect(acs.registrar().get(ENTRIES + "999999999999"), 404, "entry-not-found");
        Problems.expect(acs.registrar().get(ENTRIES + "abc"), 404, "entry-not-found");
    }

    private JsonNode anchored(String code, JsonNode head, String hash) {
        JsonNode anchor =
                Json.object(
                        "period", head.path("period").asText(),
                        "position", head.path("position").asInt(),
                        "hash", hash);
        return verify(code, Json.object("anchors", Json.array(anchor)));
    }

    private JsonNode verify(String code, JsonNode body) {
        return acs.registrar()
                .post(Registers.REGISTERS + "/" + code + "/verification", body)
                .expect(200)
                .json();
    }
}
