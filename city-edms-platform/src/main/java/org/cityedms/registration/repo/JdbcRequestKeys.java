package org.cityedms.registration.repo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RequestKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of requests already served, in {@code ce_registration_request}. */
public final class JdbcRequestKeys {
    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcRequestKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Claims a key for a document about to be made. Waits for another request with the same key
     * that is under way.
     *
     * @return that document, or the one that an earlier request made
     */
    DocumentId claim(String userName, RequestKey key, DocumentId document) {
        int claimed =
                jdbc.sql(
                                """
                        INSERT INTO ce_registration_request (user_name, request_key, node_id, requested_at)
                        VALUES (:user, :key, :node, :at)
                        ON CONFLICT (user_name, request_key) DO NOTHING
                        """)
                        .param("user", userName)
                        .param("key", key.value())
                        .param("node", document.value())
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
        if (claimed == 1) {
            return document;
        }
        String earlier =
                jdbc.sql(
                                "SELECT node_id FROM ce_registration_request WHERE user_name = :user AND request_key = :key")
                        .param("user", userName)
                        .param("key", key.value())
                        .query(String.class)
                        .single();
        return new DocumentId(earlier);
    }
}
