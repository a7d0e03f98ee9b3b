package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class InformationRequestScenarios {

    @Rule public final Acs acs = new Acs();

    @Test
    public void aRequestIsDueInFiveWorkingDaysAndClosedToOtherStaff() {
        String id = registered(request());
        assertThat(preset(id)).isEqualTo("information-request");
        AcsClient clerk = acs.newPerson(Acs.USERS);
        clerk.get(AcsClient.V1 + "/nodes/" + id).expect(403);
    }

    @Test
    public void aRequestOnLifeOrLibertyIsDueInFortyEightHours() {
        ObjectNode request = request();
        request.put("urgency", "life-or-liberty");
        request.put("receivedTime", "10:15");
        assertThat(preset(registered(request))).isEqualTo("information-request-urgent");
    }

    @Test
    public void aRequestWithoutAnAddressIsTakenOnlyAsIncomplete() {
        ObjectNode request = request();
        request.set("requester", Json.object("name", "Коваленко Олена"));
        String register = Appeals.register(acs, "information-request");
        JsonNode problem =
                Problems.expect(
                        Appeals.send(
                                acs.registrar(),
                                register,
                                "informationRequest",
                                Appeals.card(),
                                request),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("record.requester.address:required");
        request.put("incomplete", true);
        Appeals.send(acs.registrar(), register, "informationRequest", Appeals.card(), request)
                .expect(201);
    }

    @Test
    public void aRefusalNamesItsGroundAndEndsTheTerm() {
        String id = registered(request());
        ObjectNode refusal = Json.object("act", "refused", "explanation", "Не володіємо.");
        JsonNode problem = Problems.expect(act(id, refusal), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("ground:required");
        refusal.put("ground", "not-held");
        long act = act(id, refusal).expect(201).json().path("id").asLong();
        acs.registrar().get(Appeals.APPEALS + "/" + id + "/acts/" + act + "/letter").expect(200);
        JsonNode deadline =
                acs.registrar()
                        .get(Letters.DOCUMENTS + "/" + id + "/deadline")
                        .expect(200)
                        .json()
                        .path("deadline");
        assertThat(deadline.path("finishedOn").isNull()).isFalse();
    }

    @Test
    public void aDeputysRequestIsDueOnTheDayThatTheCouncilSet() {
        String register = Appeals.register(acs, "deputy-request");
        String day = LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(20).toString();
        ObjectNode deputy =
                Json.object(
                        "level", "local",
                        "deputy", "Мельник Ірина Василівна",
                        "convocation", 8,
                        "question", "Про ремонт дороги",
                        "answerBy", day);
        String id =
                Appeals.send(acs.registrar(), register, "deputyAppeal", Appeals.card(), deputy)
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        JsonNode deadline =
                acs.registrar()
                        .get(Letters.DOCUMENTS + "/" + id + "/deadline")
                        .expect(200)
                        .json()
                        .path("deadline");
        assertThat(deadline.path("due").asText()).isEqualTo(day);
        acs.newPerson(Acs.USERS).get(AcsClient.V1 + "/nodes/" + id).expect(200);
    }

    private Reply act(String id, ObjectNode act) {
        return acs.registrar().post(Appeals.APPEALS + "/" + id + "/acts", act);
    }

    private String preset(String id) {
        return acs.registrar()
                .get(Letters.DOCUMENTS + "/" + id + "/deadline")
                .expect(200)
                .json()
                .path("deadline")
                .path("preset")
                .asText();
    }

    private String registered(ObjectNode request) {
        ObjectNode card = Appeals.card();
        card.put("receivedOn", LocalDate.now(ZoneId.of("Europe/Kyiv")).toString());
        return Appeals.send(
                        acs.registrar(),
                        Appeals.register(acs, "information-request"),
                        "informationRequest",
                        card,
                        request)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static ObjectNode request() {
        return Json.object(
                "requesterKind", "person",
                "requester", Appeals.author("Коваленко Олена Петрівна"),
                "information", "Копія рішення виконавчого комітету",
                "answerForm", "post");
    }
}
