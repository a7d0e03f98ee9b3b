package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.Reply;

/** A letter with a file comes by e-mail; the job takes it, again where it failed. */
final class FaultyMail extends RegisterWork {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FILE = "Додаток до листа";

    private final PostOffice post;
    private String subject;
    private boolean delivered;

    FaultyMail(OwnStandIn own, PostOffice post) {
        super(own, "incoming");
        this.post = post;
    }

    @Override
    public boolean whole() {
        return false;
    }

    @Override
    void next() {
        subject = "Letter " + UUID.randomUUID();
        delivered = false;
    }

    @Override
    Reply request() {
        throw new UnsupportedOperationException("The job takes letters");
    }

    @Override
    public boolean attempt() throws Exception {
        if (!delivered) {
            post.deliver(subject, FILE);
            delivered = true;
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (post.count(PostOffice.NEW) > 0 || post.count(PostOffice.DONE) < times) {
            if (!own.process().isAlive()) {
                return false;
            }
            assertThat(Instant.now()).as("the letter is taken").isBefore(end);
            Inbox.pause();
        }
        return true;
    }

    @Override
    public void assertDone() throws Exception {
        assertThat(post.count(PostOffice.NEW)).isZero();
        assertThat(post.count(PostOffice.DONE)).isEqualTo(times);
        List<JsonNode> drafts = Inbox.await(registrar(), subject);
        assertThat(drafts).as("drafts of the letter").hasSize(1);
        JsonNode draft = drafts.get(0);
        assertThat(draft.path("source").asText()).isEqualTo("email");
        assertThat(draft.path("summary").asText()).isEqualTo(subject);
        assertThat(draft.path("note").isNull()).isTrue();
        String id = draft.path("id").asText();
        JsonNode attachments =
                registrar()
                        .get(Letters.DOCUMENTS + "/" + id + "/attachments")
                        .expect(200)
                        .json()
                        .path("attachments");
        assertThat(attachments)
                .extracting(file -> file.path("role").asText())
                .containsExactlyInAnyOrder("annex", "letter");
        for (JsonNode file : attachments) {
            byte[] bytes =
                    registrar()
                            .get(Folder.NODES + file.path("id").asText() + "/content")
                            .expect(200)
                            .body();
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .contains(file.path("role").asText().equals("annex") ? FILE : subject);
        }
        assertThat(registrar().get(Folder.NODES + id + "/content").expect(200).body())
                .startsWith('%', 'P', 'D', 'F');
        Inbox.register(registrar(), draft, register(), "З пошти " + times).expect(201);
        assertLines(times);
    }
}
