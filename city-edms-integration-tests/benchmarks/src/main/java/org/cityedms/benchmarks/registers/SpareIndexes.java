package org.cityedms.benchmarks.registers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Indexes that serve reading and can be made again. */
public record SpareIndexes(List<String> definitions) {
    private static final String FIND =
            """
            SELECT x.indexrelid::regclass::text, pg_get_indexdef(x.indexrelid) FROM pg_index x
             WHERE x.indrelid = ANY (CAST(? AS regclass[]))
               AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid)
            """;

    public static SpareIndexes drop(Connection connection, List<String> tables)
            throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(1, connection.createArrayOf("text", tables.toArray()));
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                    definitions.add(row.getString(2));
                }
            }
        }
        try (Statement sql = connection.createStatement()) {
            for (String name : names) {
                sql.execute("DROP INDEX " + name);
            }
        }
        return new SpareIndexes(List.copyOf(definitions));
    }

    public void create(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String definition : definitions) {
                sql.execute(definition);
            }
        }
    }
}
