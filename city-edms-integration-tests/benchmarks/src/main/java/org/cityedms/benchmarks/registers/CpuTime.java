package org.cityedms.benchmarks.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Seconds of processor that were spent, here and in the connections of PostgreSQL: what remains
 * comparable where other programs take their share of the machine.
 */
public record CpuTime(double here, double database) {
    private static final double TICKS = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    public static CpuTime now(JdbcClient jdbc) throws IOException {
        List<Long> connections =
                jdbc.sql("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'")
                        .query(Long.class)
                        .list();
        double database = 0;
        for (long pid : connections) {
            database += seconds(pid);
        }
        return new CpuTime(seconds(ProcessHandle.current().pid()), database);
    }

    private static double seconds(long pid) throws IOException {
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The name of the program stands in brackets and may hold anything.
            String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    public String until(CpuTime end) {
        return String.format(
                Locale.ROOT,
                "processor %.2f s here, %.2f s in PostgreSQL",
                end.here - here,
                end.database - database);
    }
}
