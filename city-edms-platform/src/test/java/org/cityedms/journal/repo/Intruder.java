package org.cityedms.journal.repo;

import java.sql.SQLException;
import org.cityedms.registration.repo.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Who owns the tables: triggers and references do not hold them. */
final class Intruder {
    private static final JdbcTemplate SQL = connect();

    private Intruder() {}

    static JdbcTemplate sql() {
        return SQL;
    }

    private static JdbcTemplate connect() {
        try {
            JdbcTemplate sql =
                    new JdbcTemplate(
                            new SingleConnectionDataSource(
                                    TestDatabase.dataSource().getConnection(), true));
            sql.execute("SET session_replication_role = replica");
            return sql;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
