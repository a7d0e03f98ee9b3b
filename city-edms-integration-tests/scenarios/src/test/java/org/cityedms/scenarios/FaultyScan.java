package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.Reply;

/** A scanned batch of two letters comes over WebDAV and is cut into two drafts. */
final class FaultyScan extends RegisterWork {
    private Inbox inbox;
    private byte[] batch;
    private String name;
    private boolean put;

    FaultyScan(OwnStandIn own) {
        super(own, "incoming");
    }

    @Override
    public boolean whole() {
        return false;
    }

    @Override
    void next() throws Exception {
        if (inbox == null) {
            inbox = Inbox.create(own.admin());
            batch = batch(2);
        }
        name = "scan " + UUID.randomUUID() + ".pdf";
        put = false;
    }

    @Override
    Reply request() {
        return put(registrar(), inbox, name, batch);
    }

    @Override
    public boolean attempt() throws Exception {
        put = put || super.attempt();
        if (!put) {
            return false;
        }
        try {
            return !Inbox.await(registrar(), name).isEmpty();
        } catch (UncheckedIOException killed) {
            return false;
        }
    }

    @Override
    public void assertDone() {
        List<JsonNode> parts = Inbox.await(registrar(), name);
        assertThat(parts)
                .extracting(draft -> draft.path("sheets").asInt())
                .as(parts.toString())
                .containsExactly(1, 1);
        assertThat(parts).extracting(draft -> draft.path("note").isNull()).containsOnly(true);
        parts.forEach(
                draft -> Inbox.register(registrar(), draft, register(), "Зі сканера").expect(201));
        assertLines(2 * times);
    }
}
