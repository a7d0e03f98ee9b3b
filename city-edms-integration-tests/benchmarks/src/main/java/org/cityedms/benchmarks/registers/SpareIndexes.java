package org.cityedms.benchmarks.registers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Indexes that serve reading and can be made again. */
record SpareIndexes(List<String> definitions) {
    private static final String FIND =
            """
            SELECT x.indexrelid::regclass::text, pg_get_indexdef(x.indexrelid) FROM pg_index x
             WHERE x.indrelid IN ('ce_register_entry'::regclass, 'ce_journal_record'::regclass)
               AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid)
            """;

    static SpareIndexes drop(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (Statement sql = connection.createStatement()) {
            try (ResultSet row = sql.executeQuery(FIND)) {
                while (row.next()) {
                    names.add(row.getString(1));
                    definitions.add(row.getString(2));
                }
            }
            for (String name : names) {
                sql.execute("DROP INDEX " + name);
            }
        }
        return new SpareIndexes(List.copyOf(definitions));
    }

    void create(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String definition : definitions) {
                sql.execute(definition);
            }
        }
    }
}
