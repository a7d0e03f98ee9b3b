package org.cityedms.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;

/**
 * Faults in the database of a stand-in, put there from outside: triggers on every table count the
 * statements that write, and at the one that was chosen the connection is cut, or held for a kill
 * of the process. The end of a transaction is a step too, before it is durable. What is only read
 * is no step: a fault there leaves the same behind as one after the statement before.
 */
final class Faults implements AutoCloseable {
    /** Written by jobs at all times, whatever is tried. */
    private static final Set<String> NOISE = Set.of("alf_lock", "ce_intake_mailbox");

    private static final int CUT = 1;
    private static final int HOLD = 2;
    private static final long NEVER = Long.MAX_VALUE;

    private final Connection connection;
    private final List<String> tables;
    private boolean laid;

    private Faults(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables =
                strings("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    }

    /** Connects to the database below a process that runs on this data, past the process. */
    static Faults in(Path data) throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        return new Faults(
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres"));
    }

    /** Lays the triggers. */
    void install() throws SQLException {
        uninstall();
        run(
                """
                CREATE SCHEMA faults;
                CREATE SEQUENCE faults.step;
                CREATE SEQUENCE faults.target;
                CREATE SEQUENCE faults.deed;
                CREATE FUNCTION faults.strike() RETURNS trigger LANGUAGE plpgsql AS $$
                DECLARE
                  at BIGINT;
                  target BIGINT;
                  deed BIGINT;
                BEGIN
                  IF TG_LEVEL = 'ROW' THEN
                    IF current_setting('faults.ending', TRUE) = 'yes' THEN
                      RETURN NULL;
                    END IF;
                    PERFORM set_config('faults.ending', 'yes', TRUE);
                  END IF;
                  at := nextval('faults.step');
                  SELECT last_value INTO target FROM faults.target;
                  IF at = target THEN
                    SELECT last_value INTO deed FROM faults.deed;
                    IF deed = 1 THEN
                      PERFORM pg_terminate_backend(pg_backend_pid());
                    END IF;
                    PERFORM pg_sleep(600);
                  END IF;
                  RETURN NULL;
                END
                $$;
                """);
        laid = true;
        disarm();
        for (String table : tables) {
            if (!NOISE.contains(table)) {
                run(
                        "CREATE TRIGGER faults_step AFTER INSERT OR UPDATE OR DELETE ON \""
                                + table
                                + "\" EXECUTE FUNCTION faults.strike()");
                run(
                        "CREATE CONSTRAINT TRIGGER faults_end AFTER INSERT OR UPDATE OR DELETE ON \""
                                + table
                                + "\" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION"
                                + " faults.strike()");
            }
        }
    }

    /** Takes the triggers away, with all that hangs on them. */
    void uninstall() throws SQLException {
        run("DROP SCHEMA IF EXISTS faults CASCADE");
    }

    /** Cuts the connection that comes to the given step, counted from now. */
    void cutAt(long step) throws SQLException {
        arm(step, CUT);
    }

    /** Holds the connection that comes to the given step, counted from now. */
    void holdAt(long step) throws SQLException {
        arm(step, HOLD);
    }

    /** Counts steps from now and lets them pass. */
    void count() throws SQLException {
        arm(NEVER, HOLD);
    }

    /** How many steps were come to; there are no faults any more. */
    long disarm() throws SQLException {
        run("SELECT setval('faults.target', " + NEVER + ")");
        return Long.parseLong(
                strings(
                                "SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END FROM faults.step")
                        .get(0));
    }

    private void arm(long step, int deed) throws SQLException {
        run("SELECT setval('faults.deed', " + deed + ")");
        run("SELECT setval('faults.step', 1, FALSE)");
        run("SELECT setval('faults.target', " + step + ")");
    }

    /**
     * Waits until a connection is held.
     *
     * @return whether one is, or the work was done without coming to the step: jobs beside it write
     *     too, now more and now less
     */
    boolean heldBefore(Future<?> work) throws SQLException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (held().isEmpty()) {
            if (work.isDone()) {
                return false;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("No connection came to the step");
            }
            Inbox.pause();
        }
        return true;
    }

    private List<String> held() throws SQLException {
        return strings("SELECT pid::text FROM pg_stat_activity WHERE wait_event = 'PgSleep'");
    }

    /** Ends what a process left behind, as the database does when it notices; waits for it. */
    void endTheConnectionsOfTheDead() throws SQLException {
        String others =
                "FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";
        strings("SELECT pg_terminate_backend(pid)::text " + others);
        while (!strings("SELECT pid::text " + others).isEmpty()) {
            Inbox.pause();
        }
    }

    /** What is in the tables: count and checksum of the rows of each. */
    Map<String, String> state() throws SQLException {
        Map<String, String> state = new TreeMap<>();
        for (String table : tables) {
            if (!NOISE.contains(table)) {
                state.put(
                        table,
                        strings(
                                        "SELECT count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM \""
                                                + table
                                                + "\" t")
                                .get(0));
            }
        }
        return state;
    }

    int update(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    List<String> strings(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A trigger that was laid and not reached would strike whatever comes next. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (laid) {
                disarm();
                strings(
                        "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE wait_event = 'PgSleep'");
                uninstall();
            }
        }
    }
}
