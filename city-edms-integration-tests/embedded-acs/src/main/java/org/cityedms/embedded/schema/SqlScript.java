package org.cityedms.embedded.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.alfresco.error.AlfrescoRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mirrors ACS's ScriptExecutorImpl for what modules write: statements end with `;` at the end of a
 * line, `;(optional)` may fail, lines of `--` are comments, `--ASSIGN:var=column` keeps the first
 * row's column of the next statement for `${var}`. One transaction per script.
 */
record SqlScript(String name, List<String> lines) {
    private static final Logger LOG = LoggerFactory.getLogger(SqlScript.class);
    private static final String ASSIGN = "--ASSIGN:";

    static SqlScript read(org.springframework.core.io.Resource script) {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8))) {
            return new SqlScript(script.getDescription(), in.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(DataSource dataSource, boolean tell) {
        if (tell) {
            LOG.info("Running {}", name);
        }
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                execute(connection);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new AlfrescoRuntimeException(
                    "SQL script " + name + " failed: " + e.getMessage(), e);
        }
    }

    private void execute(Connection connection) throws SQLException {
        StringBuilder statement = new StringBuilder();
        // What ACS fills in of the dialect.
        Map<String, String> variables = new HashMap<>(Map.of("TRUE", "true", "FALSE", "false"));
        String assign = null;
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith(ASSIGN)) {
                assign = text.substring(ASSIGN.length()).strip();
            }
            if (text.isEmpty() || text.startsWith("--")) {
                if (text.startsWith("--FOREACH")) {
                    throw new UnsupportedOperationException("--FOREACH in " + name);
                }
                continue;
            }
            boolean optional = text.endsWith(";(optional)");
            statement
                    .append(
                            optional
                                    ? text.substring(0, text.length() - "(optional)".length())
                                    : line)
                    .append('\n');
            if (optional || text.endsWith(";")) {
                execute(
                        connection,
                        filled(statement.toString(), variables),
                        optional,
                        assign,
                        variables);
                statement.setLength(0);
                assign = null;
            }
        }
        if (!statement.toString().isBlank()) {
            throw new AlfrescoRuntimeException(
                    "The last statement of " + name + " does not end with ;");
        }
    }

    private static String filled(String sql, Map<String, String> variables) {
        String result = sql;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            result = result.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        return result.strip().replaceFirst(";$", "");
    }

    private void execute(
            Connection connection,
            String sql,
            boolean optional,
            String assign,
            Map<String, String> variables)
            throws SQLException {
        java.sql.Savepoint savepoint = optional ? connection.setSavepoint() : null;
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            if (rows && assign != null) {
                String[] parts = assign.split("=", 2);
                try (ResultSet result = statement.getResultSet()) {
                    if (result.next()) {
                        variables.put(parts[0].strip(), result.getString(parts[1].strip()));
                    }
                }
            }
        } catch (SQLException e) {
            if (!optional) {
                throw new SQLException(e.getMessage() + " in: " + sql, e.getSQLState(), e);
            }
            LOG.debug("Optional statement of {} failed: {}", name, sql, e);
            connection.rollback(savepoint);
        }
    }
}
