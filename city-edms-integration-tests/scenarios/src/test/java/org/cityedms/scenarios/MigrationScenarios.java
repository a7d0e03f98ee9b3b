package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Journals that were kept elsewhere become lines of a register. */
public class MigrationScenarios {
    private static final String IMPORTS = "/s/city-edms/imports";
    private static final String HEADINGS =
            "Реєстраційний індекс;Дата реєстрації;Кореспондент;Короткий зміст;Примітки\r\n";

    @Rule public final Acs acs = new Acs();

    @Test
    public void aJournalKeepsItsNumbersAndTheCountGoesOn() {
        String register = Registers.create(acs);
        String year = "2026";
        JsonNode job =
                upload(
                        register,
                        HEADINGS
                                + "01-99/1;05.01.2026;ТОВ «Дах»;Про дах;\r\n"
                                + "01-99/2;06.01.2026;ТОВ «Дах»;Про вікна;\r\n"
                                + "01-99/2-а;06.01.2026;Іваненко І. І.;Про двері;\r\n"
                                + "01-99/41;07.01."
                                + year
                                + ";Школа № 5;Про ремонт;\r\n");
        assertThat(job.path("state").asText()).isEqualTo("uploaded");
        assertThat(job.path("mapping").path("headingRow").asInt()).isEqualTo(1);
        assertThat(texts(job.path("mapping").path("columns")))
                .containsExactly("number", "registered-on", "correspondent", "summary", "note");
        JsonNode checked = check(job);
        assertThat(checked.path("lines").asInt()).isEqualTo(4);
        assertThat(Registers.numbers(acs.registrar(), register, "")).isEmpty();
        assertThat(run(job).path("state").asText()).isEqualTo("done");
        assertThat(Registers.numbers(acs.registrar(), register, ""))
                .containsExactlyInAnyOrder("01-99/1", "01-99/2", "01-99/2-а", "01-99/41");
        assertThat(codes(job)).containsExactly("journal-gap");
        JsonNode next = Letters.register(acs.registrar(), register, "Перший новий лист");
        assertThat(Letters.number(next)).isEqualTo("01-99/42");
    }

