package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/**
 * Lines that tell of persons and have no document whose permissions would guard them: what came
 * from an older journal, and what is reserved.
 */
public class PersonalLineScenarios {
    private static final String APPEALS_OFFICE = "GROUP_CITY_EDMS_APPEALS";
    private static final String AUTHOR = "Ямполенко Одарка Гнатівна";

    @Rule public final Acs acs = new Acs();

    private final JournalImports imports = new JournalImports(acs);

    @Test
    public void importedLinesTellStaffTheNumberAlone() {
        String register = withImportedLine("appeal");
        AcsClient clerk = acs.newPerson(Acs.USERS);
        Reply page = clerk.get(entries(register, "")).expect(200);
        assertThat(page.text()).contains("01-99/7").doesNotContain("Ямполенко", "дах");
        assertThat(proof(clerk, page).text()).doesNotContain("Ямполенко", "дах");
        for (AcsClient office :
                List.of(acs.registrar(), acs.newPerson(Acs.USERS, APPEALS_OFFICE))) {
            Reply seen = office.get(entries(register, "")).expect(200);
            assertThat(seen.text()).contains(AUTHOR);
            assertThat(proof(office, seen).text()).contains(AUTHOR);
        }
    }

    @Test
    public void importedLinesAreNotFoundByWhatTheyHide() {
        String register = withImportedLine("information-request");
        AcsClient clerk = acs.newPerson(Acs.USERS);
        for (String query :
                List.of(
                        "?q=" + encoded("Ямполенко"),
                        "?q=" + encoded("дах"),
                        "?q=" + encoded("ям"),
                        "?correspondent=" + encoded(AUTHOR),
                        "?sort=correspondent",
                        "?sort=-summary",
                        "?sort=correspondent&number=7")) {
            assertThat(Registers.numbers(clerk, register, query)).as(query).isEmpty();
            assertThat(clerk.get(entries(register, query)).json().path("next").isNull())
                    .as(query)
                    .isTrue();
        }
        for (String query : List.of("?q=7", "?q=01-99", "?number=7", "?sort=ordinal")) {
            assertThat(Registers.numbers(clerk, register, query))
                    .as(query)
                    .containsExactly("01-99/7");
        }
        assertThat(Registers.numbers(acs.registrar(), register, "?q=" + encoded("Ямполенко")))
                .containsExactly("01-99/7");
    }

    @Test
    public void journalsOfPersonsAreNotForStaff() {
        String register = withImportedLine("appeal");
        AcsClient clerk = acs.newPerson(Acs.USERS);
        for (String format : List.of("pdf", "xlsx", "csv")) {
            Problems.expect(
                    clerk.get(
                            Registers.REGISTERS
                                    + "/"
                                    + register
                                    + "/journal?from=2026-01-01&to=2026-12-31&format="
                                    + format),
                    403,
                    "may-not-register");
        }
        Problems.expect(
                clerk.get(
                        "/s/city-edms/phrases?register="
                                + register
                                + "&field=correspondent&prefix="
                                + encoded("Ям")),
                403,
                "may-not-register");
    }

    @Test
    public void whatIsNotPersonalStaysOpen() {
        String register = withImportedLine("incoming");
        AcsClient clerk = acs.newPerson(Acs.USERS);
        Reply page = clerk.get(entries(register, "")).expect(200);
        assertThat(page.text()).contains(AUTHOR);
        assertThat(proof(clerk, page).text()).contains(AUTHOR);
        assertThat(Registers.numbers(clerk, register, "?q=" + encoded("Ямполенко")))
                .containsExactly("01-99/7");
    }

    @Test
    public void aReservationDoesNotTellForWhomItIs() {
        ObjectNode settings = settings("appeal");
        settings.put("template", "{letter}-{seq}");
        String register = Registers.create(acs, settings);
        ObjectNode wish =
                Json.object(
                        "count",
                        1,
                        "reason",
                        "Повторне звернення Ямполенко",
                        "until",
                        LocalDate.now(ZoneId.of("Europe/Kyiv")).toString());
        wish.put("correspondent", AUTHOR);
        acs.registrar()
                .post(Registers.REGISTERS + "/" + register + "/reservations", wish)
                .expect(201);
        AcsClient clerk = acs.newPerson(Acs.USERS);
        Reply page = clerk.get(entries(register, "")).expect(200);
        assertThat(page.json().path("entries")).hasSize(1);
        assertThat(page.text()).doesNotContain("Ямполенко");
        assertThat(proof(clerk, page).text()).doesNotContain("Ямполенко");
        Problems.expect(
                clerk.get(Registers.REGISTERS + "/" + register + "/reservations"),
                403,
                "may-not-register");
    }

    @Test
    public void linesWithoutDocumentAreNeitherLinkedNorTakenForDuplicates() {
        String register = withImportedLine("incoming");
        Reply targets = acs.registrar().get("/s/city-edms/link-targets?q=" + encoded("01-99/7"));
        targets.expect(200);
        assertThat(targets.text()).doesNotContain(register);
        Reply duplicates =
                acs.registrar()
                        .post(
                                "/s/city-edms/duplicates",
                                Json.object(
                                        "register",
                                        register,
                                        "card",
                                        Json.object("correspondent", AUTHOR, "summary", "Про дах")))
                        .expect(200);
        assertThat(duplicates.text()).doesNotContain(register);
    }

    private Reply proof(AcsClient reader, Reply page) {
        JsonNode entry = page.json().path("entries").get(0);
        return reader.get("/s/city-edms/entries/" + entry.path("id").asText()).expect(200);
    }

    private String withImportedLine(String kind) {
        String register = Registers.create(acs, settings(kind));
        String file =
                "Реєстраційний індекс;Дата реєстрації;Кореспондент;Короткий зміст\r\n"
                        + "01-99/7;05.01.2026;"
                        + AUTHOR
                        + ";Про дах\r\n";
        JsonNode job = imports.upload(register, file);
        imports.check(job);
        imports.run(job);
        return register;
    }

    private static ObjectNode settings(String kind) {
        return Registers.settings(Registers.newCode()).put("kind", kind);
    }

    private static String entries(String register, String query) {
        return Registers.REGISTERS + "/" + register + "/entries" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
