package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** Journals that were kept elsewhere become lines of a register, and its count goes on. */
public class MigrationScenarios {
    @Rule public final Acs acs = new Acs();

    private final JournalImports imports = new JournalImports(acs);

    @Test
    public void aJournalKeepsItsNumbersAndTheCountGoesOn() {
        String register = Registers.create(acs);
        JsonNode job =
                imports.upload(
                        register,
                        JournalImports.HEADINGS
                                + "01-99/1;05.01.2026;ТОВ «Дах»;Про дах;\r\n"
                                + "01-99/2;06.01.2026;ТОВ «Дах»;Про вікна;\r\n"
                                + "01-99/2-а;06.01.2026;Іваненко І. І.;Про двері;\r\n"
                                + "01-99/41;07.01.2026;Школа № 5;Про ремонт;\r\n");
        assertThat(job.path("state").asText()).isEqualTo("uploaded");
        assertThat(job.path("mapping").path("headingRow").asInt()).isEqualTo(1);
        assertThat(JournalImports.texts(job.path("mapping").path("columns")))
                .containsExactly("number", "registered-on", "correspondent", "summary", "note");
        JsonNode checked = imports.check(job);
        assertThat(checked.path("lines").asInt()).isEqualTo(4);
        assertThat(Registers.numbers(acs.registrar(), register, "")).isEmpty();
        assertThat(imports.run(job).path("state").asText()).isEqualTo("done");
        assertThat(Registers.numbers(acs.registrar(), register, ""))
                .containsExactlyInAnyOrder("01-99/1", "01-99/2", "01-99/2-а", "01-99/41");
        assertThat(imports.codes(job)).containsExactly("journal-gap");
        JsonNode next = Letters.register(acs.registrar(), register, "Перший новий лист");
        assertThat(Letters.number(next)).isEqualTo("01-99/42");
    }

    @Test
    public void aRegisterCountedByUnitGoesOnInEachUnit() {
        String register = counted("unit", "{unit}/{seq}");
        JsonNode ordinals = imports.upload(register, "№ з/п;Дата реєстрації\r\n1;05.01.2026\r\n");
        JsonNode refused =
                Problems.expect(
                        acs.admin()
                                .put(
                                        JournalImports.path(ordinals) + "/mapping",
                                        ordinals.path("mapping")),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(refused)).containsExactly("columns:mapping-without-unit");
        JsonNode job =
                imports.upload(
                        register,
                        """
                        Реєстраційний індекс;Дата реєстрації;Підрозділ;Короткий зміст
                        41;05.01.2026;03;Про дах
                        7;06.01.2026;04;Про вікна
                        04/8;06.01.2026;;Про двері
                        42;07.01.2026;;Без підрозділу
                        """);
        assertThat(JournalImports.texts(job.path("mapping").path("columns")))
                .containsExactly("number", "registered-on", "unit", "summary");
        JsonNode checked = imports.check(job);
        assertThat(checked.path("lines").asInt()).isEqualTo(3);
        assertThat(checked.path("refused").asInt()).isEqualTo(1);
        assertThat(imports.run(job).path("failure").isNull()).isTrue();
        assertThat(imports.codes(job))
                .containsExactlyInAnyOrder("journal-without-unit", "journal-numbers-written-out");
        assertThat(Registers.numbers(acs.registrar(), register, ""))
                .containsExactlyInAnyOrder("03/41", "04/7", "04/8");
        assertThat(next(register, Json.object("unit", "03"))).isEqualTo("03/42");
        assertThat(next(register, Json.object("unit", "04"))).isEqualTo("04/9");
        assertSound(register);
    }

    @Test
    public void aRegisterCountedBySessionGoesOnInEachSession() {
        String register = counted("session", "{seq}-{session}/{convocation}");
        JsonNode job =
                imports.upload(
                        register,
                        """
                        Реєстраційний індекс;Дата реєстрації;Сесія;Скликання
                        12;05.01.2026;32;8
                        12-33/VIII;06.01.2026;;
                        13;06.01.2026;33;VIII
                        14;06.01.2026;;8
                        """);
        JsonNode checked = imports.check(job);
        assertThat(checked.path("lines").asInt()).isEqualTo(3);
        imports.run(job);
        assertThat(imports.codes(job)).contains("journal-without-session");
        assertThat(Registers.numbers(acs.registrar(), register, ""))
                .containsExactlyInAnyOrder("12-32/VIII", "12-33/VIII", "13-33/VIII");
        assertThat(next(register, Json.object("session", "32", "convocation", "8")))
                .isEqualTo("13-32/VIII");
        assertThat(next(register, Json.object("session", "33", "convocation", "VIII")))
                .isEqualTo("14-33/VIII");
        assertSound(register);
    }

