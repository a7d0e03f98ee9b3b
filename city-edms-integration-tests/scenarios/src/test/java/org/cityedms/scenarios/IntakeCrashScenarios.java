package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.junit.Rule;
import org.junit.Test;

/** The process is stopped while it cuts what was scanned, and started again on the same data. */
public class IntakeCrashScenarios {
    private static final int BATCHES = 6;
    private static final int PARTS = 3;

    @Rule public final Acs acs = new Acs();

    @Rule
    public final OwnStandIn own =
            new OwnStandIn("intake-crash")
                    .with("city-edms.intake.scan.quiet-seconds", "1")
                    .with("city-edms.intake.scan.interval-milliseconds", "1000");

    @Test
    public void aKillWhileBatchesAreCutLosesAndDoublesNoPart() throws Exception {
        List<String> files = dropBatches();
        awaitFirstParts(files);
        own.process().kill();
        own.start();
        assertEachPartOnce(files);
    }

    @Test
    public void aPowerCutWhileBatchesAreCutLosesAndDoublesNoPart() throws Exception {
        List<String> files = dropBatches();
        awaitFirstParts(files);
        own.process().killWithDatabase();
        own.start();
        assertEachPartOnce(files);
    }

    private List<String> dropBatches() throws Exception {
        Inbox inbox = Inbox.create(own.admin());
        AcsClient registrar = own.registrar();
        byte[] separator = registrar.get("/s/city-edms/separator-sheets").expect(200).body();
        List<String> files = new ArrayList<>();
        for (int n = 0; n < BATCHES; n++) {
            try (Batch batch = new Batch()) {
                files.add(
                        inbox.drop(
                                registrar,
                                batch.page("One")
                                        .append(separator)
                                        .page("Two")
                                        .append(separator)
                                        .page("Three")
                                        .bytes()));
            }
        }
        return files;
    }

    private void awaitFirstParts(List<String> files) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (partsOf(files).isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(partsOf(files)).isNotEmpty();
    }

    private List<JsonNode> partsOf(List<String> files) {
        return Inbox.drafts(own.registrar(), "waiting").stream()
                .filter(draft -> draft.path("state").asText().equals("waiting"))
                .filter(
                        draft ->
                                files.stream()
                                        .anyMatch(
                                                file ->
                                                        draft.path("name")
                                                                .asText()
                                                                .startsWith(
                                                                        file.replace(".pdf", ""))))
                .toList();
    }

    private void assertEachPartOnce(List<String> files) {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (partsOf(files).size() < BATCHES * PARTS && Instant.now().isBefore(end)) {
            Inbox.pause();
        }
        for (String file : files) {
            List<JsonNode> parts = Inbox.await(own.registrar(), file);
            assertThat(parts)
                    .as(file)
                    .extracting(draft -> draft.path("sheets").asInt())
                    .containsExactly(1, 1, 1);
            assertThat(parts)
                    .extracting(draft -> draft.path("name").asText())
                    .doesNotHaveDuplicates();
        }
    }
}
