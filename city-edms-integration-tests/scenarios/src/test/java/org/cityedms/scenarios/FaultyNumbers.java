package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;

/** Work that takes, fills, gives up and corrects numbers, to be tried under faults. */
final class FaultyNumbers {
    private FaultyNumbers() {}

    /** A letter with its file, sent again under its key until there is an answer. */
    static final class Registration extends RegisterWork {
        private final List<byte[]> files = new ArrayList<>();
        private String key;

        Registration(OwnStandIn own) {
            super(own, "incoming");
        }

        @Override
        void next() {
            key = UUID.randomUUID().toString();
            files.add(Letters.pdf());
        }

        @Override
        Reply request() {
            return registrar()
                    .post(
                            Letters.DOCUMENTS,
                            Letters.form(register(), card("Лист " + times))
                                    .file(
                                            "лист.pdf",
                                            "application/pdf",
                                            files.get(files.size() - 1)),
                            "Idempotency-Key",
                            key);
        }

        @Override
        public void assertDone() {
            assertLines(times);
            List<JsonNode> lines = Registers.entries(registrar(), register());
            String document = lines.get(lines.size() - 1).path("document").asText();
            assertThat(registrar().get(Folder.NODES + document + "/content").expect(200).body())
                    .isEqualTo(files.get(files.size() - 1));
        }
    }

    /** A scanned file that waits in the inbox, and the annex that was handed in with it. */
    static final class DraftRegistration extends RegisterWork {
        private static final int AT_ONCE = 12;

        private final Deque<JsonNode> waiting = new ArrayDeque<>();
        private JsonNode draft;

        DraftRegistration(OwnStandIn own) {
            super(own, "incoming");
        }

        @Override
        void next() {
            if (waiting.isEmpty()) {
                Inbox inbox = Inbox.create(own.admin());
                List<String> files = new ArrayList<>();
                for (int n = 0; n < AT_ONCE; n++) {
                    files.add(inbox.drop(registrar(), Letters.pdf()));
                }
                files.forEach(file -> waiting.add(Inbox.awaitOne(registrar(), file)));
            }
            draft = waiting.remove();
        }

        @Override
        Reply request() {
            return registrar()
                    .post(
                            Letters.DOCUMENTS + "/" + draft.path("id").asText() + "/registration",
                            Letters.form(register(), card("Зі сканера " + times))
                                    .file(
                                            "annex",
                                            "додаток.pdf",
                                            "application/pdf",
                                            BodyPublishers.ofByteArray(Letters.pdf())));
        }

        @Override
        public void assertDone() {
            assertLines(times);
            assertThat(Inbox.drafts(registrar(), "waiting"))
                    .noneMatch(some -> some.path("id").equals(draft.path("id")));
            String files = Letters.DOCUMENTS + "/" + draft.path("id").asText() + "/attachments";
            assertThat(registrar().get(files).expect(200).json().path("attachments")).hasSize(1);
        }
    }

    static final class Reserving extends RegisterWork {
        private final int count;

        Reserving(OwnStandIn own, int count) {
            super(own, "incoming");
            this.count = count;
        }

        @Override
        void next() {}

        @Override
        Reply request() {
            return registrar().post(reservations(), wish(count));
        }

        @Override
        public void assertDone() {
            JsonNode open = open();
            assertThat(open).hasSize(times);
            List<String> numbers = new ArrayList<>();
            open.forEach(
                    block ->
                            block.path("numbers")
                                    .forEach(
                                            number -> numbers.add(number.path("number").asText())));
            List<String> expected = new ArrayList<>();
            for (int n = 1; n <= times * count; n++) {
                expected.add("01-99/" + n);
            }
            assertThat(numbers).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    static final class Filling extends RegisterWork {
        private long entry;

        Filling(OwnStandIn own) {
            super(own, "incoming");
        }

        @Override
        void next() {
            JsonNode block = registrar().post(reservations(), wish(1)).expect(201).json();
            entry = block.path("numbers").path(0).path("entry").asLong();
        }

        @Override
        Reply request() {
            return registrar()
                    .post(
                            Letters.DOCUMENTS,
                            Letters.form(register(), card("За резервом " + times))
                                    .text("number", Json.object("reserved", entry).toString()));
        }

        @Override
        public void assertDone() {
            assertLines(times);
            assertThat(open()).isEmpty();
        }
    }

    /** The numbers of a block are given up; they are the last and are given again. */
    static final class Releasing extends RegisterWork {
        private long block;

        Releasing(OwnStandIn own) {
            super(own, "incoming");
        }

        @Override
        void next() {
            if (times == 1) {
                registered("Перший");
            }
            block =
                    registrar()
                            .post(reservations(), wish(3))
                            .expect(201)
                            .json()
                            .path("id")
                            .asLong();
        }

        @Override
        Reply request() {
            return registrar()
                    .post(
                            reservations() + "/" + block + "/release",
                            Json.object("reason", "не знадобилося"));
        }

        @Override
        public void assertDone() {
            assertThat(open()).isEmpty();
            assertThat(
                            registrar()
                                    .get(Registers.REGISTERS + "/" + register() + "/next-number")
                                    .expect(200)
                                    .json()
                                    .path("number")
                                    .asText())
                    .isEqualTo("01-99/2");
        }
    }

    static final class Correcting extends RegisterWork {
        private String id;

        Correcting(OwnStandIn own) {
            super(own, "incoming");
        }

        @Override
        void next() {
            id = Letters.id(registered("Про даг"));
        }

        @Override
        Reply request() {
            ObjectNode body = Json.object("reason", "описка");
            body.set("changes", Json.object("summary", "Про дах"));
            return registrar().post(Letters.DOCUMENTS + "/" + id + "/corrections", body);
        }

        @Override
        public void assertDone() {
            assertLines(times);
            List<JsonNode> lines = Registers.entries(registrar(), register());
            JsonNode last = lines.get(lines.size() - 1);
            assertThat(last.path("summary").asText()).isEqualTo("Про дах");
            assertThat(
                            registrar()
                                    .get(Letters.DOCUMENTS + "/" + id)
                                    .expect(200)
                                    .json()
                                    .path("card")
                                    .path("summary")
                                    .asText())
                    .isEqualTo("Про дах");
            assertThat(
                            registrar()
                                    .get("/s/city-edms/entries/" + last.path("id").asLong())
                                    .expect(200)
                                    .json()
                                    .path("acts"))
                    .hasSize(2);
        }
    }

    static final class Voiding extends RegisterWork {
        private String id;

        Voiding(OwnStandIn own) {
            super(own, "incoming");
        }

        @Override
        void next() {
            id = Letters.id(registered("Помилково"));
        }

        @Override
        Reply request() {
            return own.admin()
                    .post(Letters.DOCUMENTS + "/" + id + "/void", Json.object("reason", "двічі"));
        }

        @Override
        public void assertDone() {
            assertLines(times);
            assertThat(
                            registrar()
                                    .get(Letters.DOCUMENTS + "/" + id)
                                    .expect(200)
                                    .json()
                                    .path("voided")
                                    .path("reason")
                                    .asText())
                    .isEqualTo("двічі");
        }
    }
}
