package org.cityedms.benchmarks.control;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.cityedms.benchmarks.registers.BulkRegister;
import org.cityedms.benchmarks.registers.BulkTimes;
import org.cityedms.benchmarks.registers.SpareIndexes;
import org.cityedms.registration.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the history: lines of a register with their chain, and for each a copy of a letter that was
 * really made, in every table that it left rows in, those of Alfresco's nodes and of the engine of
 * processes included. A letter a minute, day and night.
 */
final class HistoryFill {
    private static final int SECONDS_APART = 60;
    private static final int LANES = 2;
    private static final Duration KEYS_KEPT = Duration.ofDays(30);

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final SampleCouncil council;
    private final Map<Person, Party> parties;
    private final MonthFolders folders;

    HistoryFill(
            DataSource dataSource,
            JdbcClient jdbc,
            SampleCouncil council,
            Map<Person, Party> parties,
            MonthFolders folders) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.council = council;
        this.parties = parties;
        this.folders = folders;
    }

    /**
     * Fills.
     *
     * @param now when the last letter came
     * @return how many tasks were made
     */
    long fill(Register register, HistoryPlan plan, Instant now)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        BulkTimes times =
                new BulkTimes(
                        now.minusSeconds((plan.letters() + 1L) * SECONDS_APART), SECONDS_APART);
        new BulkRegister(dataSource).fill(register, plan.letters(), times);
        List<String> tables = ModelTable.ALL.stream().map(ModelTable::name).toList();
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("ALTER SYSTEM SET max_wal_size = '8GB'");
            sql.execute("SELECT pg_reload_conf()");
            SpareIndexes indexes = SpareIndexes.drop(connection, tables);
            long tasks = copy(register, plan, times, now);
            sql.execute("SET maintenance_work_mem = '512MB'");
            indexes.create(connection);
            sql.execute("RESET maintenance_work_mem");
            sql.execute("VACUUM ANALYZE " + String.join(", ", tables));
            sql.execute("ALTER SYSTEM RESET max_wal_size");
            sql.execute("SELECT pg_reload_conf()");
            sql.execute("CHECKPOINT");
            return tasks;
        }
    }

    private long copy(Register register, HistoryPlan plan, BulkTimes times, Instant now)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        for (long n = 1; n <= plan.letters(); n++) {
            folders.of(times.day(n));
        }
        Identities identities = Identities.of(jdbc);
        List<CopyLane> lanes = new ArrayList<>();
        long tasks = 0;
        try {
            for (int lane = 0; lane < LANES; lane++) {
                lanes.add(new CopyLane(dataSource));
            }
            Map<ModelTable, CopyLane> laneOf = laneOf(lanes);
            for (long n = 1; n <= plan.letters(); n++) {
                ModelLetter model = plan.model(n);
                Copy copy = copy(register, n, model, times, identities);
                boolean recent = times.at(n).isAfter(now.minus(KEYS_KEPT));
                write(model, copy, recent, laneOf);
                identities.take(model);
                tasks += model.tasks();
            }
            for (CopyLane lane : lanes) {
                lane.finish();
            }
        } finally {
            for (CopyLane lane : lanes) {
                lane.close();
            }
        }
        identities.settle(jdbc);
        return tasks;
    }

    /** The history of variables is as much as all the rest. */
    private static Map<ModelTable, CopyLane> laneOf(List<CopyLane> lanes) {
        Map<ModelTable, CopyLane> laneOf = new HashMap<>();
        for (ModelTable table : ModelTable.ALL) {
            laneOf.put(table, lanes.get(table.name().equals("act_hi_detail") ? 1 : 0));
        }
        return laneOf;
    }

    private Copy copy(
            Register register, long n, ModelLetter model, BulkTimes times, Identities identities) {
        Instant at = times.at(n);
        Copy.Place place =
                new Copy.Place(
                        n,
                        ChronoUnit.MICROS.between(Instant.EPOCH, at),
                        times.day(n),
                        folders.of(times.day(n)),
                        BulkRegister.document(register, n));
        List<Party> people = council.cast(n).people().stream().map(parties::get).toList();
        return new Copy(place, model, people, identities.next(), identities.uuid());
    }

    private static void write(
            ModelLetter model, Copy copy, boolean recent, Map<ModelTable, CopyLane> laneOf)
            throws IOException {
        for (Map.Entry<ModelTable, ModelLetter.Rows> rows : model.rows().entrySet()) {
            if (rows.getKey().kept() || recent) {
                CopyLane lane = laneOf.get(rows.getKey());
                String columns = rows.getValue().columns();
                rows.getValue().write(lane.rows(columns), copy);
                lane.send(columns);
            }
        }
    }
}
