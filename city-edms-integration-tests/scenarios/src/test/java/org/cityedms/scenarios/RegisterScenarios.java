package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.scenarios.Registers.REGISTERS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class RegisterScenarios {

    @Rule public final Acs acs = new Acs();

    @Test
    public void theDemonstrationCouncilKeepsThreeRegisters() {
        assertThat(Registers.get(acs.registrar(), "incoming").path("index").asText())
                .isEqualTo("01-21");
        assertThat(Registers.get(acs.registrar(), "outgoing").path("index").asText())
                .isEqualTo("01-22");
        JsonNode internal = Registers.get(acs.registrar(), "internal");
        assertThat(internal.path("index").asText()).isEqualTo("01-23");
        assertThat(internal.path("kind").asText()).isEqualTo("internal");
        assertThat(internal.path("template").asText()).isEqualTo("{index}/{seq}");
        assertThat(internal.path("restart").asText()).isEqualTo("yearly");
    }

    @Test
    public void theDemonstrationLettersAreInTheirRegistersWithoutAGap() {
        int letters = 0;
        for (String code : List.of("incoming", "outgoing", "internal")) {
            int entries = Registers.get(acs.registrar(), code).path("entries").asInt();
            assertThat(Registers.entries(acs.registrar(), code)).hasSize(entries);
            letters += entries;
        }
        assertThat(letters).isGreaterThanOrEqualTo(50);
    }

    @Test
    public void registersAreListedInTheOrderOfTheUkrainianAlphabet() {
        String run = Registers.newCode();
        for (String start : List.of("Ґрунти", "Гідрант", "Гуртожиток", "Їдальня", "Ірпінь")) {
            ObjectNode settings = Registers.settings(Registers.newCode());
            Registers.create(acs, settings.put("title", start + " " + run));
        }
        List<String> titles = new ArrayList<>();
        acs.registrar()
                .get(REGISTERS)
                .expect(200)
                .json()
                .path("registers")
                .forEach(register -> titles.add(register.path("title").asText()));
        // Java's own collator would put Ґрунти before Гуртожиток: it takes Ґ for a kind of Г.
        assertThat(
                        titles.stream()
                                .filter(title -> title.endsWith(run))
                                .map(title -> title.split(" ", -1)[0]))
                .containsExactly("Гідрант", "Гуртожиток", "Ґрунти", "Ірпінь", "Їдальня");
        assertThat(titles).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    public void aNewRegisterShowsTheNumberThatComesNext() {
        ObjectNode settings =
                Registers.settings(Registers.newCode())
                        .put("template", "{index}/{seq:5}-К")
                        .put("startValue", 57);
        JsonNode register = acs.admin().post(REGISTERS, settings).expect(201).json();
        assertThat(register.path("example").asText()).isEqualTo("01-99/00057-К");
        assertThat(register.path("entries").asInt(-1)).isZero();
        assertThat(register.path("active").asBoolean()).isTrue();
        assertThat(register.path("institutionName").asText()).isNotBlank();
    }

    @Test
    public void theSettingsComeBackAsTheyWereSaved() {
        ObjectNode settings =
                Registers.settings(Registers.newCode())
                        .put("kind", "outgoing")
                        .put("restart", "never")
                        .put("active", false);
        Registers.create(acs, settings);
        JsonNode saved = Registers.get(acs.admin(), settings.get("code").asText());
        settings.fields()
                .forEachRemaining(
                        field ->
                                assertThat(saved.get(field.getKey()))
                                        .as(field.getKey())
                                        .isEqualTo(field.getValue()));
    }

    @Test
    public void anAdministratorOfTheRegistryMayCreateARegister() {
        AcsClient administrator = acs.newPerson(Acs.USERS, Acs.ADMINISTRATORS);
        administrator.post(REGISTERS, Registers.settings(Registers.newCode())).expect(201);
    }

    @Test
    public void aRegistrarMayNotCreateARegister() {
        ObjectNode settings = Registers.settings(Registers.newCode());
        Problems.expect(acs.registrar().post(REGISTERS, settings), 403, "may-not-administer");
        acs.admin().get(REGISTERS + "/" + settings.get("code").asText()).expect(404);
    }

    @Test
    public void aRegistrarMayNotChangeARegister() {
        String code = Registers.create(acs);
        ObjectNode changed = Registers.settings(code).put("startValue", 900);
        Problems.expect(
                acs.registrar().put(REGISTERS + "/" + code, changed), 403, "may-not-administer");
        assertThat(Registers.get(acs.admin(), code).path("startValue").asInt()).isEqualTo(1);
    }

    @Test
    public void twoRegistersCannotHaveOneCode() {
        ObjectNode settings = Registers.settings(Registers.create(acs)).put("title", "Інший");
        Problems.expect(acs.admin().post(REGISTERS, settings), 409, "register-exists");
    }

    @Test
    public void aTemplateWithoutTheOrdinalIsRefused() {
        assertTemplateRefused("{index}/2026", "template-without-seq");
    }

    @Test
    public void aTemplateWithAnUnknownPlaceholderIsRefused() {
        assertTemplateRefused("{індекс}/{seq}", "template-unknown");
    }

    @Test
    public void aTemplateWithAnOpenBraceIsRefused() {
        assertTemplateRefused("{index}/{seq", "template-unclosed");
    }

    @Test
    public void aTemplateWithAnAbsurdWidthIsRefused() {
        assertTemplateRefused("{seq:999999999999}", "template-width");
    }

    @Test
    public void aTemplateLongerThanAHundredCharactersIsRefused() {
        assertTemplateRefused("{seq}" + "я".repeat(96), "too-long");
    }

    @Test
    public void thePreviewPrintsEveryPlaceholder() {
        JsonNode preview =
                acs.admin()
                        .post(
                                "/s/city-edms/number-template",
                                Json.object(
                                        "template", "№ {index}/{seq:4}-{yyyy}",
                                        "index", "02-10",
                                        "startValue", 7))
                        .expect(200)
                        .json();
        assertThat(preview.path("example").asText())
                .isEqualTo("№ 02-10/0007-" + LocalDate.now(ZoneId.of("Europe/Kyiv")).getYear());
    }

    @Test
    public void thePreviewTellsWhatIsWrongWithATemplate() {
        Reply reply =
                acs.admin()
                        .post("/s/city-edms/number-template", Json.object("template", "{seq:0}"));
        assertThat(Problems.fields(Problems.expect(reply, 422, "invalid-input")))
                .containsExactly("template:template-width");
    }

    @Test
    public void allFaultsOfTheSettingsAreToldAtOnce() {
        ObjectNode settings =
                Registers.settings("Журнал з кирилицею")
                        .put("title", " ")
                        .put("kind", "secret")
                        .put("startValue", 0);
        JsonNode problem =
                Problems.expect(acs.admin().post(REGISTERS, settings), 422, "invalid-input");
        assertThat(Problems.fields(problem))
                .extracting(field -> field.substring(0, field.indexOf(':')))
                .contains("code", "title", "kind", "startValue");
    }

    @Test
    public void anUnknownFieldOfTheSettingsIsRefusedByName() {
        ObjectNode settings = Registers.settings(Registers.newCode()).put("restrat", "never");
        JsonNode problem =
                Problems.expect(acs.admin().post(REGISTERS, settings), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("restrat:unknown");
    }

    @Test
    public void anUnknownInstitutionIsRefused() {
        ObjectNode settings =
                Registers.settings(Registers.newCode()).put("institution", "no-such-council");
        Problems.expect(acs.admin().post(REGISTERS, settings), 422, "institution-not-found");
    }

    @Test
    public void theTitleOfAnUsedRegisterMayChangeButNotItsCodeOrKind() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Перший");
        String path = REGISTERS + "/" + code;
        ObjectNode renamed = Registers.settings(code).put("title", "Нова назва " + code);
        acs.admin().put(path, renamed).expect(200);
        assertThat(Registers.get(acs.registrar(), code).path("title").asText())
                .isEqualTo("Нова назва " + code);
        ObjectNode otherKind = renamed.deepCopy().put("kind", "outgoing");
        Problems.expect(acs.admin().put(path, otherKind), 409, "register-in-use");
        ObjectNode otherCode = renamed.deepCopy().put("code", Registers.newCode());
        Problems.expect(acs.admin().put(path, otherCode), 409, "register-in-use");
        assertThat(Registers.get(acs.registrar(), code).path("kind").asText())
                .isEqualTo("incoming");
    }

    @Test
    public void anUnusedRegisterMayChangeItsKind() {
        String code = Registers.create(acs);
        acs.admin()
                .put(REGISTERS + "/" + code, Registers.settings(code).put("kind", "internal"))
                .expect(200);
        assertThat(Registers.get(acs.admin(), code).path("kind").asText()).isEqualTo("internal");
    }

    @Test
    public void anUnknownRegisterIsTheSameProblemEverywhere() {
        String path = REGISTERS + "/no-such-register";
        Problems.expect(acs.registrar().get(path), 404, "register-not-found");
        Problems.expect(acs.registrar().get(path + "/entries"), 404, "register-not-found");
        Problems.expect(
                acs.admin().put(path, Registers.settings("no-such-register")),
                404,
                "register-not-found");
        Problems.expect(
                Letters.send(acs.registrar(), "no-such-register", Letters.card("Лист")),
                404,
                "register-not-found");
    }

    @Test
    public void theDetailOfAProblemFollowsTheLanguageOfTheReader() {
        String path = REGISTERS + "/no-such-register";
        JsonNode english = problem(path, "en-GB,en;q=0.9,uk;q=0.5");
        assertThat(english.path("detail")).isEqualTo(english.path("en"));
        JsonNode ukrainian = problem(path, "uk-UA,uk;q=0.9,en;q=0.5");
        assertThat(ukrainian.path("detail")).isEqualTo(ukrainian.path("uk"));
        JsonNode other = problem(path, "de");
        assertThat(other.path("detail")).isEqualTo(other.path("uk"));
    }

    private JsonNode problem(String path, String languages) {
        AcsClient registrar = acs.registrar();
        return registrar
                .send(registrar.request(path).header("Accept-Language", languages))
                .expect(404)
                .json();
    }

    private void assertTemplateRefused(String template, String code) {
        ObjectNode settings = Registers.settings(Registers.newCode()).put("template", template);
        JsonNode problem =
                Problems.expect(acs.admin().post(REGISTERS, settings), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("template:" + code);
        acs.admin().get(REGISTERS + "/" + settings.get("code").asText()).expect(404);
    }
}
