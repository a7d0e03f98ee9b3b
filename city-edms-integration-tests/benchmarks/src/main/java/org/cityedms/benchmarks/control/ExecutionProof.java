package org.cityedms.benchmarks.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * That no task is lost and none is there twice: what people were told stands in the tables, nothing
 * else does, and the engine of processes has for each task what its state asks for.
 */
final class ExecutionProof {
    private final JdbcClient jdbc;

    ExecutionProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long tasks() {
        return jdbc.sql("SELECT count(*) FROM ce_task").query(Long.class).single();
    }

    /**
     * Compares the trees of letters with what was answered.
     *
     * @return how many tasks they have
     * @throws IllegalStateException where a tree is different
     */
    long requireTrees(List<Letter> letters) {
        long tasks = 0;
        for (Letter letter : letters) {
            Set<Given> found = tree(letter.document().value());
            Set<Given> wanted = new HashSet<>(letter.given());
            if (!found.equals(wanted)) {
                throw new IllegalStateException(
                        letter.document() + " has " + found + " instead of " + wanted);
            }
            tasks += wanted.size();
        }
        return tasks;
    }

    private Set<Given> tree(String document) {
        return jdbc
                .sql(
                        """
                        SELECT t.id, COALESCE(r.parent_task_id, 0), t.post_id, t.role, t.state
                          FROM ce_task t JOIN ce_resolution r ON r.id = t.resolution_id WHERE t.node_id = ?
                        """)
                .param(document)
                .query(
                        (row, n) ->
                                new Given(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getString(4),
                                        row.getString(5)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * Asks each question about all tasks there are.
     *
     * @throws IllegalStateException where one of them finds something
     */
    void requireAgreement() {
        for (Disagreement each : Disagreement.values()) {
            long found = jdbc.sql(each.sql()).query(Long.class).single();
            if (found != 0) {
                throw new IllegalStateException(found + " times: " + each);
            }
        }
    }
}
