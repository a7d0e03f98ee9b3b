package org.cityedms.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.StandIn;

/**
 * How long the stand-in needs from the start of its process to the first request it answers
 * rightly, on the data of an earlier run, and how much memory its process then holds. PostgreSQL is
 * another process and is not counted.
 */
final class Startup implements Benchmark {

    private static final int RUNS = 5;
    private static final double SECONDS_LIMIT = 10;
    private static final double MEMORY_LIMIT = 400;
    private static final int PATIENCE_SECONDS = 180;

    private record Measure(double seconds, double mebibytes) {}

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String description() {
        return "start of the stand-in to its first successful request, and its resident memory";
    }

    @Override
    public List<Figure> run(Path root, Arguments arguments, PrintStream progress) throws Exception {
        Path data = Files.createTempDirectory("city-edms-startup-");
        try {
            Measure first = measure(root, data);
            progress.printf(
                    "new data:    %6.2f s  %6.0f MiB%n", first.seconds(), first.mebibytes());
            List<Measure> measures = new ArrayList<>();
            for (int run = 1; run <= RUNS; run++) {
                Measure measure = measure(root, data);
                progress.printf(
                        "run %d of %d:  %6.2f s  %6.0f MiB%n",
                        run, RUNS, measure.seconds(), measure.mebibytes());
                measures.add(measure);
            }
            return List.of(
                    Figure.atMost("startup.new-data", first.seconds(), "s", SECONDS_LIMIT),
                    Figure.atMost(
                            "startup.first-request",
                            Samples.median(measures.stream().map(Measure::seconds).toList()),
                            "s",
                            SECONDS_LIMIT),
                    Figure.atMost(
                            "startup.resident-memory",
                            Samples.median(measures.stream().map(Measure::mebibytes).toList()),
                            "MiB",
                            MEMORY_LIMIT));
        } finally {
            Folders.delete(data);
        }
    }

    private static Measure measure(Path root, Path data) throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (StandIn standIn =
                StandIn.launch(
                        root, data, StandIn.freePort(), Map.of("city-edms.demo.enabled", "true"))) {
            awaitSignIn(standIn, began);
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Measure(seconds, residentMebibytes(standIn.pid()));
        }
    }

    private static void awaitSignIn(StandIn standIn, long began)
            throws IOException, InterruptedException {
        AcsClient registrar = AcsClient.anonymous(standIn.address()).as("registrar", "Demo-2026");
        while (!signedIn(registrar)) {
            if (!standIn.isAlive() || (System.nanoTime() - began) / 1e9 > PATIENCE_SECONDS) {
                throw new IllegalStateException(
                        "the stand-in did not start:\n" + Files.readString(standIn.log()));
            }
            Thread.sleep(20);
        }
    }

    private static boolean signedIn(AcsClient client) {
        try {
            return client.attempt(client.request("/s/city-edms/session")).status() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    private static double residentMebibytes(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            String resident =
                    lines.filter(line -> line.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Double.parseDouble(resident.replaceAll("[^0-9]", "")) / 1024;
        }
    }
}
