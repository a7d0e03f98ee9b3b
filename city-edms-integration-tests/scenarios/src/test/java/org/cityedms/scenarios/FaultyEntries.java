package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;

/** Changes of lines that came from an older journal, to be tried under faults. */
final class FaultyEntries {
    private FaultyEntries() {}

    /** A line of the older journal for each piece of work. */
    private abstract static class OfMoved extends RegisterWork {
        private static final int AT_ONCE = 20;

        private final Deque<JsonNode> untouched = new ArrayDeque<>();
        private int moved;

        /** The line of the piece of work that is under way. */
        JsonNode line;

        OfMoved(OwnStandIn own) {
            super(own, "incoming");
        }

        @Override
        void next() {
            if (untouched.isEmpty()) {
                FaultyImport.move(own, register(), moved + 1, moved + AT_ONCE);
                Registers.entries(registrar(), register()).stream()
                        .filter(entry -> entry.path("ordinal").asInt() > moved)
                        .forEach(untouched::add);
                moved += AT_ONCE;
            }
            line = untouched.remove();
        }

        String address() {
            return "/s/city-edms/entries/" + line.path("id").asLong();
        }

        /** No line is lost or came twice, and the one that was changed was changed once. */
        JsonNode assertChangedOnce(String act) {
            assertLines(moved);
            JsonNode history = registrar().get(address()).expect(200).json();
            assertThat(history.path("acts").findValuesAsText("act"))
                    .containsExactly("imported", act);
            assertThat(history.path("sound").asBoolean()).isTrue();
            return history;
        }
    }

    static final class Voiding extends OfMoved {
        Voiding(OwnStandIn own) {
            super(own);
        }

        @Override
        Reply request() {
            return own.admin().post(address() + "/void", Json.object("reason", "двічі"));
        }

        @Override
        public void assertDone() {
            assertThat(assertChangedOnce("voided").path("state").asText()).isEqualTo("void");
        }
    }

    static final class Correcting extends OfMoved {
        Correcting(OwnStandIn own) {
            super(own);
        }

        @Override
        Reply request() {
            ObjectNode body = Json.object("reason", "описка");
            body.set("changes", Json.object("summary", "Про дах"));
            return registrar().post(address() + "/corrections", body);
        }

        @Override
        public void assertDone() {
            JsonNode history = assertChangedOnce("corrected");
            assertThat(history.path("summary").asText()).isEqualTo("Про дах");
            JsonNode change = history.path("acts").get(1).path("changes").get(0);
            assertThat(change.path("before").asText()).startsWith("Про ремонт ");
            assertThat(change.path("after").asText()).isEqualTo("Про дах");
        }
    }
}
