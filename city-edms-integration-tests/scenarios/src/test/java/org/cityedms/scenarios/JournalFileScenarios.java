package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/**
 * The file of a journal that moves in: what is read of it, what is refused, and who may bring it.
 */
public class JournalFileScenarios {
    @Rule public final Acs acs = new Acs();

    private final JournalImports imports = new JournalImports(acs);

    @Test
    public void duplicatesAndUnreadableRowsStandInTheReportAndNothingFails() {
        String register = Registers.create(acs);
        JsonNode job =
                imports.upload(
                        register,
                        JournalImports.HEADINGS
                                + "7;05.01.2025;А;Перший;\r\n"
                                + "7;05.01.2025;Б;Другий з тим самим номером;\r\n"
                                + "без номера;05.01.2025;В;Третій;\r\n"
                                + "8;;Г;Без дати;\r\n");
        imports.check(job);
        JsonNode done = imports.run(job);
        assertThat(done.path("lines").asInt()).isEqualTo(3);
        assertThat(done.path("marked").asInt()).isEqualTo(1);
        assertThat(done.path("refused").asInt()).isEqualTo(1);
        assertThat(imports.codes(job))
                .containsExactlyInAnyOrder(
                        "journal-duplicate-marked", "journal-not-a-number", "journal-day-above");
        assertThat(Registers.numbers(acs.registrar(), register, ""))
                .containsExactlyInAnyOrder("7", "7 (2)", "8");
    }

    @Test
    public void anOlderProgramsEncodingIsRead() {
        String register = Registers.create(acs);
        byte[] file =
                (JournalImports.HEADINGS + "1;05.01.2025;Їжак Ґ. Є.;Про їжу;\r\n")
                        .getBytes(Charset.forName("windows-1251"));
        JsonNode job = imports.send(acs.admin(), register, "журнал.csv", file).expect(201).json();
        assertThat(job.path("preview").get(1).path("cells").get(2).asText())
                .isEqualTo("Їжак Ґ. Є.");
    }

    @Test
    public void confirmedColumnsAreRememberedForTheNextFile() {
        String register = Registers.create(acs);
        String headings = "Стовпчик " + register + ";Коли;Хто\r\n";
        JsonNode first = imports.upload(register, headings + "1;05.01.2025;А\r\n");
        ObjectNode mapping = Json.object("headingRow", 1, "duplicates", "skip");
        mapping.putArray("columns").add("number").add("registered-on").add("correspondent");
        acs.admin().put(JournalImports.path(first) + "/mapping", mapping).expect(200);
        ObjectNode heading = mapping.deepCopy();
        JsonNode second = imports.upload(register, headings + "2;06.01.2025;Б\r\n");
        assertThat(second.path("mapping").path("columns")).isEqualTo(heading.path("columns"));
        assertThat(second.path("mapping").path("duplicates").asText()).isEqualTo("skip");
    }

    @Test
    public void aMappingWithoutNumberOrDayIsRefused() {
        JsonNode job =
                imports.upload(
                        Registers.create(acs), JournalImports.HEADINGS + "1;05.01.2025;А;Б;\r\n");
        ObjectNode mapping = Json.object("headingRow", 1, "duplicates", "mark");
        mapping.putArray("columns").add("summary");
        JsonNode problem =
                Problems.expect(
                        acs.admin().put(JournalImports.path(job) + "/mapping", mapping),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("columns:mapping-without-number");
    }

    @Test
    public void whatIsNoTableIsRefused() {
        String register = Registers.create(acs);
        Problems.expect(
                imports.send(
                        acs.admin(), register, "a.xlsx", JournalImports.bytes("PK\u0003\u0004x")),
                422,
                "journal-unreadable");
        Problems.expect(
                imports.send(acs.admin(), register, "a.csv", JournalImports.bytes("")),
                422,
                "journal-empty");
        Problems.expect(
                imports.send(
                        acs.admin(),
                        register,
                        "a.xls",
                        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}),
                422,
                "journal-older-excel");
    }

    @Test
    public void anImportIsCheckedFirstAndRunOnce() {
        JsonNode job =
                imports.upload(
                        Registers.create(acs), JournalImports.HEADINGS + "1;05.01.2025;А;Б;\r\n");
        Problems.expect(imports.post(JournalImports.path(job) + "/run"), 409, "import-unchecked");
        imports.check(job);
        imports.run(job);
        Problems.expect(imports.post(JournalImports.path(job) + "/run"), 409, "import-finished");
        Problems.expect(imports.post(JournalImports.path(job) + "/check"), 409, "import-finished");
        Problems.expect(acs.admin().delete(JournalImports.path(job)), 409, "import-finished");
    }

    @Test
    public void anUploadThatWroteNothingCanBeTakenBack() {
        JsonNode job =
                imports.upload(
                        Registers.create(acs), JournalImports.HEADINGS + "1;05.01.2025;А;Б;\r\n");
        acs.admin().delete(JournalImports.path(job)).expect(200);
        Problems.expect(acs.admin().get(JournalImports.path(job)), 404, "import-not-found");
    }

    @Test
    public void onlyAdministratorsOfTheRegistryMoveJournalsIn() {
        String register = Registers.create(acs);
        JsonNode job = imports.upload(register, JournalImports.HEADINGS + "1;05.01.2025;А;Б;\r\n");
        AcsClient registrar = acs.registrar();
        Problems.expect(
                imports.send(
                        registrar,
                        register,
                        "a.csv",
                        JournalImports.bytes(JournalImports.HEADINGS)),
                403,
                "may-not-administer");
        for (String path :
                List.of(
                        JournalImports.ADDRESS,
                        JournalImports.path(job),
                        JournalImports.path(job) + "/problems")) {
            Problems.expect(registrar.get(path), 403, "may-not-administer");
        }
        Problems.expect(
                registrar.post(JournalImports.path(job) + "/check", Json.object()),
                403,
                "may-not-administer");
        Problems.expect(
                registrar.post(JournalImports.path(job) + "/run", Json.object()),
                403,
                "may-not-administer");
        Problems.expect(registrar.delete(JournalImports.path(job)), 403, "may-not-administer");
    }
}
