package org.cityedms.benchmarks.control;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row as it was read: values by columns; days and moments as such, all else as text. */
record RawRow(Map<String, Object> values) {

    static RawRow of(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            values.put(
                    columns.getColumnName(at),
                    switch (columns.getColumnTypeName(at)) {
                        case "timestamp" -> row.getObject(at, LocalDateTime.class);
                        case "timestamptz" -> row.getObject(at, OffsetDateTime.class);
                        case "date" -> row.getObject(at, LocalDate.class);
                        case "bytea" -> bytes(row.getBytes(at));
                        default -> row.getString(at);
                    });
        }
        return new RawRow(values);
    }

    private static String bytes(byte[] bytes) {
        return bytes == null ? null : "\\x" + HexFormat.of().formatHex(bytes);
    }

    String text(String column) {
        return (String) values.get(column);
    }
}
