package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;

/** The inbox as a registrar sees it, and a scan folder of one scenario. */
record Inbox(String folder, String webdav) {
    static final String DRAFTS = "/s/city-edms/drafts";
    private static final String NODES = AcsClient.V1 + "/nodes/";

    /** The stand-in and ACS look every few seconds; a busy machine takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static Inbox create(AcsClient admin) {
        String id =
                admin.post(
                                "/s/city-edms/scan-folders",
                                Json.object(
                                        "institution", "rada", "name", "scan-" + UUID.randomUUID()))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        StringBuilder path = new StringBuilder();
        for (String step : path(admin, id)) {
            path.append('/').append(Folder.encoded(step));
        }
        return new Inbox(id, "/webdav" + path);
    }

    /** Names of a node and the folders above it, below Company Home. */
    static List<String> path(AcsClient client, String id) {
        List<String> names = new ArrayList<>();
        JsonNode node = client.get(NODES + id).expect(200).entry();
        while (node.hasNonNull("parentId")) {
            JsonNode parent =
                    client.get(NODES + node.path("parentId").asText()).expect(200).entry();
            if (node.path("name").asText().equals("Company Home")) {
                break;
            }
            names.add(0, node.path("name").asText());
            node = parent;
            if (node.path("name").asText().equals("Company Home")) {
                break;
            }
        }
        return names;
    }

    /** As a scanner does; the name is new each time, so that each scenario finds its own. */
    String drop(AcsClient scanner, byte[] bytes) {
        String name = "scan " + UUID.randomUUID() + ".pdf";
        put(scanner, name, bytes).expect(201);
        return name;
    }

    Reply put(AcsClient scanner, String name, byte[] bytes) {
        return scanner.send(
                "PUT",
                webdav + "/" + Folder.encoded(name),
                "application/pdf",
                BodyPublishers.ofByteArray(bytes));
    }

    static List<JsonNode> drafts(AcsClient registrar, String state) {
        List<JsonNode> drafts = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    registrar.get(DRAFTS + "?limit=100&state=" + state + cursor).expect(200).json();
            page.path("drafts").forEach(drafts::add);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : null;
        } while (cursor != null);
        return drafts;
    }

    /** Drafts that a file became, when it has come to rest: their names begin with its. */
    static List<JsonNode> await(AcsClient registrar, String file) {
        String stem = file.replaceFirst("\\.pdf$", "");
        return await(registrar, draft -> draft.path("name").asText().startsWith(stem));
    }

    static List<JsonNode> await(AcsClient registrar, Predicate<JsonNode> mine) {
        Instant end = Instant.now().plus(PATIENCE);
        List<JsonNode> found = List.of();
        while (Instant.now().isBefore(end)) {
            found = drafts(registrar, "waiting").stream().filter(mine).toList();
            if (!found.isEmpty()
                    && found.stream()
                            .noneMatch(draft -> draft.path("state").asText().equals("arriving"))) {
                return found;
            }
            pause();
        }
        throw new AssertionError("No draft came to rest: " + found);
    }

    static JsonNode awaitOne(AcsClient registrar, String file) {
        List<JsonNode> drafts = await(registrar, file);
        assertThat(drafts).as(file).hasSize(1);
        return drafts.get(0);
    }

    static Reply register(AcsClient registrar, JsonNode draft, String register, String summary) {
        return registrar.post(
                Letters.DOCUMENTS + "/" + draft.path("id").asText() + "/registration",
                Json.object("register", register, "card", Letters.card(summary)));
    }

    static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
