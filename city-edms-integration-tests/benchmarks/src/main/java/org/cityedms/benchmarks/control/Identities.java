package org.cityedms.benchmarks.control;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Which identities are free: given out here, and settled with the database at the end. */
final class Identities {
    private static final String ENGINE = "next.dbid";
    private final long[] next;
    private long uuid;

    private Identities(long[] next) {
        this.next = next;
    }

    static Identities of(JdbcClient jdbc) {
        long[] next = new long[Key.values().length];
        for (Key key : Key.values()) {
            next[key.place()] =
                    key == Key.PROCESS
                            ? jdbc.sql(
                                            "SELECT CAST(value_ AS INT8) FROM act_ge_property WHERE name_ = ?")
                                    .param(ENGINE)
                                    .query(Long.class)
                                    .single()
                            : jdbc.sql("SELECT nextval(pg_get_serial_sequence(?, 'id'))")
                                    .param(key.table())
                                    .query(Long.class)
                                    .single();
        }
        return new Identities(next);
    }

    long[] next() {
        return next;
    }

    long uuid() {
        return uuid;
    }

    void take(ModelLetter model) {
        for (int key = 0; key < next.length; key++) {
            next[key] += model.ids().get(key);
        }
        uuid += model.uuids();
    }

    /** The engine goes on with numbers it took before, then with those after ours. */
    void settle(JdbcClient jdbc) {
        for (Key key : Key.values()) {
            long free = next[key.place()];
            if (key == Key.PROCESS) {
                jdbc.sql("UPDATE act_ge_property SET value_ = ?, rev_ = rev_ + 1 WHERE name_ = ?")
                        .params(Long.toString(free), ENGINE)
                        .update();
            } else {
                jdbc.sql("SELECT setval(pg_get_serial_sequence(?, 'id'), ?)")
                        .params(key.table(), free)
                        .query(Long.class)
                        .single();
            }
        }
    }
}
