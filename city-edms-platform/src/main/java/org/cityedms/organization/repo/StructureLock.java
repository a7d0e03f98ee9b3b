package org.cityedms.organization.repo;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One change of the structure at a time: what is checked before a change still holds when it is
 * written. Released with the transaction.
 */
final class StructureLock {
    /** No other program of the repository's database uses it: letters of "ceorg". */
    private static final long KEY = 0x63656f7267L;

    private final JdbcClient jdbc;

    StructureLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void acquire() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:key)")
                .param("key", KEY)
                .query((row, n) -> n)
                .list();
    }
}