    /** A line without a document is struck out and corrected like any other. */
    @Test
    public void importedLinesAreCorrectedAndVoided() {
        String register = Registers.create(acs);
        JsonNode job =
                imports.upload(
                        register,
                        JournalImports.HEADINGS
                                + "02-10/33;05.01.2026;ТОВ «Дах»;Про даг;на контролі\r\n");
        imports.check(job);
        imports.run(job);
        long entry =
                acs.registrar()
                        .get(Registers.REGISTERS + "/" + register + "/entries")
                        .expect(200)
                        .json()
                        .path("entries")
                        .get(0)
                        .path("id")
                        .asLong();
        String path = "/s/city-edms/entries/" + entry;
        ObjectNode correction = Json.object("changes", Json.object("summary", "Про дах"));
        correction.put("reason", "описка");
        Problems.expect(
                acs.newPerson(Acs.USERS).post(path + "/corrections", correction),
                403,
                "may-not-register");
        acs.registrar().post(path + "/corrections", correction).expect(200);
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        acs.registrar().post(path + "/corrections", correction),
                                        422,
                                        "invalid-input")))
                .containsExactly("changes:nothing-changed");
        JsonNode history = acs.registrar().get(path).expect(200).json();
        assertThat(history.path("summary").asText()).isEqualTo("Про дах");
        JsonNode change = history.path("acts").get(1).path("changes").get(0);
        assertThat(change.path("before").asText()).isEqualTo("Про даг");
        assertThat(change.path("after").asText()).isEqualTo("Про дах");
        assertThat(history.path("acts").get(1).path("content").asText()).contains("на контролі");
        ObjectNode reason = Json.object("reason", "двічі");
        Problems.expect(acs.registrar().post(path + "/void", reason), 403, "may-not-void");
        assertThat(
                        acs.admin()
                                .post(path + "/void", reason)
                                .expect(200)
                                .json()
                                .path("state")
                                .asText())
                .isEqualTo("void");
        Problems.expect(acs.admin().post(path + "/void", reason), 409, "already-void");
        Problems.expect(
                acs.admin().post("/s/city-edms/entries/999999999999/void", reason),
                404,
                "entry-not-found");
        assertThat(acs.registrar().get(path).expect(200).json().path("sound").asBoolean()).isTrue();
        assertSound(register);
    }

    @Test
    public void fieldsOfTheCardComeWithTheJournal() {
        String register = Registers.create(acs);
        JsonNode job =
                imports.upload(
                        register,
                        """
                        Реєстраційний індекс;Дата реєстрації;Спосіб надходження;Кількість додатків;Підписав
                        1;05.01.2026;поштою;2;Мельник О. О.
                        2;05.01.2026;голубом;;
                        """);
        assertThat(JournalImports.texts(job.path("mapping").path("columns")))
                .containsExactly(
                        "number", "registered-on", "delivery-method", "annexes", "signed-by");
        imports.check(job);
        imports.run(job);
        assertThat(imports.codes(job)).containsExactly("journal-not-a-way");
        JsonNode entry =
                acs.registrar()
                        .get(Registers.REGISTERS + "/" + register + "/entries?q=1")
                        .expect(200)
                        .json()
                        .path("entries")
                        .get(0);
        String history =
                acs.registrar()
                        .get("/s/city-edms/entries/" + entry.path("id").asLong())
                        .expect(200)
                        .json()
                        .toString();
        assertThat(history).contains("Мельник О. О.", "post");
    }

    private String counted(String restart, String template) {
        ObjectNode settings = Registers.settings(Registers.newCode());
        settings.put("restart", restart).put("template", template);
        return Registers.create(acs, settings);
    }

    private String next(String register, ObjectNode additional) {
        ObjectNode card = Letters.card("Далі");
        card.set("additional", additional);
        return Letters.number(Letters.send(acs.registrar(), register, card).expect(201).json());
    }

    private void assertSound(String register) {
        JsonNode proof =
                acs.registrar()
                        .post(Registers.REGISTERS + "/" + register + "/verification", Json.object())
                        .expect(200)
                        .json();
        assertThat(proof.path("sound").asBoolean()).as(proof.toString()).isTrue();
    }
}
