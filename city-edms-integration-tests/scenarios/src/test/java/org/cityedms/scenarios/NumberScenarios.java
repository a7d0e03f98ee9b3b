package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.scenarios.Registers.REGISTERS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Forms of numbers, rules of counting, literal numbers and earlier dates. */
public class NumberScenarios {
    private static final String PRESETS = "/s/city-edms/register-presets";

    @Rule public final Acs acs = new Acs();

    @Test
    public void sessionsOfTheCouncilCountOnTheirOwn() {
        String code = register("session", "{seq}-{session}/{convocation}");
        assertThat(decision(code, "32", "8")).isEqualTo("1-32/VIII");
        assertThat(decision(code, "32", "VIII")).isEqualTo("2-32/VIII");
        assertThat(decision(code, "33", "8")).isEqualTo("1-33/VIII");
    }

    @Test
    public void unitsCountOnTheirOwn() {
        String code = register("unit", "{unit}/{seq}");
        assertThat(numbered(code, Json.object("unit", "03"))).isEqualTo("03/1");
        assertThat(numbered(code, Json.object("unit", "04"))).isEqualTo("04/1");
        assertThat(numbered(code, Json.object("unit", "03"))).isEqualTo("03/2");
    }

    /** Mistyped, an index would begin a count of its own. */
    @Test
    public void anIndexThatNoUnitHasIsRefusedAndTakesNoNumber() {
        Structures made = new Structures(acs);
        ObjectNode settings =
                Registers.settings(Registers.newCode())
                        .put("institution", made.institution)
                        .put("restart", "unit")
                        .put("template", "{unit}/{seq}");
        String code = Registers.create(acs, settings);
        ObjectNode card = Letters.card("Документ");
        card.set("additional", Json.object("unit", "10"));
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        Letters.send(acs.registrar(), code, card),
                                        422,
                                        "invalid-input")))
                .containsExactly("additional.unit:unknown-unit");
        String next = REGISTERS + "/" + code + "/next-number?unit=";
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        acs.registrar().get(next + "10"), 422, "invalid-input")))
                .containsExactly("unit:unknown-unit");
        ObjectNode wish = Json.object("count", 1, "reason", "До підписання", "unit", "10");
        wish.put("until", today().toString());
        Problems.expect(
                acs.registrar().post(REGISTERS + "/" + code + "/reservations", wish),
                422,
                "invalid-input");
        assertThat(Registers.get(acs.registrar(), code).path("entries").asInt()).isZero();
        assertThat(numbered(code, Json.object("unit", "01"))).isEqualTo("01/1");
        acs.registrar()
                .post(REGISTERS + "/" + code + "/reservations", wish.put("unit", "01"))
                .expect(201);
    }

    /** A council that keeps no indexes writes what it is used to. */
    @Test
    public void whereNoUnitHasAnIndexAnyIsTaken() {
        String institution = "n" + Registers.newCode();
        acs.admin()
                .post(
                        "/s/city-edms/organization/institutions",
                        Json.object("code", institution, "name", "Без індексів " + institution))
                .expect(200);
        String code =
                Registers.create(
                        acs,
                        Registers.settings(Registers.newCode())
                                .put("institution", institution)
                                .put("restart", "unit")
                                .put("template", "{unit}/{seq}"));
        assertThat(numbered(code, Json.object("unit", "03-21"))).isEqualTo("03-21/1");
    }

    @Test
    public void quartersCountOnTheirOwn() {
        String code = register("quarterly", "{index}/{q}-{seq}");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Kyiv"));
        int quarter = today.get(IsoFields.QUARTER_OF_YEAR);
        for (int n = 1; n <= 2; n++) {
            JsonNode letter = Letters.register(acs.registrar(), code, "Лист " + n);
            assertThat(Letters.number(letter)).isEqualTo("01-99/" + quarter + "-" + n);
        }
        JsonNode next =
                acs.registrar().get(REGISTERS + "/" + code + "/next-number").expect(200).json();
        assertThat(next.path("number").asText()).isEqualTo("01-99/" + quarter + "-3");
        assertThat(next.path("period").asText()).isEqualTo(today.getYear() + "-q" + quarter);
        ObjectNode earlier = Json.object("reason", "надійшло після обліку");
        earlier.put("registeredOn", today.minusMonths(3).toString());
        Reply closed =
                acs.admin()
                        .post(
                                Letters.DOCUMENTS,
                                Letters.form(code, Letters.card("Минулий квартал"))
                                        .text("number", earlier.toString()));
        assertThat(Problems.fields(Problems.expect(closed, 422, "invalid-input")))
                .containsExactly("number.registeredOn:period-closed");
        JsonNode line =
                acs.registrar()
                        .get(REGISTERS + "/" + code + "/entries?limit=5")
                        .expect(200)
                        .json()
                        .path("entries")
                        .get(0);
        assertThat(line.path("number").asText()).isEqualTo("01-99/" + quarter + "-2");
        JsonNode proof =
                acs.registrar()
                        .post(REGISTERS + "/" + code + "/verification", Json.object())
                        .expect(200)
                        .json();
        assertThat(proof.path("sound").asBoolean()).isTrue();
    }

    @Test
    public void whatTheNumberIsPrintedFromMustBeOnTheCard() {
        String code = register("session", "{seq}-{session}/{convocation}");
        Reply reply = Letters.send(acs.registrar(), code, Letters.card("Без сесії"));
        assertThat(Problems.fields(Problems.expect(reply, 422, "invalid-input")))
                .containsExactlyInAnyOrder(
                        "additional.session:required", "additional.convocation:required");
        ObjectNode card = Letters.card("Не та сесія");
        card.set("additional", Json.object("session", "0", "convocation", "IIX"));
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        Letters.send(acs.registrar(), code, card),
                                        422,
                                        "invalid-input")))
                .containsExactlyInAnyOrder(
                        "additional.session:out-of-range", "additional.convocation:out-of-range");
    }

    @Test
    public void appealsAreNumberedUnderTheLetterOfTheirAuthor() {
        String code = register("yearly", "{letter}-{seq}");
        ObjectNode card = Letters.card("Про тепло").put("correspondent", "їжакевич Олена");
        assertThat(Letters.number(Letters.send(acs.registrar(), code, card).expect(201).json()))
                .isEqualTo("Ї-1");
        card.put("correspondent", "Анонімне звернення");
        assertThat(Letters.number(Letters.send(acs.registrar(), code, card).expect(201).json()))
                .isEqualTo("А-2");
    }

    @Test
    public void aTemplateWhoseNumbersWouldRepeatInAYearIsRefused() {
        assertRefused("quarterly", "{seq}", "template-without-quarter");
        assertRefused("unit", "{seq}", "template-without-unit");
        assertRefused("session", "{seq}-{session}", "template-without-session");
        assertRefused("yearly", "{seq}{case}", "template-ambiguous");
    }

    @Test
    public void aPresetBecomesARegisterAsItIs() {
        JsonNode presets =
                acs.admin().get("/s/city-edms/register-presets").expect(200).json().path("presets");
        assertThat(presets.size()).isGreaterThanOrEqualTo(15);
        for (JsonNode preset : presets) {
            ObjectNode settings = preset.deepCopy();
            settings.put("institution", "rada")
                    .put("code", Registers.newCode())
                    .put("startValue", 1);
            acs.admin().post(REGISTERS, settings).expect(201);
        }
        Problems.expect(
                acs.registrar().get("/s/city-edms/register-presets"), 403, "may-not-administer");
    }

    /**
     * Codes are unique among all institutions: another one gets registers of its own all the same.
     */
    @Test
    public void anotherInstitutionGetsItsFirstRegistersFromPresets() {
        Structures first = new Structures(acs);
        Structures second = new Structures(acs);
        for (Structures each : List.of(first, second)) {
            JsonNode made = fromPreset(each.institution, "incoming");
            assertThat(made.path("made").asBoolean()).isTrue();
            String code = made.path("code").asText();
            assertThat(code).endsWith("incoming");
            assertThat(Registers.get(acs.admin(), code).path("institution").asText())
                    .isEqualTo(each.institution);
            assertThat(fromPreset(each.institution, "incoming").path("made").asBoolean()).isFalse();
        }
    }

    private JsonNode fromPreset(String institution, String preset) {
        ObjectNode choice = Json.object("institution", institution);
        choice.putArray("presets").add(Json.object("preset", preset));
        return acs.admin().post(PRESETS, choice).expect(201).json().path("registers").get(0);
    }

    @Test
    public void severalPresetsBecomeRegistersInOneStep() {
        String taken = Registers.create(acs);
        String orders = Registers.newCode();
        String letters = Registers.newCode();
        ObjectNode choice = Json.object("institution", "rada", "preview", true);
        choice.putArray("presets")
                .add(Json.object("preset", "orders-main", "code", orders))
                .add(Json.object("preset", "contracts", "code", taken))
                .add(Json.object("preset", "incoming", "code", letters, "index", "02-15"));
        JsonNode shown = acs.admin().post(PRESETS, choice).expect(200).json().path("registers");
        assertThat(shown.findValuesAsText("example")).containsExactly("1-р", "01-99/1", "02-15/1");
        assertThat(shown.findValuesAsText("made")).containsExactly("true", "false", "true");
        Problems.expect(
                acs.registrar().get(Registers.REGISTERS + "/" + orders), 404, "register-not-found");
        choice.put("preview", false);
        JsonNode made = acs.admin().post(PRESETS, choice).expect(201).json().path("registers");
        assertThat(made).isEqualTo(shown);
        assertThat(Registers.get(acs.registrar(), taken).path("index").asText()).isEqualTo("01-99");
        Letters.register(acs.registrar(), letters, "Перший лист");
        JsonNode again = acs.admin().post(PRESETS, choice).expect(201).json().path("registers");
        assertThat(again.findValuesAsText("made")).containsOnly("false");
    }

    @Test
    public void ofSeveralPresetsNoneIsMadeWhereOneIsWrong() {
        String orders = Registers.newCode();
        ObjectNode choice = Json.object("institution", "rada");
        choice.putArray("presets")
                .add(Json.object("preset", "orders-main", "code", orders))
                .add(Json.object("preset", "incoming", "code", "Два слова"));
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        acs.admin().post(PRESETS, choice), 422, "invalid-input")))
                .containsExactly("presets.1.code:not-a-code");
        choice.put("institution", "nowhere");
        choice.withArray("presets").remove(1);
        Problems.expect(acs.admin().post(PRESETS, choice), 422, "institution-not-found");
        Problems.expect(acs.registrar().post(PRESETS, choice), 403, "may-not-administer");
        Problems.expect(
                acs.registrar().get(Registers.REGISTERS + "/" + orders), 404, "register-not-found");
    }

    @Test
    public void theRuleOfCountingStaysWhileTheYearHasEntries() {
        ObjectNode settings = Registers.settings(Registers.newCode());
        String code = Registers.create(acs, settings);
        Letters.register(acs.registrar(), code, "Перший");
        Problems.expect(
                acs.admin().put(REGISTERS + "/" + code, settings.put("restart", "never")),
                409,
                "restart-in-use");
    }

    @Test
    public void theNextNumberIsShownForTheCardAtHand() {
        String code = register("unit", "{unit}/{seq}");
        numbered(code, Json.object("unit", "03"));
        JsonNode next =
                acs.registrar()
                        .get(REGISTERS + "/" + code + "/next-number?unit=03")
                        .expect(200)
                        .json();
        assertThat(next.path("number").asText()).isEqualTo("03/2");
        assertThat(next.path("period").asText()).isEqualTo(today().getYear() + ":03");
        Problems.expect(
                acs.registrar().get(REGISTERS + "/" + code + "/next-number"), 422, "invalid-input");
    }

    @Test
    public void aLiteralNumberStandsBesideItsOrdinal() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Перший");
        assertThat(Letters.number(chosen(acs.admin(), code, literal(1, "-А")).expect(201).json()))
                .isEqualTo("01-99/1-а");
        Problems.expect(chosen(acs.admin(), code, literal(1, "-а")), 409, "number-taken");
        Problems.expect(chosen(acs.admin(), code, literal(7, "-а")), 409, "ordinal-not-found");
        assertThat(Letters.number(Letters.register(acs.registrar(), code, "Далі")))
                .isEqualTo("01-99/2");
    }

    @Test
    public void anEarlierDateIsKeptWithItsReason() {
        String code = Registers.create(acs);
        LocalDate day = today().withDayOfYear(20);
        ObjectNode number = Json.object("registeredOn", day.toString(), "reason", "відрядження");
        JsonNode document = chosen(acs.admin(), code, number).expect(201).json();
        assertThat(document.path("registration").path("registeredOn").asText())
                .isEqualTo(day.toString());
        number.put("registeredOn", today().minusYears(1).toString());
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        chosen(acs.admin(), code, number), 422, "invalid-input")))
                .containsExactly("number.registeredOn:period-closed");
    }

    @Test
    public void whoHasNoRightToChooseGetsNoSpecialNumber() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Перший");
        Problems.expect(chosen(acs.registrar(), code, literal(1, "-а")), 403, "may-not-backdate");
        AcsClient trusted =
                acs.newPerson(Acs.USERS, Acs.REGISTRARS, "GROUP_CITY_EDMS_SPECIAL_NUMBERS");
        chosen(trusted, code, literal(1, "-а")).expect(201);
    }

    @Test
    public void aSpecialNumberWithoutAReasonIsRefused() {
        String code = Registers.create(acs);
        ObjectNode number = literal(1, "-а");
        number.remove("reason");
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        chosen(acs.admin(), code, number), 422, "invalid-input")))
                .containsExactly("number.reason:required");
    }

    private static ObjectNode literal(int ordinal, String literal) {
        return Json.object("ordinal", ordinal, "literal", literal, "reason", "пропущено");
    }

    static Reply chosen(AcsClient client, String register, JsonNode number) {
        return client.post(
                Letters.DOCUMENTS,
                Letters.form(register, Letters.card("Обраний номер"))
                        .text("number", number.toString()));
    }

    private String decision(String register, String session, String convocation) {
        return numbered(register, Json.object("session", session, "convocation", convocation));
    }

    private String numbered(String register, ObjectNode additional) {
        ObjectNode card = Letters.card("Документ");
        card.set("additional", additional);
        return Letters.number(Letters.send(acs.registrar(), register, card).expect(201).json());
    }

    private String register(String restart, String template) {
        return Registers.create(
                acs,
                Registers.settings(Registers.newCode())
                        .put("restart", restart)
                        .put("template", template));
    }

    private void assertRefused(String restart, String template, String code) {
        ObjectNode settings =
                Registers.settings(Registers.newCode())
                        .put("restart", restart)
                        .put("template", template);
        JsonNode problem =
                Problems.expect(acs.admin().post(REGISTERS, settings), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("template:" + code);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv"));
    }
}
