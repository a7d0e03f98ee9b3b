package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;
import org.cityedms.scenarios.client.StandIn;
import org.junit.Rule;
import org.junit.Test;

/** The process is stopped in the middle of its work and started again on the same data. */
public class CrashScenarios {

    private static final String NODES = AcsClient.V1 + "/nodes/";
    private static final int WRITERS = 6;

    @Rule public final Acs acs = new Acs();
    @Rule public final OwnStandIn own = new OwnStandIn("crash");

    /**
     * What the registrars were told: the id of each letter they have an answer for, with its bytes.
     */
    private final Map<String, byte[]> answered = new ConcurrentHashMap<>();

    @Test
    public void aKillOfTheProcessInTheMiddleOfRegistrationsLosesAndDoublesNothing()
            throws Exception {
        whileRegistering(own.process()::kill);
        own.start();
        assertWholeAndOrderly();
    }

    @Test
    public void aPowerCutInTheMiddleOfRegistrationsLosesAndDoublesNothing() throws Exception {
        whileRegistering(own.process()::killWithDatabase);
        own.start();
        assertWholeAndOrderly();
    }

    @Test
    public void aStopInTheMiddleOfRegistrationsLosesAndDoublesNothing() throws Exception {
        whileRegistering(own.process()::close);
        own.start();
        assertWholeAndOrderly();
    }

    @Test
    public void lettersRegistersAndPeopleSurviveARestart() throws Exception {
        AcsClient admin = own.admin();
        String code = Registers.newCode();
        admin.post(Registers.REGISTERS, Registers.settings(code)).expect(201);
        JsonNode letter = Letters.register(own.registrar(), code, "Лист до перезапуску");
        int demonstration = Registers.get(own.registrar(), "incoming").path("entries").asInt();
        own.process().close();
        own.start();
        JsonNode after =
                own.registrar()
                        .get(Letters.DOCUMENTS + "/" + Letters.id(letter))
                        .expect(200)
                        .json();
        assertThat(after).isEqualTo(letter);
        assertThat(Registers.numbers(own.registrar(), code, "")).containsExactly("01-99/1");
        assertThat(
                        Letters.number(
                                Letters.register(own.registrar(), code, "Лист після перезапуску")))
                .isEqualTo("01-99/2");
        assertThat(Registers.get(own.registrar(), "incoming").path("entries").asInt())
                .as("the demonstration council is seeded once")
                .isEqualTo(demonstration);
    }

    @Test
    public void aSecondProcessOnTheSameDataIsRefused() throws Exception {
        StandIn second =
                StandIn.launch(
                        SharedStandIn.ROOT, own.data(), StandIn.freePort(), SharedStandIn.DEMO);
        try {
            assertThat(second.awaitEnd()).as("exit code").isNotZero();
        } finally {
            second.kill();
        }
        Letters.register(own.registrar(), "incoming", "Перший процес працює далі");
    }

    private interface Stop {
        void run() throws Exception;
    }

    /**
     * Registrars send letter after letter until the process is gone; it goes when thirty letters
     * are in.
     */
    private void whileRegistering(Stop stop) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> ends = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            ends.add(writers.submit(this::registerUntilTheEnd));
        }
        while (answered.size() < 30) {
            assertThat(own.process().isAlive()).isTrue();
            Thread.sleep(5);
        }
        stop.run();
        writers.shutdown();
        for (Future<?> end : ends) {
            end.get(60, TimeUnit.SECONDS);
        }
    }

    private void registerUntilTheEnd() {
        AcsClient registrar = own.registrar();
        boolean going = true;
        while (going) {
            byte[] pdf = Letters.pdf();
            going = attempt(registrar, pdf);
        }
    }

    /**
     * Whether there was an answer; a refusal while the process shuts down is one, but keeps no
     * letter.
     */
    private boolean attempt(AcsClient registrar, byte[] pdf) {
        Multipart form =
                Letters.form("incoming", Letters.card("Лист під час зупинки"))
                        .file("лист.pdf", "application/pdf", pdf);
        HttpRequest.Builder request =
                registrar
                        .request(Letters.DOCUMENTS)
                        .header("Content-Type", form.contentType())
                        .POST(form.body());
        try {
            Reply reply = registrar.attempt(request);
            if (reply.status() == 201) {
                answered.put(Letters.id(reply.json()), pdf);
            }
            return true;
        } catch (IOException processGone) {
            return false;
        }
    }

    private void assertWholeAndOrderly() {
        AcsClient registrar = own.registrar();
        List<JsonNode> entries = Registers.entries(registrar, "incoming");
        assertThat(entries)
                .extracting(entry -> entry.path("ordinal").asInt())
                .as("no gap, no duplicate")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, entries.size()).boxed().toList());
        Set<String> documents = new HashSet<>();
        entries.forEach(entry -> documents.add(entry.path("document").asText()));
        assertThat(documents).as("one document for each entry").hasSize(entries.size());
        assertThat(documents).as("every letter that was answered").containsAll(answered.keySet());
        answered.forEach(
                (id, pdf) ->
                        assertThat(registrar.get(NODES + id + "/content").expect(200).body())
                                .isEqualTo(pdf));
        for (String id : documents) {
            registrar.get(NODES + id + "/content").expect(200);
        }
        assertNoFileOfNoDocument(documents.size());
        assertThat(Letters.ordinal(Letters.register(registrar, "incoming", "Після збою")))
                .isEqualTo(entries.size() + 1);
    }

    /**
     * Files of registrations that did not come to an end are swept away when the process starts.
     */
    private void assertNoFileOfNoDocument(int incoming) {
        int documents = incoming;
        for (String code : List.of("outgoing", "internal", "orders-main", "appeals")) {
            documents += Registers.get(own.registrar(), code).path("entries").asInt();
        }
        assertThat(contentFiles()).as("files in the content store").hasSize(documents);
    }

    private List<Path> contentFiles() {
        try (Stream<Path> files = Files.walk(own.data().resolve("contentstore"))) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