    @Test
    public void aRegisterCountedByUnitGoesOnInEachUnit() {
        String register = counted("unit", "{unit}/{seq}");
        JsonNode ordinals = upload(register, "№ з/п;Дата реєстрації\r\n1;05.01.2026\r\n");
        JsonNode refused =
                Problems.expect(
                        acs.admin().put(path(ordinals) + "/mapping", ordinals.path("mapping")),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(refused)).containsExactly("columns:mapping-without-unit");
        JsonNode job =
                upload(
                        register,
                        """
                        Реєстраційний індекс;Дата реєстрації;Підрозділ;Короткий зміст
                        41;05.01.2026;03;Про дах
                        7;06.01.2026;04;Про вікна
                        04/8;06.01.2026;;Про двері
                        42;07.01.2026;;Без підрозділу
                        """);
        assertThat(texts(job.path("mapping").path("columns")))
                .containsExactly("number", "registered-on", "unit", "summary");
        JsonNode checked = check(job);
        assertThat(checked.path("lines").asInt()).isEqualTo(3);
        assertThat(checked.path("refused").asInt()).isEqualTo(1);
        assertThat(run(job).path("failure").isNull()).isTrue();
        assertThat(codes(job))
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
                upload(
                        register,
                        """
                        Реєстраційний індекс;Дата реєстрації;Сесія;Скликання
                        12;05.01.2026;32;8
                        12-33/VIII;06.01.2026;;
                        13;06.01.2026;33;VIII
                        14;06.01.2026;;8
                        """);
        JsonNode checked = check(job);
        assertThat(checked.path("lines").asInt()).isEqualTo(3);
        run(job);
        assertThat(codes(job)).contains("journal-without-session");
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
                upload(
                        register,
                        HEADINGS + "02-10/33;05.01.2026;ТОВ «Дах»;Про даг;на контролі\r\n");
        check(job);
        run(job);
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
                upload(
                        register,
                        """
                        Реєстраційний індекс;Дата реєстрації;Спосіб надходження;Кількість додатків;Підписав
                        1;05.01.2026;поштою;2;Мельник О. О.
                        2;05.01.2026;голубом;;
                        """);
        assertThat(texts(job.path("mapping").path("columns")))
                .containsExactly(
                        "number", "registered-on", "delivery-method", "annexes", "signed-by");
        check(job);
        run(job);
        assertThat(codes(job)).containsExactly("journal-not-a-way");
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

    @Test
    public void duplicatesAndUnreadableRowsStandInTheReportAndNothingFails() {
        String register = Registers.create(acs);
        JsonNode job =
                upload(
                        register,
                        HEADINGS
                                + "7;05.01.2025;А;Перший;\r\n"
                                + "7;05.01.2025;Б;Другий з тим самим номером;\r\n"
                                + "без номера;05.01.2025;В;Третій;\r\n"
                                + "8;;Г;Без дати;\r\n");
        check(job);
        JsonNode done = run(job);
        assertThat(done.path("lines").asInt()).isEqualTo(3);
        assertThat(done.path("marked").asInt()).isEqualTo(1);
        assertThat(done.path("refused").asInt()).isEqualTo(1);
        assertThat(codes(job))
                .containsExactlyInAnyOrder(
                        "journal-duplicate-marked", "journal-not-a-number", "journal-day-above");
        assertThat(Registers.numbers(acs.registrar(), register, ""))
                .containsExactlyInAnyOrder("7", "7 (2)", "8");
    }

    @Test
    public void anOlderProgramsEncodingIsRead() {
        String register = Registers.create(acs);
        byte[] file =
                (HEADINGS + "1;05.01.2025;Їжак Ґ. Є.;Про їжу;\r\n")
                        .getBytes(Charset.forName("windows-1251"));
        JsonNode job = send(acs.admin(), register, "журнал.csv", file).expect(201).json();
        assertThat(job.path("preview").get(1).path("cells").get(2).asText())
                .isEqualTo("Їжак Ґ. Є.");
    }

    @Test
    public void confirmedColumnsAreRememberedForTheNextFile() {
        String register = Registers.create(acs);
        String headings = "Стовпчик " + register + ";Коли;Хто\r\n";
        JsonNode first = upload(register, headings + "1;05.01.2025;А\r\n");
        ObjectNode mapping = Json.object("headingRow", 1, "duplicates", "skip");
        mapping.putArray("columns").add("number").add("registered-on").add("correspondent");
        acs.admin().put(path(first) + "/mapping", mapping).expect(200);
        ObjectNode heading = mapping.deepCopy();
        JsonNode second = upload(register, headings + "2;06.01.2025;Б\r\n");
        assertThat(second.path("mapping").path("columns")).isEqualTo(heading.path("columns"));
        assertThat(second.path("mapping").path("duplicates").asText()).isEqualTo("skip");
    }

    @Test
    public void aMappingWithoutNumberOrDayIsRefused() {
        JsonNode job = upload(Registers.create(acs), HEADINGS + "1;05.01.2025;А;Б;\r\n");
        ObjectNode mapping = Json.object("headingRow", 1, "duplicates", "mark");
        mapping.putArray("columns").add("summary");
        JsonNode problem =
                Problems.expect(
                        acs.admin().put(path(job) + "/mapping", mapping), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("columns:mapping-without-number");
    }

    @Test
    public void whatIsNoTableIsRefused() {
        String register = Registers.create(acs);
        Problems.expect(
                send(acs.admin(), register, "a.xlsx", bytes("PK\u0003\u0004x")),
                422,
                "journal-unreadable");
        Problems.expect(send(acs.admin(), register, "a.csv", bytes("")), 422, "journal-empty");
        Problems.expect(
                send(
                        acs.admin(),
                        register,
                        "a.xls",
                        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}),
                422,
                "journal-older-excel");
    }

    @Test
    public void anImportIsCheckedFirstAndRunOnce() {
        JsonNode job = upload(Registers.create(acs), HEADINGS + "1;05.01.2025;А;Б;\r\n");
        Problems.expect(post(path(job) + "/run"), 409, "import-unchecked");
        check(job);
        run(job);
        Problems.expect(post(path(job) + "/run"), 409, "import-finished");
        Problems.expect(post(path(job) + "/check"), 409, "import-finished");
        Problems.expect(acs.admin().delete(path(job)), 409, "import-finished");
    }

    @Test
    public void anUploadThatWroteNothingCanBeTakenBack() {
        JsonNode job = upload(Registers.create(acs), HEADINGS + "1;05.01.2025;А;Б;\r\n");
        acs.admin().delete(path(job)).expect(200);
        Problems.expect(acs.admin().get(path(job)), 404, "import-not-found");
    }

    @Test
    public void onlyAdministratorsOfTheRegistryMoveJournalsIn() {
        String register = Registers.create(acs);
        JsonNode job = upload(register, HEADINGS + "1;05.01.2025;А;Б;\r\n");
        AcsClient registrar = acs.registrar();
        Problems.expect(
                send(registrar, register, "a.csv", bytes(HEADINGS)), 403, "may-not-administer");
        for (String path : List.of(IMPORTS, path(job), path(job) + "/problems")) {
            Problems.expect(registrar.get(path), 403, "may-not-administer");
        }
        Problems.expect(
                registrar.post(path(job) + "/check", Json.object()), 403, "may-not-administer");
        Problems.expect(
                registrar.post(path(job) + "/run", Json.object()), 403, "may-not-administer");
        Problems.expect(registrar.delete(path(job)), 403, "may-not-administer");
    }

    private JsonNode upload(String register, String file) {
        return send(acs.admin(), register, "журнал.csv", bytes(file)).expect(201).json();
    }

    private static Reply send(AcsClient sender, String register, String name, byte[] file) {
        return sender.post(
                IMPORTS, Multipart.form().text("register", register).file(name, "text/csv", file));
    }

    private JsonNode check(JsonNode job) {
        ObjectNode mapping = job.path("mapping").deepCopy();
        acs.admin().put(path(job) + "/mapping", mapping).expect(200);
        post(path(job) + "/check").expect(202);
        return await(job, "checked");
    }

    private JsonNode run(JsonNode job) {
        post(path(job) + "/run").expect(202);
        return await(job, "done");
    }

    private Reply post(String path) {
        return acs.admin().post(path, Json.object());
    }

    private JsonNode await(JsonNode job, String state) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            JsonNode now = acs.admin().get(path(job)).expect(200).json();
            if (now.path("state").asText().equals(state)) {
                return now;
            }
            assertThat(Instant.now()).as(now.toString()).isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> codes(JsonNode job) {
        List<String> codes = new ArrayList<>();
        acs.admin()
                .get(path(job) + "/problems")
                .expect(200)
                .json()
                .path("problems")
                .forEach(problem -> codes.add(problem.path("code").asText()));
        return codes;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String path(JsonNode job) {
        return IMPORTS + "/" + job.path("id").asText();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
