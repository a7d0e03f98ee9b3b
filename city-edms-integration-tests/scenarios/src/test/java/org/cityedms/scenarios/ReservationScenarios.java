package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.scenarios.Registers.REGISTERS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Numbers kept for documents that are not ready. */
public class ReservationScenarios {
    @Rule public final Acs acs = new Acs();

    @Test
    public void aBlockIsKeptFilledAndGivenUp() {
        String code = Registers.create(acs);
        JsonNode block = reserve(code, 3).expect(201).json();
        assertThat(numbers(block)).containsExactly("01-99/1", "01-99/2", "01-99/3");
        assertThat(Letters.number(Letters.register(acs.registrar(), code, "Звичайний")))
                .isEqualTo("01-99/4");
        JsonNode filled = fill(code, block, 1).expect(201).json();
        assertThat(Letters.number(filled)).isEqualTo("01-99/2");
        Problems.expect(fill(code, block, 1), 409, "reservation-used");
        assertThat(numbers(open(code).get(0))).containsExactly("01-99/1", "01-99/3");
        release(code, block).expect(200);
        assertThat(open(code)).isEmpty();
        Problems.expect(fill(code, block, 0), 409, "reservation-used");
        assertThat(Letters.number(Letters.register(acs.registrar(), code, "Далі")))
                .isEqualTo("01-99/5");
    }

    @Test
    public void theLastNumbersOfARegisterAreGivenAgain() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Перший");
        release(code, reserve(code, 2).expect(201).json()).expect(200);
        assertThat(Letters.number(Letters.register(acs.registrar(), code, "Другий")))
                .isEqualTo("01-99/2");
    }

    @Test
    public void aReservationNeedsAReasonAndAnEnd() {
        String code = Registers.create(acs);
        ObjectNode wish = Json.object("count", 101, "until", today().plusYears(1).toString());
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        acs.registrar().post(path(code), wish),
                                        422,
                                        "invalid-input")))
                .containsExactlyInAnyOrder(
                        "count:out-of-range", "reason:required", "until:not-between");
    }

    @Test
    public void aNumberIsReservedForItsSession() {
        String code =
                Registers.create(
                        acs,
                        Registers.settings(Registers.newCode())
                                .put("restart", "session")
                                .put("template", "{seq}-{session}/{convocation}"));
        ObjectNode wish = wish(1).put("session", "32").put("convocation", "8");
        JsonNode block = acs.registrar().post(path(code), wish).expect(201).json();
        assertThat(numbers(block)).containsExactly("1-32/VIII");
        ObjectNode card = Letters.card("Рішення");
        card.set("additional", Json.object("session", "33", "convocation", "8"));
        Problems.expect(fill(code, card, entry(block, 0)), 409, "reservation-for-other");
        card.set("additional", Json.object("session", "32", "convocation", "VIII"));
        assertThat(Letters.number(fill(code, card, entry(block, 0)).expect(201).json()))
                .isEqualTo("1-32/VIII");
    }

    @Test
    public void onlyRegistrarsReserve() {
        String code = Registers.create(acs);
        Problems.expect(
                acs.newPerson(Acs.USERS).post(path(code), wish(1)), 403, "may-not-register");
    }

    private Reply reserve(String code, int count) {
        return acs.registrar().post(path(code), wish(count));
    }

    private Reply release(String code, JsonNode reservation) {
        return acs.registrar()
                .post(
                        path(code) + "/" + reservation.path("id").asLong() + "/release",
                        Json.object("reason", "не знадобилося"));
    }

    private List<JsonNode> open(String code) {
        List<JsonNode> open = new ArrayList<>();
        acs.registrar().get(path(code)).expect(200).json().path("reservations").forEach(open::add);
        return open;
    }

    private Reply fill(String code, JsonNode reservation, int which) {
        return fill(code, Letters.card("За резервом"), entry(reservation, which));
    }

    private Reply fill(String code, JsonNode card, long entry) {
        return acs.registrar()
                .post(
                        Letters.DOCUMENTS,
                        Letters.form(code, card)
                                .text("number", Json.object("reserved", entry).toString()));
    }

    private static long entry(JsonNode reservation, int which) {
        return reservation.path("numbers").path(which).path("entry").asLong();
    }

    private static ObjectNode wish(int count) {
        return Json.object("count", count, "reason", "до підписання", "until", today().toString());
    }

    private static String path(String code) {
        return REGISTERS + "/" + code + "/reservations";
    }

    private static List<String> numbers(JsonNode reservation) {
        List<String> numbers = new ArrayList<>();
        reservation.path("numbers").forEach(number -> numbers.add(number.path("number").asText()));
        return numbers;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv"));
    }
}
