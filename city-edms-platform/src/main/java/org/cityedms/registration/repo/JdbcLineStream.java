package org.cityedms.registration.repo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.LineStream;
import org.cityedms.registration.Register;
import org.cityedms.registration.StreamedLine;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Lines by a cursor of the server's, a few hundred at a time, on a connection of its own: one
 * statement sees one state of the register, however long it is read.
 */
public final class JdbcLineStream implements LineStream {
    private static final int FETCHED_AT_ONCE = 500;

    private final DataSource dataSource;

    public JdbcLineStream(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void read(Register register, EntryFilter filter, Taker taker) throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                read(client(connection), register.id(), filter, taker);
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lines could not be read", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static JdbcClient client(Connection connection) {
        JdbcTemplate template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        template.setFetchSize(FETCHED_AT_ONCE);
        return JdbcClient.create(template);
    }

    private static void read(JdbcClient jdbc, long register, EntryFilter filter, Taker taker) {
        EntryConditions conditions = conditions(jdbc, register, filter);
        jdbc.sql(
                        "SELECT "
                                + EntryRow.COLUMNS
                                + ", e.card::text AS card FROM ce_register_entry e WHERE e.register_id = :register"
                                + conditions.sql()
                                + " ORDER BY e.period, e.ordinal, e.literal, e.id")
                .param("register", register)
                .params(conditions.parameters())
                .query(
                        row -> {
                            try {
                                taker.take(
                                        new StreamedLine(
                                                EntryRow.entry(row),
                                                CardOfLine.read(row.getString("card"))));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }

    /** A text finds the lines that it finds in the list: those of a number first. */
    private static EntryConditions conditions(JdbcClient jdbc, long register, EntryFilter filter) {
        EntryConditions conditions = EntryConditions.of(filter);
        Optional<String> text = filter.text();
        if (text.isEmpty()) {
            return conditions;
        }
        NumberSearch number = NumberSearch.of(text.get());
        if (number.isNumber()) {
            EntryConditions numbered = conditions.and(number.condition(), number.parameters());
            if (any(jdbc, register, numbered)) {
                return numbered;
            }
        }
        TextSearch search = TextSearch.of(text.get());
        return search.isIndexed()
                ? conditions.and(search.indexedCondition(), search.indexedParameters())
                : conditions.and(search.condition(), search.parameters());
    }

    private static boolean any(JdbcClient jdbc, long register, EntryConditions conditions) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM ce_register_entry e WHERE e.register_id = :register"
                                + conditions.sql()
                                + ")")
                .param("register", register)
                .params(conditions.parameters())
                .query(Boolean.class)
                .single();
    }
}
