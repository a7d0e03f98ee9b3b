package org.cityedms.registration.repo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real PostgreSQL with the tables of the AMP's own scripts; one for all tests, each with a
 * register of its own.
 */
public final class TestDatabase {
    private static final Path SCRIPTS =
            Path.of(
                    "src/main/resources/alfresco/module/city-edms-platform/dbscripts/create"
                            + "/org.alfresco.repo.domain.dialect.PostgreSQLDialect");

    private static final int CONNECTIONS = 90;

    /** One object, since Spring knows by it whether a statement belongs to a transaction. */
    private static final DataSource DATA_SOURCE = pool(start());

    private static boolean prepared;

    private TestDatabase() {}

    public static DataSource dataSource() {
        return DATA_SOURCE;
    }

    public static JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    /** Makes the tables, once for all tests: a script that runs again reads every line there is. */
    public static synchronized void prepare() {
        if (!prepared) {
            runScripts();
            prepared = true;
        }
    }

    /** Runs the scripts as Alfresco does, statement by statement; again, where they ran before. */
    public static void runScripts() {
        scripts().forEach(TestDatabase::run);
    }

    /** Runs one of the scripts again. */
    public static void run(String script) {
        JdbcTemplate template = new JdbcTemplate(dataSource());
        for (String statement : read(script).replaceAll("(?m)^--.*$", "").split(";\\s*\\n", -1)) {
            if (!statement.isBlank()) {
                template.execute(statement.replace("${TRUE}", "TRUE"));
            }
        }
    }

    /**
     * Work on many lines, in a transaction that is taken back: lines that stayed would be read by
     * every script that is run again.
     */
    static void takenBack(Runnable work) {
        new TransactionTemplate(new DataSourceTransactionManager(dataSource()))
                .executeWithoutResult(
                        transaction -> {
                            transaction.setRollbackOnly();
                            work.run();
                        });
    }

    /** Every script, older versions first, as their names sort. */
    static List<String> scripts() {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            // Without Ukrainian in the database's own locale, as careless installations have it.
            // Nobody needs its files after the tests: it waits for no disk.
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder()
                            .setServerConfig("max_connections", Integer.toString(CONNECTIONS + 10))
                            .setServerConfig("fsync", "off")
                            .setServerConfig("full_page_writes", "off")
                            .start();
            new JdbcTemplate(postgres.getPostgresDatabase())
                    .execute(
                            """
                            CREATE TABLE alf_applied_patch (id VARCHAR(64) PRIMARY KEY, description VARCHAR(1024), fixes_from_schema INT4,
                              fixes_to_schema INT4, applied_to_schema INT4, target_schema INT4, applied_on_date TIMESTAMP,
                              applied_to_server VARCHAR(64), was_executed BOOL, succeeded BOOL, report VARCHAR(1024))
                            """);
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Alfresco keeps them: a new connection for every statement would be most of the time. */
    private static DataSource pool(EmbeddedPostgres postgres) {
        BasicDataSource pool = new BasicDataSource();
        pool.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(Duration.ofSeconds(30));
        return pool;
    }

    static String read(String script) {
        try {
            return Files.readString(SCRIPTS.resolve(script));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
