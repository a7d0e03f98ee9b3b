package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;

/** Work that follows a registration, to be tried under faults. */
final class FaultyOffice {
    private FaultyOffice() {}

    /** Letters leave together under the next number of the year's register of dispatch. */
    static final class Dispatching extends RegisterWork {
        private static final String BATCHES = "/s/city-edms/dispatch-batches";

        private String letter;
        private JsonNode dispatch;

        Dispatching(OwnStandIn own) {
            super(own, "outgoing");
        }

        @Override
        ObjectNode card(String summary) {
            return super.card(summary).put("deliveryMethod", "post");
        }

        @Override
        void next() {
            letter = Letters.DOCUMENTS + "/" + Letters.id(registered("Вихідний")) + "/dispatches";
            ObjectNode addressees = Json.object();
            addressees
                    .putArray("addressees")
                    .add(
                            Json.object(
                                    "name", "ТОВ «Дах»",
                                    "address", "вул. Миру, 1, м. Зарічне, 51900",
                                    "method", "post",
                                    "postalKind", "registered"));
            registrar().put(letter, addressees).expect(200);
            dispatch = read();
        }

        private JsonNode read() {
            JsonNode dispatches = registrar().get(letter).expect(200).json().path("dispatches");
            assertThat(dispatches).hasSize(1);
            return dispatches.get(0);
        }

        @Override
        Reply request() {
            ObjectNode body = Json.object();
            body.putArray("dispatches").add(dispatch.path("id").asLong());
            return registrar().post(BATCHES, body);
        }

        @Override
        public void assertDone() {
            assertThat(read().path("state").asText()).isEqualTo("sent");
            assertThat(read().path("batch").asText()).startsWith(times + "/");
        }
    }

    /**
     * A way gets another title: its row, and the editions of all registers, by which registrations
     * go.
     */
    static final class RenamingWay extends RegisterWork {
        private String title;

        RenamingWay(OwnStandIn own) {
            super(own, "incoming");
        }

        @Override
        void next() {
            registered("Лист " + times);
            title = "Факсом " + times;
        }

        @Override
        Reply request() {
            return own.admin()
                    .put(
                            DeliveryWays.WAYS + "/fax",
                            Json.object(
                                    "title", Json.object("uk", title, "en", "Fax " + times),
                                    "use", "both",
                                    "need", "nothing"));
        }

        @Override
        public void assertDone() {
            JsonNode ways = registrar().get(DeliveryWays.WAYS).expect(200).json();
            assertThat(DeliveryWays.find(ways, "fax").path("title").path("uk").asText())
                    .isEqualTo(title);
            assertLines(times);
        }
    }

    static final class AppealRegistration extends RegisterWork {
        private ObjectNode appeal;

        AppealRegistration(OwnStandIn own) {
            super(own, "appeal");
        }

        @Override
        void next() {
            appeal = Appeals.appeal(Appeals.author(Appeals.surname() + " Олена Петрівна"));
        }

        @Override
        Reply request() {
            return Appeals.send(registrar(), register(), appeal);
        }

        @Override
        public void assertDone() {
            assertLines(times);
            for (JsonNode line : Registers.entries(registrar(), register())) {
                JsonNode file = Appeals.file(registrar(), line.path("document").asText());
                assertThat(file.path("appeal").path("authors")).hasSize(1);
                assertThat(file.path("questions")).hasSize(1);
            }
        }
    }

    /** The deadline, its history and the drafted letter are written together. */
    static final class Extending extends RegisterWork {
        private String deadline;

        Extending(OwnStandIn own) {
            super(own, "incoming");
        }

        @Override
        void next() {
            deadline = Letters.DOCUMENTS + "/" + Letters.id(registered("Запит")) + "/deadline";
            registrar()
                    .put(
                            deadline,
                            Json.object(
                                    "preset",
                                    "information-request",
                                    "startDay",
                                    wish(1).path("until").asText()))
                    .expect(200);
        }

        @Override
        Reply request() {
            return registrar().post(deadline + "/extension", Json.object("reason", "обсяг"));
        }

        @Override
        public void assertDone() {
            JsonNode history =
                    registrar().get(deadline).expect(200).json().path("deadline").path("history");
            assertThat(history).hasSize(2);
            registrar()
                    .get(Folder.NODES + history.get(1).path("notice").asText() + "/content")
                    .expect(200);
        }
    }

    /** The act, its result and the two letters are written together. */
    static final class Forwarding extends RegisterWork {
        private String id;

        Forwarding(OwnStandIn own) {
            super(own, "appeal");
        }

        @Override
        void next() {
            id =
                    Appeals.registered(
                            registrar(),
                            register(),
                            Appeals.appeal(Appeals.author(Appeals.surname() + " Олена Петрівна")));
        }

        @Override
        Reply request() {
            return registrar()
                    .post(
                            Appeals.APPEALS + "/" + id + "/acts",
                            Json.object(
                                    "act", "forwarded",
                                    "body", "Управління ДСНС",
                                    "lateReason", "уточнювали"));
        }

        @Override
        public void assertDone() {
            JsonNode file = Appeals.file(registrar(), id);
            assertThat(file.path("appeal").path("result").asText()).isEqualTo("9.5");
            assertThat(file.path("acts")).hasSize(2);
            for (String letter : List.of("bodyLetter", "authorLetter")) {
                String draft = file.path("acts").get(1).path(letter).asText();
                registrar().get(Folder.NODES + draft + "/content").expect(200);
            }
        }
    }

    static final class Stating extends RegisterWork {
        Stating(OwnStandIn own) {
            super(own, "incoming");
        }

        @Override
        void next() {
            registered("Лист " + times);
        }

        @Override
        Reply request() {
            return registrar()
                    .post(
                            path(),
                            Json.object("month", wish(1).path("until").asText().substring(0, 7)));
        }

        private String path() {
            return Registers.REGISTERS + "/" + register() + "/statements";
        }

        @Override
        public void assertDone() {
            JsonNode statements = registrar().get(path()).expect(200).json().path("statements");
            assertThat(statements).hasSize(times);
            assertThat(statements.get(0).path("revision").asInt()).isEqualTo(times);
            assertThat(
                            registrar()
                                    .get(
                                            "/s/city-edms/statements/"
                                                    + statements.get(0).path("id").asLong()
                                                    + "/file?format=pdf")
                                    .expect(200)
                                    .body())
                    .startsWith('%', 'P', 'D', 'F');
        }
    }
}
