package org.cityedms.resolution.repo;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.ResolutionProblems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of requests already served, in {@code ce_execution_request}. */
public final class JdbcExecutionKeys {
    private final JdbcClient jdbc;

    public JdbcExecutionKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims a key for something about to be done. Waits for another request with the same key that
     * is under way.
     *
     * @param what tells requests apart: a key is for one thing only
     * @return what an earlier request made; nothing where this one is the first
     */
    Optional<OptionalLong> claim(String user, RequestKey key, String what, Instant at) {
        int claimed =
                jdbc.sql(
                                """
                        INSERT INTO ce_execution_request (user_name, request_key, what, requested_at) VALUES (:user, :key, :what, :at)
                        ON CONFLICT (user_name, request_key) DO NOTHING
                        """)
                        .param("user", user)
                        .param("key", key.value())
                        .param("what", what)
                        .param("at", Rows.at(at))
                        .update();
        if (claimed == 1) {
            return Optional.empty();
        }
        return Optional.of(
                jdbc.sql(
                                "SELECT what, made_id FROM ce_execution_request WHERE user_name = :user AND request_key = :key")
                        .param("user", user)
                        .param("key", key.value())
                        .query(
                                (row, n) -> {
                                    if (!what.equals(row.getString(1))) {
                                        throw ResolutionProblems.keyUsed().exception();
                                    }
                                    Long made = row.getObject(2, Long.class);
                                    return made == null
                                            ? OptionalLong.empty()
                                            : OptionalLong.of(made);
                                })
                        .single());
    }

    void made(String user, RequestKey key, long id) {
        jdbc.sql(
                        "UPDATE ce_execution_request SET made_id = :id WHERE user_name = :user AND request_key = :key")
                .param("id", id, Types.BIGINT)
                .param("user", user)
                .param("key", key.value())
                .update();
    }
}
