package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** What the desk tells of all registers at once, however many there are. */
public class DeskScenarios {
    private static final String ENTRIES = "/s/city-edms/entries";
    private static final String RESERVATIONS = "/s/city-edms/reservations";

    /** More than the desk once asked one by one. */
    private static final int REGISTERS = 14;

    @Rule public final Acs acs = new Acs();

    @Test
    public void whatCameTodayIsOfEveryRegisterNewestFirst() {
        AcsClient registrar = acs.registrar();
        List<String> expected = new ArrayList<>();
        for (int n = 0; n < REGISTERS; n++) {
            String register = Registers.create(acs);
            expected.add(0, Letters.id(Letters.register(registrar, register, "Лист " + n)));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        // Other scenarios register meanwhile: newer lines come before ours and shift nothing.
        while (!seen.containsAll(expected) && cursor != null) {
            JsonNode page = registrar.get(ENTRIES + "?limit=5" + cursor).expect(200).json();
            assertThat(page.path("count").asInt()).isGreaterThanOrEqualTo(REGISTERS);
            page.path("lines").forEach(line -> seen.add(line.at("/entry/document").asText()));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(expected);
        assertThat(registrar.get(ENTRIES + "?on=1990-01-01").expect(200).json().path("lines"))
                .isEmpty();
        Problems.expect(registrar.get(ENTRIES + "?cursor=1"), 422, "invalid-input");
    }

    @Test
    public void whoMayNotOpenADocumentSeesItsLineWithoutContent() {
        AcsClient registrar = acs.registrar();
        String register = Registers.create(acs);
        String id =
                Letters.id(
                        Letters.send(
                                        registrar,
                                        register,
                                        Letters.card("Таємниця")
                                                .put("confidentiality", "official-use"))
                                .expect(201)
                                .json());
        JsonNode theirs = line(acs.newPerson(Acs.USERS), id);
        assertThat(theirs.path("number").asText()).isEqualTo("01-99/1");
        assertThat(theirs.path("summary").isNull()).isTrue();
        assertThat(line(registrar, id).path("summary").asText()).isEqualTo("Таємниця");
    }

    @Test
    public void reservationsThatEndSoonAreOfEveryRegister() {
        AcsClient registrar = acs.registrar();
        String today = LocalDate.now(ZoneId.of("Europe/Kyiv")).toString();
        List<Long> ours = new ArrayList<>();
        for (int n = 0; n < REGISTERS; n++) {
            ours.add(
                    registrar
                            .post(
                                    "/s/city-edms/registers/"
                                            + Registers.create(acs)
                                            + "/reservations",
                                    Json.object("count", 2, "reason", "До сесії", "until", today))
                            .expect(201)
                            .json()
                            .path("id")
                            .asLong());
        }
        JsonNode ending =
                registrar
                        .get(RESERVATIONS + "?limit=100&until=" + today)
                        .expect(200)
                        .json()
                        .path("reservations");
        List<Long> found = new ArrayList<>();
        ending.forEach(one -> found.add(one.path("id").asLong()));
        assertThat(found).containsSubsequence(ours);
        for (JsonNode one : ending) {
            assertThat(one.path("numbers")).isNotEmpty();
            assertThat(one.path("until").asText()).isEqualTo(today);
        }
        Problems.expect(
                acs.newPerson(Acs.USERS).get(RESERVATIONS + "?until=" + today),
                403,
                "may-not-register");
        Problems.expect(registrar.get(RESERVATIONS), 422, "invalid-input");
    }

    private static JsonNode line(AcsClient reader, String document) {
        String cursor = "";
        while (cursor != null) {
            JsonNode page = reader.get(ENTRIES + "?limit=100" + cursor).expect(200).json();
            for (JsonNode line : page.path("lines")) {
                if (line.at("/entry/document").asText().equals(document)) {
                    return line.path("entry");
                }
            }
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        throw new AssertionError("No line of " + document);
    }
}
