package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.junit.Rule;
import org.junit.Test;

/** The demonstration council is at work, and is made once. */
public class DemoScenarios {
    @Rule public final OwnStandIn own = new OwnStandIn("demo");

    @Test
    public void theCouncilIsAtWorkAndARestartDoublesNothing() throws Exception {
        JsonNode board = board("controller");
        for (String urgency : new String[] {"overdue", "today", "week", "later", "reported"}) {
            assertThat(board.path("counts").path(urgency).asInt()).as(urgency).isPositive();
        }
        assertThat(tray("mayor", "review")).isGreaterThanOrEqualTo(3);
        assertThat(tray("assistant", "review")).isGreaterThanOrEqualTo(3);
        assertThat(tray("mayor", "requests")).isEqualTo(1);
        assertThat(tray("zhkg-yards", "to-do")).isGreaterThanOrEqualTo(4);
        List<String> before = everything();
        own.process().close();
        own.start();
        assertThat(everything()).isEqualTo(before);
    }

    /** What the trays, the board and the registers tell. */
    private List<String> everything() {
        List<String> all = new ArrayList<>();
        all.add(board("controller").path("counts").toString());
        for (String user : new String[] {"mayor", "assistant", "deputy1", "zhkg-head", "lawyer"}) {
            all.add(user + ": " + client(user).get("/s/city-edms/tray").expect(200).json());
        }
        for (String register : new String[] {"incoming", "orders-main", "appeals"}) {
            JsonNode page =
                    client("registrar")
                            .get(Registers.REGISTERS + "/" + register + "/entries?limit=200")
                            .expect(200)
                            .json();
            assertThat(page.path("entries")).as(register).isNotEmpty();
            all.add(register + ": " + page.path("entries").findValuesAsText("number"));
        }
        return all;
    }

    private JsonNode board(String user) {
        return client(user).get("/s/city-edms/control").expect(200).json();
    }

    private int tray(String user, String part) {
        return client(user)
                .get("/s/city-edms/tray-lines?part=" + part)
                .expect(200)
                .json()
                .path("lines")
                .size();
    }

    private AcsClient client(String user) {
        AcsClient anonymous = AcsClient.anonymous(own.process().address());
        return anonymous.withTicket(Acs.ticket(anonymous, user, Acs.DEMO_PASSWORD));
    }
}
