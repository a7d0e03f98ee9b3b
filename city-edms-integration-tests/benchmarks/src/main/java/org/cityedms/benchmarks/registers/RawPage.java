package org.cityedms.benchmarks.registers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * A page read by a statement written by hand.
 *
 * @param where what stands between the columns and the limit, after the register
 * @param limit lines of a page
 */
record RawPage(long register, String where, List<?> parameters, int limit) {
    private static final String SELECT =
            """
            SELECT id, state, node_id, ordinal, number, registered_on, registered_at, registrar_name, document_kind, summary,
                   correspondent, correspondent_number, correspondent_date
              FROM ce_register_entry WHERE register_id = ?
            """;

    /** The identities of its lines; all columns are fetched, and one line more for "go on". */
    List<Long> read(Connection connection) {
        String sql = SELECT + where + " LIMIT ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            statement.setLong(at++, register);
            for (Object parameter : parameters) {
                statement.setObject(at++, parameter);
            }
            statement.setInt(at, limit + 1);
            List<Long> ids = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int column = 2; column <= columns; column++) {
                        row.getObject(column);
                    }
                    ids.add(row.getLong(1));
                }
            }
            return ids.subList(0, Math.min(limit, ids.size()));
        } catch (SQLException e) {
            throw new UncategorizedSQLException("page by hand", sql, e);
        }
    }
}
