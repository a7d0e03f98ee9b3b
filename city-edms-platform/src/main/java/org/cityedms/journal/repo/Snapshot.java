package org.cityedms.journal.repo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/**
 * A state of the database that several connections see at once, held by a transaction of its own
 * that only reads.
 */
final class Snapshot implements AutoCloseable {
    private static final String READ_ONLY =
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

    private final Connection connection;
    private final boolean autoCommit;
    private final String name;

    private Snapshot(Connection connection, boolean autoCommit, String name) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.name = name;
    }

    /** Takes the state as it is now. */
    static Snapshot take(DataSource dataSource) {
        return begin(dataSource, "SELECT pg_export_snapshot()");
    }

    /** Sees the state that another connection took. */
    static Snapshot join(DataSource dataSource, String name) {
        return begin(dataSource, "SET TRANSACTION SNAPSHOT '" + name.replace("'", "") + "'");
    }

    private static Snapshot begin(DataSource dataSource, String statement) {
        Connection connection = null;
        try {
            connection = dataSource.getConnection();
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            return new Snapshot(connection, autoCommit, execute(connection, statement));
        } catch (SQLException e) {
            JdbcUtils.closeConnection(connection);
            throw new SQLErrorCodeSQLExceptionTranslator(dataSource)
                    .translate("snapshot", statement, e);
        }
    }

    private static String execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(READ_ONLY);
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    Connection connection() {
        return connection;
    }

    /** What others join it by. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        } catch (SQLException broken) {
            // Closing is all that is left to do with it.
        } finally {
            JdbcUtils.closeConnection(connection);
        }
    }
}
