package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;

/** Work on a register of its own that is tried by a request. */
abstract class RegisterWork implements FaultyWork {
    final OwnStandIn own;
    private final String code = Registers.newCode();
    private final String kind;

    /** How many times the work was prepared. */
    int times;

    /** What the last attempt was answered, for messages. */
    private String answer = "";

    RegisterWork(OwnStandIn own, String kind) {
        this.own = own;
        this.kind = kind;
    }

    @Override
    public final String register() {
        return code;
    }

    @Override
    public final void prepare() throws Exception {
        if (times == 0) {
            own.admin().post(Registers.REGISTERS, settings()).expect(201);
        }
        times++;
        next();
    }

    ObjectNode settings() {
        return Registers.settings(code).put("kind", kind);
    }

    /** Prepares the next piece of work. */
    abstract void next() throws Exception;

    abstract Reply request();

    @Override
    public boolean attempt() throws Exception {
        return done(this::request);
    }

    /** Whether a request went well; a connection that breaks is a process that was killed. */
    final boolean done(Supplier<Reply> request) {
        try {
            Reply reply = request.get();
            answer = reply.toString();
            assertThat(reply.status() / 100).as(answer).isNotEqualTo(4);
            return reply.status() / 100 == 2;
        } catch (UncheckedIOException killed) {
            answer = killed.toString();
            return false;
        }
    }

    /** As many lines as these, numbered without gap and duplicate. */
    final void assertLines(int count) {
        assertThat(Registers.entries(registrar(), code))
                .as(answer)
                .extracting(line -> line.path("ordinal").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count).boxed().toList());
    }

    final AcsClient registrar() {
        return own.registrar();
    }

    final JsonNode registered(String summary) {
        return Letters.send(registrar(), code, card(summary)).expect(201).json();
    }

    ObjectNode card(String summary) {
        ObjectNode card = Letters.card(summary);
        if (!kind.equals("incoming")) {
            card.remove("receivedOn");
        }
        return card;
    }

    final String reservations() {
        return Registers.REGISTERS + "/" + code + "/reservations";
    }

    final JsonNode open() {
        return registrar().get(reservations()).expect(200).json().path("reservations");
    }

    static ObjectNode wish(int count) {
        return Json.object(
                "count",
                count,
                "reason",
                "до підписання",
                "until",
                LocalDate.now(ZoneId.of("Europe/Kyiv")).toString());
    }

    /** Puts a file where scanners put theirs. */
    static Reply put(AcsClient scanner, Inbox inbox, String name, byte[] bytes) {
        return scanner.send(
                "PUT",
                inbox.webdav() + "/" + Folder.encoded(name),
                "application/pdf",
                BodyPublishers.ofByteArray(bytes));
    }

    /** Bytes of a small batch: so many letters with a separator sheet between two. */
    final byte[] batch(int letters) throws IOException {
        byte[] separator = registrar().get("/s/city-edms/separator-sheets").expect(200).body();
        try (Batch batch = new Batch()) {
            batch.page("Letter 1");
            for (int n = 2; n <= letters; n++) {
                batch.append(separator).page("Letter " + n);
            }
            return batch.bytes();
        }
    }
}
